import type { Article } from '../../corpus/article.ts';
import type { Party } from '../../corpus/corpus.ts';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { Position } from '../../extract/positions/position.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Attribution, KnownDate } from '../answer.ts';
import { attribute, dateByText, datePublished, warn } from '../cite.ts';
import type { PositionItem } from './position-item.ts';

/** An item for a position: whole sentences, with whose position it is and who tells it. */
export function citePosition(position: Position, library: Library): PositionItem {
  const { passage, span, party, issue, teller, statement, subject, stance, condition, gloss } = position;
  const { article } = passage;
  const mention = subject && sliceSpan(article.text, subject);
  const own = mention === null ? null : attributeTo(mention, party, library);
  const speaker = statement ? attribute(statement) : own;
  const date = datePosition(position);
  // One literal: copying parts together takes ten times as long, and an issue has thousands of positions.
  return {
    form: statement?.form ?? 'passage',
    citation: { article, paragraph: passage.paragraph, span },
    speaker,
    date,
    day: readFirstDay(date, article),
    also: [],
    warnings: warn(article, span),
    party,
    issue,
    teller,
    stance,
    condition,
    gloss,
    told: teller === 'other' ? speaker : null,
    subject: mention && nameSubject(mention, library),
    wider: false,
    beside: false,
    unshown: 0,
    isSilent: false,
  };
}

/** When it was said, as far as the record tells. */
export function datePosition({ said, passage }: Position): KnownDate | null {
  return said ? dateByText(said) : datePublished(passage.article);
}

/** Whose stance the outlet's own words tell, where its subject is a name. */
function attributeTo(mention: string, party: Party, library: Library): Attribution | null {
  const name = nameSubject(mention, library);
  const person = library.corpus.people.find((each) => each.name === name) ?? null;
  if (person === null && name !== party.name) return null;
  return { name, asWritten: mention, person, party, certainty: 'named', isSubject: true, venue: null };
}

/** The record's name for a mention. */
export function nameSubject(mention: string, library: Library): string {
  const [name] = library.findNames(mention);
  if (name === undefined) return mention;
  return 'person' in name.who ? name.who.person.name : name.who.party.name;
}

/** The first day of an item's date, by which positions are put in order. */
export function readFirstDay(date: KnownDate | null, article: Article): string {
  return (date && boundDate(date.value)?.first) ?? date?.value ?? article.published.day;
}
