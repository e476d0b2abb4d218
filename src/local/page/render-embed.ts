import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { startsAddress } from './inline-leaves.ts';
import { make } from './make-element.ts';
import type { PageContext } from './page-context.ts';
import { renderMarkdown } from './render-markdown.ts';

export function renderEmbed(embed: APIEmbed, context: PageContext): HTMLElement {
  const box = make('div', { class: 'embed' });
  // Set through the style object: the page's policy allows no style attribute in markup.
  if (embed.color) box.style.borderInlineStartColor = `#${embed.color.toString(16).padStart(6, '0')}`;
  if (embed.author) box.append(make('p', { class: 'embed-author' }, embed.author.name));
  if (embed.title) {
    const title = make('p', { class: 'embed-title' });
    title.append(embed.url ? linkTo(embed.url, embed.title) : renderMarkdown(embed.title, context));
    box.append(title);
  }
  if (embed.description) {
    box.append(make('div', { class: 'markdown' }, renderMarkdown(embed.description, context)));
  }
  if (embed.fields?.length) {
    const fields = embed.fields.map((field) =>
      make(
        'div',
        { class: field.inline ? 'embed-field inline' : 'embed-field' },
        make('p', { class: 'embed-field-name' }, renderMarkdown(field.name, context)),
        make('div', { class: 'markdown' }, renderMarkdown(field.value, context)),
      ),
    );
    box.append(make('div', { class: 'embed-fields' }, ...fields));
  }
  for (const image of [embed.image, embed.thumbnail]) {
    if (image) box.append(renderImage(image.url, embed.title ?? 'Picture of the embed'));
  }
  if (embed.footer) box.append(make('p', { class: 'embed-footer' }, embed.footer.text));
  return box;
}

export function renderAttachment(attachment: APIAttachment): HTMLElement {
  const name = attachment.description ?? attachment.filename;
  if (attachment.content_type?.startsWith('image/')) return renderImage(attachment.url, name, attachment);
  return make('p', { class: 'file' }, linkTo(attachment.url, attachment.filename));
}

/** Shows a picture that lies on this server; one from elsewhere is only named, since no request leaves the machine. */
function renderImage(url: string, name: string, size?: APIAttachment): HTMLElement {
  const path = findLocalPath(url);
  if (!path) return make('p', { class: 'file' }, linkTo(url, `Picture: ${name}`));
  const image = make('img', {
    src: path,
    alt: name,
    loading: 'lazy',
    width: size?.width ?? undefined,
    height: size?.height ?? undefined,
  });
  const link = make('a', { href: path, target: '_blank', rel: 'noopener noreferrer' }, image);
  return make('p', { class: 'picture' }, link);
}

/** The path of an address on this server, by whichever of its names the page was opened. */
function findLocalPath(url: string): string | undefined {
  const names = [location.hostname, '127.0.0.1', 'localhost'];
  if (!URL.canParse(url, location.href)) return undefined;
  const { hostname, port, pathname } = new URL(url, location.href);
  return names.includes(hostname) && port === location.port ? pathname : undefined;
}

function linkTo(url: string, label: string): Node {
  if (!startsAddress(url, 0)) return document.createTextNode(label);
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
}
