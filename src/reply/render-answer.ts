import type { Answer, Item } from '../answers/answer.ts';
import { isPositionItem } from '../answers/positions/position-item.ts';
import { overlaps } from '../text/span.ts';
import { type Blocks, makeBlocks } from './blocks.ts';
import { renderAbout } from './render-about.ts';
import { renderDigest, renderDigestHead } from './render-digest.ts';
import { renderItem, renderParagraph } from './render-item.ts';
import { renderPerson, renderShown } from './render-person.ts';
import { renderPosition, renderPositions, renderPositionsHead } from './render-positions.ts';
import { renderReports, renderReportsHead } from './render-reports.ts';
import { renderSettings } from './render-settings.ts';
import { renderSource } from './render-source.ts';
import { renderEntries, renderTimeline } from './render-timeline.ts';
import { renderVerdict } from './render-verdict.ts';
import { sayPublished } from './say-date.ts';
import { sayExtent, sayNotice, sayQuestion, saySearched, saySilence } from './say-question.ts';
import type { Limits, Style } from './style.ts';

/** A reply in pieces that a page or a message may be made of: a head for every page, and blocks that stay whole. */
export interface Reply {
  readonly head: string;
  readonly blocks: Blocks;
  /** True where all of it belongs into one message, into which it was made to fit. */
  readonly isOneMessage?: boolean;
}

/** The wording of every kind of answer. */
export function renderAnswer(answer: Answer, style: Style, limits: Limits): Reply {
  switch (answer.kind) {
    case 'quotes': {
      const notices = answer.notices.map((notice) => style.small(style.plain(sayNotice(notice))));
      const head = [sayQuestion(answer.asked, answer.items.length, answer.notices, style), ...notices].join(
        '\n',
      );
      return { head, blocks: renderItems(answer.items, style, limits) };
    }
    case 'verdict':
      return { head: renderVerdict(answer, style), blocks: renderItems(answer.items, style, limits) };
    case 'nothing': {
      const notices = answer.notices.map((notice) => style.small(style.plain(sayNotice(notice))));
      const searched = style.small(style.plain(saySearched(answer.searched)));
      const near = answer.nearest.length > 0 ? [style.plain('Nearest in the record, not an answer:')] : [];
      const head = [
        style.plain(saySilence(answer.because, answer.asked)),
        ...notices,
        searched,
        ...near,
      ].join('\n');
      return { head, blocks: renderItems(answer.nearest, style, limits) };
    }
    case 'positions':
      return { head: renderPositionsHead(answer, style), blocks: renderPositions(answer, style, limits) };
    case 'articles': {
      const { name, rights } = answer.record;
      const head = [
        answer.typed === null
          ? `${style.strong(name)}${style.plain(`: ${sayExtent(answer.searched)}`)}`
          : style.plain(`${answer.entries.length} articles fit “${answer.typed}”.`),
        style.small(style.plain(rights)),
      ].join('\n');
      const left = answer.problems.map(({ file, message }) =>
        style.small(style.plain(`${file}: ${message}`)),
      );
      return { head, blocks: [...answer.entries.map((entry) => renderSource(entry, style)), ...left] };
    }
    case 'passages': {
      const { article, around } = answer;
      const warnings = [...new Set(answer.items.flatMap((item) => item.warnings))];
      const head = [
        style.link(article.title, article.url),
        style.small(style.plain(`${article.credit} · published ${sayPublished(article.published)}`)),
        ...warnings.map((warning) => style.small(style.plain(`⚠ ${warning}`))),
      ].join('\n');
      const blocks = answer.items.map((item) =>
        renderParagraph(
          item,
          style,
          limits.quotation,
          around !== null && overlaps(item.citation.span, around),
        ),
      );
      return { head, blocks };
    }
    case 'person':
      return { head: renderPerson(answer, style), blocks: renderShown(answer, style, limits) };
    case 'timeline':
      return { head: renderTimeline(answer, style), blocks: renderEntries(answer, style, limits) };
    case 'digest':
      return {
        head: renderDigestHead(answer, style),
        blocks: renderDigest(answer, style, limits),
        isOneMessage: answer.form === 'message',
      };
    case 'parts':
      return renderParts(answer, style, limits);
    case 'settings':
      return renderSettings(answer, style);
    case 'reports':
      return { head: renderReportsHead(answer, style), blocks: renderReports(answer, style, limits) };
    case 'about':
      return { head: renderAbout(answer, style), blocks: [] };
  }
}

/** Each part under its own question: in its first block, or in the head of all where it has none. */
function renderParts({ parts }: Extract<Answer, { kind: 'parts' }>, style: Style, limits: Limits): Reply {
  const heads: string[] = [style.strong(`${parts.length} questions in one`)];
  const blocks = parts.flatMap(({ question, answer }) => {
    const reply = renderAnswer(answer, style, limits);
    const head = `${style.strong(question)}\n${reply.head}`;
    const [first, ...others] = reply.blocks.slice();
    if (first === undefined) heads.push(head);
    return first === undefined ? [] : [`${head}\n\n${first}`, ...others];
  });
  return { head: heads.join('\n\n'), blocks };
}

function renderItems(items: readonly Item[], style: Style, { quotation }: Limits): Blocks {
  return makeBlocks(items.length, (i) => {
    const item = items[i]!;
    const number = items.length > 1 ? i + 1 : null;
    return isPositionItem(item)
      ? renderPosition(item, number, style, quotation)
      : renderItem(item, number, style, quotation);
  });
}
