import type { Item } from '../answers/answer.ts';
import type { DigestAnswer, DigestItem } from '../answers/digest/digest-item.ts';

type JsonItem = (item: Item) => Record<string, unknown>;

/** What a sentence of a digest has beside every other item. */
export function jsonDigestItem({ news, coming, office, isFirst }: DigestItem): Record<string, unknown> {
  return {
    news,
    coming: coming && { value: coming.value, basis: coming.basis },
    office: office?.title ?? null,
    firstOnRecord: isFirst,
  };
}

/** What stands beside the items of a digest. */
export function jsonDigest(answer: DigestAnswer, jsonItem: JsonItem): Record<string, unknown> {
  const { asked, counts, more, firsts, changes, onThisDay } = answer;
  return {
    asked,
    counts,
    more,
    firsts: firsts.map(({ name, issue, item }) => ({ name, issue: issue.name, ...jsonItem(item) })),
    changes: changes.map(({ party, issue, before, after }) => ({
      ...{ party: party.name, issue: issue.name },
      ...{ before: before && jsonItem(before), after: jsonItem(after) },
    })),
    onThisDay: onThisDay && jsonItem(onThisDay),
  };
}
