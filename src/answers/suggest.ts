import type { Library } from '../search/library.ts';
import { countEdits } from '../search/speller.ts';
import { foldText } from '../text/fold.ts';
import { listDays } from './list-days.ts';
import { listZoneNames, ZONES } from './time-zones.ts';

/** A name offered while an option is typed: what is shown, and what is sent when it is chosen. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The kinds of names that can be offered while an option is typed. */
export const SUGGESTED = ['people', 'parties', 'articles', 'issues', 'days', 'zones'] as const;

export type Suggested = (typeof SUGGESTED)[number];

/**
 * The names that fit what has been typed so far, in any spelling; those that begin with it come first. Where none does,
 * those that begin nearly so.
 */
export function suggestNames(kind: Suggested, typed: string, library: Library, most: number): Choice[] {
  const wanted = foldText(typed).trim();
  const all = listFolded(kind, library);
  const places = all.map(({ spellings, choice }) => ({ choice, place: findPlace(wanted, spellings) }));
  const fitting = places.filter(({ place }) => place >= 0);
  if (fitting.length === 0) {
    const near = all.filter(({ spellings }) => spellings.some((spelling) => isNear(wanted, spelling)));
    return near.slice(0, most).map(({ choice }) => choice);
  }
  return fitting
    .toSorted((a, b) => Math.sign(a.place) - Math.sign(b.place))
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** Every letter that is typed asks for the same list. */
const remembered = new WeakMap<Library, Map<Suggested, readonly Suggestable[]>>();

function listFolded(kind: Suggested, library: Library): readonly Suggestable[] {
  const lists = remembered.get(library) ?? new Map<Suggested, readonly Suggestable[]>();
  remembered.set(library, lists);
  const known = lists.get(kind);
  if (known !== undefined) return known;
  const list = LISTS[kind](library).map(({ choice, spellings }) => ({
    choice,
    spellings: spellings.map((spelling) => ` ${foldText(spelling)}`),
  }));
  lists.set(kind, list);
  return list;
}

const LISTS: Readonly<Record<Suggested, (library: Library) => Suggestable[]>> = {
  people: listSpeakers,
  parties: listParties,
  articles: listArticles,
  issues: listIssues,
  days: (library) =>
    listDays(library).map(({ name, value, spellings }) => ({ choice: { name, value }, spellings })),
  zones: listZones,
};

interface Suggestable {
  readonly choice: Choice;
  /** Once they are folded, each begins with a space, as every word in it does. */
  readonly spellings: readonly string[];
}

/** People and parties with a statement in the record, whoever has most of them first. */
function listSpeakers(library: Library): Suggestable[] {
  const { people, parties } = library.corpus;
  const known = new Map([...parties, ...people].map((each) => [each.name, each]));
  const counts = new Map<string, number>();
  for (const { person, party, name: written, numbers } of library.voices) {
    const name = person?.name ?? (party ? party.name : written);
    if (name) counts.set(name, (counts.get(name) ?? 0) + numbers.length);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name]) => {
      return { choice: { name, value: name }, spellings: [name, ...(known.get(name)?.otherNames ?? [])] };
    });
}

/** Parties whose people or organs speak in the record. */
function listParties({ corpus, voices }: Library): Suggestable[] {
  const speaking = new Set(voices.map(({ party }) => party));
  return corpus.parties
    .filter((party) => speaking.has(party))
    .map(({ name, otherNames }) => ({ choice: { name, value: name }, spellings: [name, ...otherNames] }));
}

/** Issues on which somebody has a position, whichever has most first. */
function listIssues({ corpus, positions }: Library): Suggestable[] {
  const counts = new Map(corpus.issues.map(({ id }) => [id, 0]));
  for (const { issue } of positions) counts.set(issue.id, (counts.get(issue.id) ?? 0) + 1);
  return corpus.issues
    .filter(({ id }) => counts.get(id)! > 0)
    .toSorted((a, b) => counts.get(b.id)! - counts.get(a.id)!)
    .map(({ name, otherNames }) => ({ choice: { name, value: name }, spellings: [name, ...otherNames] }));
}

/** Time zones by their places, what else they are called, and how else the record spells the place. */
function listZones({ corpus }: Library): Suggestable[] {
  return ZONES.map((zone) => {
    const names = listZoneNames(zone);
    const spelled = corpus.spellings.filter((group) => group.includes(names[0]!)).flat();
    return { choice: { name: zone, value: zone }, spellings: [...names, zone, ...spelled] };
  });
}

function listArticles(library: Library): Suggestable[] {
  return library.corpus.articles.map(({ id, title, credit, published }) => ({
    choice: { name: `${published.day} · ${title} · ${credit}`, value: id },
    spellings: [title, credit, published.day, id],
  }));
}

/** 0 where a spelling begins with the wanted letters, 1 where a word in it does, -1 where none does. */
function findPlace(wanted: string, spellings: readonly string[]): number {
  const asWord = ` ${wanted}`;
  if (spellings.some((spelling) => spelling.startsWith(asWord))) return 0;
  return spellings.some((spelling) => spelling.includes(asWord)) ? 1 : -1;
}

/** True where a word of the spelling begins nearly as `wanted` does: with a letter wrong, and two in a longer one. */
function isNear(wanted: string, spelling: string): boolean {
  const most = MOST_EDITS.findLast(([length]) => wanted.length >= length)?.[1] ?? 0;
  if (most === 0) return false;
  for (let space = spelling.indexOf(' '); space >= 0; space = spelling.indexOf(' ', space + 1)) {
    for (let length = wanted.length - most; length <= wanted.length + most; length++) {
      const begun = spelling.slice(space + 1, space + 1 + length);
      if (begun[0] === wanted[0] && countEdits(wanted, begun, most) !== null) return true;
    }
  }
  return false;
}

/** From how many letters on how many may be wrong. */
const MOST_EDITS = [
  [3, 1],
  [6, 2],
] as const;
