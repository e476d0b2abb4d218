import type { Office } from '../../corpus/corpus.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Answer, type Item, makeAsked } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { citeStatement, dateStatement, describeSearch } from '../cite.ts';
import { foldTraces } from '../find-carriers.ts';
import { carriesSame, citeFolded } from '../fold-carriers.ts';
import { findSpeaker, listSaid, type WantedSpeaker } from './read-question.ts';

/** What the record has of somebody: offices, how often they are quoted and spoken of, their first and last words. */
export function answerPerson(asked: { readonly name: string }, library: Library): Answer {
  const who = findSpeaker(asked.name, library);
  if (!who) return beSilent('unknown-person', makeAsked({ person: asked.name }), library);
  const said = listSaid(who, library);
  const by = foldInOrder(said, library);
  const about = foldInOrder(listAbout(who, said, library), library);
  const [first, last, named] = [by.cite(0), by.cite(-1), about.cite(-1)];
  const person = library.corpus.people.find(({ name }) => name === who.label);
  return {
    kind: 'person',
    name: who.label,
    offices: person ? sortOffices(person.offices) : [],
    party: library.corpus.parties.find(({ id }) => id === person?.party)?.name ?? null,
    quotedBy: by.count,
    spokenOf: about.count,
    shown: [
      ...(last ? [{ as: 'last' as const, item: last }] : []),
      ...(first && by.count > 1 ? [{ as: 'first' as const, item: first }] : []),
      ...(named ? [{ as: 'about' as const, item: named }] : []),
    ],
    searched: describeSearch(library),
  };
}

/** The places of others' statements that name the person. */
function listAbout(who: WantedSpeaker, said: readonly number[], library: Library): number[] {
  const person = library.corpus.people.find(({ name }) => name === who.label);
  if (!person) return [];
  const names = [person.name, ...person.otherNames];
  const holding = new Set(names.flatMap((name) => library.findStatements(name)));
  for (const number of said) holding.delete(number);
  return [...holding].filter((number) => {
    const { article, span } = library.statements[number]!;
    const found = library.findNames(sliceSpan(article.text, span));
    return found.some((name) => 'person' in name.who && name.who.person === person);
  });
}

/** The statements in the order of their days, carriers of one folded; `cite` counts as `at` of a list does. */
function foldInOrder(numbers: readonly number[], library: Library) {
  // Most are neither shown nor like another one, and whatever would be shown of them need not be put together.
  const cite = (i: number) => citeStatement(library.statements[numbers[i]!]!);
  const folded = foldTraces(library.traceStatements(numbers), (short, long) =>
    carriesSame(cite(short), cite(long)),
  );
  // ISO days sort letter by letter.
  const dated = folded.map((each) => ({
    each,
    day: dateStatement(library.statements[numbers[each.kept]!]!)?.value ?? '',
  }));
  dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return {
    count: folded.length,
    cite(at: number): Item | undefined {
      const found = dated.at(at);
      return found && citeFolded(found.each, cite);
    },
  };
}

/** The present or latest office first. */
function sortOffices(offices: readonly Office[]): Office[] {
  return offices.toSorted((a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999'));
}
