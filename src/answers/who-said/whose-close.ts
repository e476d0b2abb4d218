import { NUMBER_WORDS } from '../../extract/dates/read-number.ts';
import type { Concept } from '../../search/concept.ts';
import type { Hit, Library } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { attribute, readItem } from '../cite.ts';
import type { Item } from '../item.ts';
import { sharesRun } from './cite-close.ts';
import { isSentenceLong, listHeld } from './find-close.ts';
import { type Question, saidBy, type WantedSpeaker } from './read-question.ts';

/** True where somebody else's statement has more of the words, the name among them: then it is what they are about. */
export function othersHoldMore(hits: readonly Hit[], who: WantedSpeaker): boolean {
  const said = hits.flatMap((hit) => (hit.kind === 'statement' ? [hit] : []));
  const most = (isTheirs: boolean) =>
    Math.max(
      0,
      ...said
        .filter(({ statement }) => who.fits(attribute(statement)) === isTheirs)
        .map(({ coverage }) => coverage),
    );
  return most(false) > most(true);
}

/** So many words, and such a share of them or of what they weigh, are no coincidence. */
const MANY = 3;
const MOST = 0.75;

/**
 * Close wording of others is what was claimed for somebody only where it has most of several words, or all, and some in a
 * row; a few words beside a name are a topic, on which others' words are no answer unless they are of whoever was named.
 */
export function mayBeTheirs(
  close: readonly Item[],
  concepts: readonly Concept[],
  { claimed, named, words }: Question,
  library: Library,
): boolean {
  const meant = claimed ?? named?.who ?? null;
  if (meant === null || close.some((item) => saidBy(item, meant))) return true;
  if (claimed !== null)
    return close.some((item) => {
      const held = listHeld(item, concepts, library);
      if (held.length === concepts.length && sharesRun(item, words)) return true;
      // "Two" and "three" stand in anything.
      const worded = concepts.filter(({ typed }) => !NUMBER_WORDS.has(foldText(typed)));
      // Whom the words are about many words are about.
      const telling = worded.filter(({ typed }) => library.findNames(typed).length === 0);
      return holdsMost(held, telling, () => 1) || holdsMost(held, worded, ({ weight }) => weight);
    });
  const namesThem = (item: Item) =>
    library
      .findNames(readItem(item))
      .some(({ who }) => ('person' in who ? who.person : who.party).name === meant.label);
  return named === null || isSentenceLong(named.words) || close.some(namesThem);
}

function holdsMost(
  held: readonly Concept[],
  of: readonly Concept[],
  weigh: (concept: Concept) => number,
): boolean {
  const sum = (concepts: readonly Concept[]) => concepts.reduce((total, each) => total + weigh(each), 0);
  const those = of.filter((each) => held.includes(each));
  return those.length >= MANY && sum(those) >= MOST * sum(of);
}
