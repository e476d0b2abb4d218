import type { DigestAnswer } from '../answers/digest/digest-item.ts';
import { markdown } from './markdown.ts';
import { renderDigest, renderDigestHead } from './render-digest.ts';

/** https://discord.com/developers/docs/resources/message#create-message : the most characters of a message. */
const MOST_CHARACTERS = 2000;
/** More items are no digest. */
const MOST_ITEMS = 7;
/** So many items come before anything that stands beside them. */
const ITEMS_FIRST = 3;

/**
 * The digest that one message holds: fewer items rather than cut sentences, then what stands beside them as far as there
 * is room, then further items. What is left out of the items is counted.
 */
export function fitDigest(whole: DigestAnswer, longest = MOST_CHARACTERS): DigestAnswer {
  const { items } = whole;
  const bare: DigestAnswer = {
    ...{ ...whole, form: 'message', items: [], more: items.length },
    ...{ firsts: [], changes: [], onThisDay: null },
  };
  const show = (digest: DigestAnswer, count: number): DigestAnswer => ({
    ...digest,
    items: items.slice(0, count),
    more: items.length - count,
  });
  const addItems = (digest: DigestAnswer, most: number): DigestAnswer => {
    let fitted = digest;
    for (let count = digest.items.length + 1; count <= Math.min(most, items.length); count++) {
      if (!fits(show(fitted, count), longest)) break;
      fitted = show(fitted, count);
    }
    return fitted;
  };
  let fitted = addItems(bare, ITEMS_FIRST);
  if (fitted.items.length === 0) return fitted;
  for (const extended of listExtras(whole)) {
    const [longer] = extended(fitted).filter((each) => fits(each, longest));
    if (longer !== undefined) fitted = longer;
  }
  return addItems(fitted, MOST_ITEMS);
}

/** What may stand beside the items, the weightiest first; each in several forms, the best first. */
function listExtras({
  firsts,
  changes,
  onThisDay,
}: DigestAnswer): ((digest: DigestAnswer) => DigestAnswer[])[] {
  return [
    ...firsts.map((first) => (digest: DigestAnswer) => [{ ...digest, firsts: [...digest.firsts, first] }]),
    ...changes.map(
      (change) => (digest: DigestAnswer) =>
        [false, true].map((isNamedOnly) => ({
          ...digest,
          changes: [...digest.changes, { ...change, isNamedOnly }],
        })),
    ),
    ...(onThisDay === null ? [] : [(digest: DigestAnswer) => [{ ...digest, onThisDay }]]),
  ];
}

function fits(digest: DigestAnswer, longest: number): boolean {
  const blocks = renderDigest(digest, markdown, { quotation: Number.POSITIVE_INFINITY });
  return [renderDigestHead(digest, markdown), ...blocks].join('\n\n').length <= longest;
}
