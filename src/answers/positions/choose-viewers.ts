import type { NameFound } from '../../search/library.ts';
import type { Span } from '../../text/span.ts';

// "Arland on the ", "the invasion of ", "a deal with ", "aid for ", "the talks between Roe and "
const TALKED_OF =
  /\bbetween\s+(?:(?:\S+\s+){1,3}and\s+)?$|\b(?:on|of|for|about|against|with|from|towards?|over|regarding|to|(?:oppos|support|back|reject|accept|want|favou?r|welcom|condemn|resist|refus|criticis|criticiz|demand|block)(?:e|es|s|ed|ing)?)\s+(?:the\s+)?$/iu;
// "the position of "
const BY = /\b(?:positions?|stances?|views?|attitude|opinion|line|words)\s+of\s+(?:the\s+)?$/iu;

// "Arland's line", from two letters before the end of the name, which may have the "'s"
const OWN_VIEW =
  /^\S{0,2}?['’]s?\s+(?:current\s+)?(?:positions?|stances?|views?|attitude|opinion|line|take|answer|reply)\b/iu;
// "does Arland want Roe to meet Berg"
const ASKED_OF = /^\W*(?:does|do|did|would|will|is|was)\s+(?:the\s+)?$/iu;
const JOINED = /^\s*(?:,|and|or|vs|versus)\b/iu;

// "Arland Borland joining the pact": what Arland says of it
const DOING = /^['’]?s?\s+(?:not\s+)?\p{L}{2,}ing\b/iu;

/**
 * Of several whoever the words ask for the view of: what stands behind a preposition beside somebody, and all beside whose
 * "line" it is or who is asked to want it, are what the view is of.
 */
export function chooseViewers(names: readonly NameFound[], text: string): NameFound[] {
  const viewers = names.filter(
    ({ span }) =>
      OWN_VIEW.test(text.slice(Math.max(span.start, span.end - 2))) ||
      (ASKED_OF.test(text.slice(0, span.start)) && !JOINED.test(text.slice(span.end))),
  );
  if (viewers.length > 0) return viewers;
  const named = names.filter(({ span }) => !names.some((other) => isDoneBeside(span, other, text)));
  if (named.length < names.length) return chooseViewers(named, text);
  const before = ({ span }: NameFound) => text.slice(0, span.start);
  const free = names.filter((name) => !TALKED_OF.test(before(name)));
  const asked = free.length > 0 ? free : names.filter((name) => BY.test(before(name)));
  return asked.length > 0 ? asked : [...names];
}

/** True for what is done by whoever stands right behind another name. */
function isDoneBeside(span: Span, { span: other }: NameFound, text: string): boolean {
  return /^\s+$/u.test(text.slice(other.end, span.start)) && DOING.test(text.slice(span.end));
}
