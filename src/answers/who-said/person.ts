import type { Office, Person } from '../../corpus/corpus.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import { MOST_PHRASE_PASSAGES } from '../../search/find-phrase.ts';
import type { Library, PhraseHit } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Answer, type Item, makeAsked } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { citeStatement, citeTold, dateStatement, describeSearch } from '../cite.ts';
import { foldTraces } from '../find-carriers.ts';
import { carriesSame, citeFolded } from '../fold-carriers.ts';
import { findSpeaker, listSaid, type WantedSpeaker } from './read-question.ts';

/** What the record has of somebody: offices, how often they are quoted and named, their first and last words. */
export function answerPerson(asked: { readonly name: string }, library: Library): Answer {
  const who = findSpeaker(asked.name, library);
  if (!who) return beSilent('unknown-person', makeAsked({ person: asked.name }), library);
  const person = library.corpus.people.find(({ name }) => name === who.label);
  const said = listSaid(who, library);
  const by = foldInOrder(said, library);
  const about = foldInOrder(person ? listAbout(person, said, library) : [], library);
  const naming = listNaming(who, library);
  const [last, named] = [by.cite(-1), about.cite(-1)];
  const first = by.worded > 1 ? by.cite(0) : undefined;
  const told = by.count + about.count === 0 ? naming.cite() : undefined;
  return {
    kind: 'person',
    name: who.label,
    offices: person ? sortOffices(person.offices) : [],
    party: nameParty(who, person, library),
    quotedBy: by.count,
    spokenOf: about.count,
    namedIn: { count: naming.count, isCapped: naming.isCapped },
    latest: by.latest,
    shown: [
      ...(last ? [{ as: 'last' as const, item: last }] : []),
      ...(first ? [{ as: 'first' as const, item: first }] : []),
      ...(named ? [{ as: 'about' as const, item: named }] : []),
      ...(told ? [{ as: 'named' as const, item: told }] : []),
    ],
    searched: describeSearch(library),
  };
}

/** A person's party; that of an organ which speaks by itself. */
function nameParty(who: WantedSpeaker, person: Person | undefined, { corpus }: Library): string | null {
  const name = person ? corpus.parties.find(({ id }) => id === person.party)?.name : who.party?.name;
  return name === undefined || name === who.label ? null : name;
}

/** The paragraphs that name them, by any of their names; `cite` gives the last in an outlet's own words. */
function listNaming(who: WantedSpeaker, library: Library) {
  const known = library.corpus.people.find(({ name }) => name === who.label) ?? who.party;
  const isWhole = known?.name === who.label;
  const names = known && isWhole ? [known.name, ...known.otherNames] : [who.label];
  const found = names.map((name) => library.findPhrase(name, { latest: true }));
  const hits = found.flat().filter(({ passage, span }) => {
    const read = library.findNames(sliceSpan(passage.article.text, span));
    return !isWhole || read.some(({ who: each }) => ('person' in each ? each.person : each.party) === known);
  });
  const dayOf = ({ passage }: PhraseHit) => passage.article.published.day;
  return {
    count: new Set(hits.map(({ passage }) => passage)).size,
    isCapped: found.some((each) => new Set(each.map(({ passage }) => passage)).size >= MOST_PHRASE_PASSAGES),
    cite(): Item | undefined {
      const own = hits.filter(({ passage }) => passage.paragraph > 0);
      const last = own.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)))).at(-1);
      return last && citeTold(last.passage, last.span, library, last.span);
    },
  };
}

/** The places of others' statements that name the person. */
function listAbout(person: Person, said: readonly number[], library: Library): number[] {
  const names = [person.name, ...person.otherNames];
  const holding = new Set(names.flatMap((name) => library.findStatements(name)));
  for (const number of said) holding.delete(number);
  return [...holding].filter((number) => {
    const { article, span } = library.statements[number]!;
    const found = library.findNames(sliceSpan(article.text, span));
    return found.some((name) => 'person' in name.who && name.who.person === person);
  });
}

/**
 * The statements in the order of their days, carriers of one folded. `cite` counts as `at` of a list does, over those that
 * have words of the speaker's own where there are any.
 */
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
  // A headline is how an outlet puts it.
  const isWorded = ({ form, passage }: RecordedStatement) => form !== 'indirect' && passage.paragraph > 0;
  const worded = dated.filter(({ each }) => isWorded(library.statements[numbers[each.kept]!]!));
  const shown = worded.length > 0 ? worded : dated;
  return {
    count: folded.length,
    worded: shown.length,
    latest: dated.at(-1)?.day || null,
    cite(at: number): Item | undefined {
      const found = shown.at(at);
      return found && citeFolded(found.each, cite);
    },
  };
}

/** The present or latest office first. */
function sortOffices(offices: readonly Office[]): Office[] {
  return offices.toSorted((a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999'));
}
