import type { Office } from '../../corpus/corpus.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Answer, type Item, makeAsked } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { citeStatement, describeSearch } from '../cite.ts';
import { foldCarriers } from '../fold-carriers.ts';
import { findSpeaker, listSaid, type WantedSpeaker } from './read-question.ts';

/** What the record has of somebody: offices, how often they are quoted and spoken of, their first and last words. */
export function answerPerson(asked: { readonly name: string }, library: Library): Answer {
  const who = findSpeaker(asked.name, library);
  if (!who) return beSilent('unknown-person', makeAsked({ person: asked.name }), library);
  const by = inOrder(listSaid(who, library).map(citeStatement));
  const about = inOrder(listAbout(who, library).map(citeStatement));
  const [first, last, named] = [by[0], by.at(-1), about.at(-1)];
  const person = library.corpus.people.find(({ name }) => name === who.label);
  return {
    kind: 'person',
    name: who.label,
    offices: person ? sortOffices(person.offices) : [],
    party: library.corpus.parties.find(({ id }) => id === person?.party)?.name ?? null,
    quotedBy: by.length,
    spokenOf: about.length,
    shown: [
      ...(last ? [{ as: 'last' as const, item: last }] : []),
      ...(first && first !== last ? [{ as: 'first' as const, item: first }] : []),
      ...(named ? [{ as: 'about' as const, item: named }] : []),
    ],
    searched: describeSearch(library),
  };
}

/** Others' statements that name the person. */
function listAbout(who: WantedSpeaker, library: Library): RecordedStatement[] {
  const person = library.corpus.people.find(({ name }) => name === who.label);
  if (!person) return [];
  const names = [person.name, ...person.otherNames];
  const holding = new Set(names.flatMap((name) => library.findStatements(name)));
  for (const statement of listSaid(who, library)) holding.delete(statement);
  return [...holding].filter((statement) => {
    const found = library.findNames(sliceSpan(statement.article.text, statement.span));
    return found.some((name) => 'person' in name.who && name.who.person === person);
  });
}

function inOrder(items: readonly Item[]): Item[] {
  // ISO days sort letter by letter.
  const dayOf = ({ date }: Item) => date?.value ?? '';
  return foldCarriers(items).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/** The present or latest office first. */
function sortOffices(offices: readonly Office[]): Office[] {
  return offices.toSorted((a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999'));
}
