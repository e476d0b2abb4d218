import type { Person } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { isNoun, isProperName } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Somebody whom only articles name, and where typed words name them. */
interface VoiceFound {
  readonly who: {
    readonly label: string;
    readonly fits: (speaker: { readonly name: string | null; readonly person: Person | null }) => boolean;
  };
  readonly span: Span;
}

/** A name that articles give to somebody who speaks in them, with its folded words. */
interface Voice {
  readonly name: string;
  readonly terms: readonly string[];
}

/** The names by their last word, collected with the first question. */
const collected = new WeakMap<Library['voices'], ReadonlyMap<string, readonly Voice[]>>();

/**
 * Those who speak in the record and are on no list of its people, where the words have the whole of a name or its last
 * word. A last word that is a common one too, or that several have, names nobody.
 */
export function findVoices(words: string, library: Library): VoiceFound[] {
  const known = collected.get(library.voices) ?? collectVoices(library.voices);
  collected.set(library.voices, known);
  const tokens = tokenizeWords(words);
  return tokens.flatMap(({ term, end }, at): VoiceFound[] => {
    const named = known.get(term);
    if (named === undefined) return [];
    const [whole] = named
      .filter(({ terms }) => endsAt(tokens, at, terms))
      .toSorted((a, b) => b.terms.length - a.terms.length);
    const typed = whole?.terms ?? [term];
    if (whole === undefined && (isCommon(term) || !areNested(named))) return [];
    const fits: VoiceFound['who']['fits'] = ({ name, person }) => {
      const terms = person === null && name !== null ? readTerms(name) : [];
      return terms.at(-1) === term && typed.every((each) => terms.includes(each));
    };
    const { start } = tokens[at + 1 - typed.length]!;
    return [{ who: { label: (whole ?? named[0]!).name, fits }, span: { start, end } }];
  });
}

function collectVoices(voices: Library['voices']): ReadonlyMap<string, readonly Voice[]> {
  const byLast = new Map<string, Voice[]>();
  const seen = new Set<string>();
  for (const { person, party, name } of voices) {
    if (person !== null || party !== null || name === null || seen.has(name)) continue;
    seen.add(name);
    const terms = readTerms(name);
    const last = terms.at(-1);
    if (last === undefined || terms.length < 2) continue;
    byLast.set(last, [...(byLast.get(last) ?? []), { name, terms }]);
  }
  return byLast;
}

function readTerms(name: string): string[] {
  return tokenizeWords(name).map(({ term }) => term);
}

function endsAt(tokens: readonly Word[], at: number, terms: readonly string[]): boolean {
  return terms.every((term, i) => tokens[at + 1 - terms.length + i]?.term === term);
}

/** "Stone": what it says beside a name is meant as often. */
function isCommon(term: string): boolean {
  return isNoun(term) && !isProperName(term);
}

/** True for names of one: "Jane Roe", "Jane A. Roe". */
function areNested(named: readonly Voice[]): boolean {
  const [longest, ...others] = named.toSorted((a, b) => b.terms.length - a.terms.length);
  return others.every(({ terms }) => terms.every((term) => longest!.terms.includes(term)));
}
