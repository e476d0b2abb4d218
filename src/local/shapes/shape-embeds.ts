import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';

const ATTACHMENT_SCHEME = 'attachment://';

/** Embeds as Discord gives them back: of type rich, with pictures of the same request at their addresses. */
export function shapeEmbeds(embeds: readonly APIEmbed[], attachments: readonly APIAttachment[]): APIEmbed[] {
  const resolve = (url: string): string => {
    if (!url.startsWith(ATTACHMENT_SCHEME)) return url;
    return attachments.find(({ filename }) => filename === url.slice(ATTACHMENT_SCHEME.length))?.url ?? url;
  };
  return embeds.map((embed) => ({
    ...embed,
    ...(embed.fields && {
      fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })),
    }),
    type: 'rich' as APIEmbed['type'] & string,
    ...(embed.image && { image: { ...embed.image, url: resolve(embed.image.url) } }),
    ...(embed.thumbnail && { thumbnail: { ...embed.thumbnail, url: resolve(embed.thumbnail.url) } }),
  }));
}

/** A file that an embed shows isn't listed as an attachment as well. */
export function listUnembedded(attachments: APIAttachment[], embeds: readonly APIEmbed[]): APIAttachment[] {
  const shown = new Set(embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]));
  return attachments.filter(({ filename }) => !shown.has(`${ATTACHMENT_SCHEME}${filename}`));
}
