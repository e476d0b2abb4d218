import type { Issue } from '../../corpus/corpus.ts';
import { listSureKeys } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';

/**
 * The issue that one word alone names: "the moor" where one issue of the codebook has a moor in anything it is called by,
 * or where that has another word for it.
 */
export function findIssueCalled(words: string, library: Library): Issue | null {
  const [key, ...more] = library.readKeys(words);
  if (key === undefined || more.length > 0) return null;
  const listHolding = (keys: ReadonlySet<string>) =>
    library.corpus.issues.filter(({ name, otherNames, terms }) =>
      [name, ...otherNames, ...terms].some((each) => library.readKeys(each).some((own) => keys.has(own))),
    );
  const own = listHolding(new Set([key]));
  const holding =
    own.length > 0
      ? own
      : listHolding(listSureKeys(library.search({ words, related: true, limit: 1 }).concepts));
  return holding.length === 1 ? holding[0]! : null;
}

/** The only issue of which a name's words all stand in the question, in any order: "would Roe meet Berg" is on "the Roe-Berg meeting". */
export function findIssueNamed(text: string, library: Library): Issue | null {
  const asked = new Set(library.readKeys(text));
  const named = library.corpus.issues.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => {
      const keys = library.readKeys(each);
      return keys.length > 1 && keys.every((key) => asked.has(key));
    }),
  );
  return named.length === 1 ? named[0]! : null;
}
