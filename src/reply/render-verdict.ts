import type { Answer, DifferencePiece, Verdict } from '../answers/answer.ts';
import { sayNotice, saySearched } from './say-question.ts';
import type { Style } from './style.ts';

type VerdictAnswer = Extract<Answer, { kind: 'verdict' }>;

/** The verdict in a word and a sentence, what differs, and what was searched where nothing was found. */
export function renderVerdict(answer: VerdictAnswer, style: Style): string {
  const { verdict, notices, difference, searched } = answer;
  const [word, sentence] = VERDICTS[verdict];
  return [
    `${style.strong(word)} ${style.plain(`· ${sentence}`)}`,
    ...notices.map((notice) => style.small(style.plain(sayNotice(notice)))),
    ...(difference.length > 0 ? [renderDifference(difference, style)] : []),
    ...(verdict === 'not-in-record' ? [style.small(style.plain(saySearched(searched)))] : []),
    ...(verdict === 'not-in-record' && answer.items.length > 0
      ? [style.plain('Nearest in the record, not an answer:')]
      : []),
  ].join('\n');
}

const VERDICTS: Readonly<Record<Verdict, readonly [string, string]>> = {
  verbatim: ['Verbatim', 'the record has these words.'],
  'other-source': [
    'Verbatim, in another source',
    'the record has these words, but not from the source named.',
  ],
  'other-speaker': ['Another speaker', 'the record has these words, but not from the speaker named.'],
  altered: ['Altered', 'the record has another wording; what differs is marked.'],
  spliced: ['Put together', 'the pieces stand in different places of the record.'],
  paraphrase: [
    'Paraphrase only',
    'nobody is on record with these words; this is what the record has on them.',
  ],
  'not-in-record': ['Not in the record', 'nobody is on record with these words.'],
};

/** Equal words that are shown on each side of a difference. */
const WORDS_AROUND = 6;

/** Stored words that were not typed are restored, typed ones that are not on record are struck. */
function renderDifference(pieces: readonly DifferencePiece[], style: Style): string {
  return pieces
    .map(({ in: side, text }) => {
      const words = text.split(/\s+/u);
      if (side === 'both') return style.plain(shortenMiddle(words));
      return side === 'stored' ? style.restored(words.join(' ')) : style.struck(words.join(' '));
    })
    .join(' ');
}

function shortenMiddle(words: readonly string[]): string {
  if (words.length <= 2 * WORDS_AROUND + 1) return words.join(' ');
  return [...words.slice(0, WORDS_AROUND), '…', ...words.slice(-WORDS_AROUND)].join(' ');
}
