import { boundDate } from '../../extract/events/date-bounds.ts';
import type { Position } from '../../extract/positions/position.ts';
import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Item } from '../answer.ts';
import { attribute, dateByText, datePublished, warn } from '../cite.ts';
import type { PositionItem } from './position-item.ts';

/** An item for a position: whole sentences, with whose position it is and who tells it. */
export function citePosition(position: Position, library: Library): PositionItem {
  const { passage, span, party, issue, teller, statement, subject, stance, condition, gloss, said } =
    position;
  const { article } = passage;
  const speaker = statement && attribute(statement);
  return {
    form: statement?.form ?? 'passage',
    citation: { article, paragraph: passage.paragraph, span },
    speaker,
    date: said ? dateByText(said) : datePublished(article),
    also: [],
    warnings: warn(article, span),
    ...{ party, issue, teller, stance, condition, gloss },
    told: teller === 'other' ? speaker : null,
    subject: subject && nameSubject(sliceSpan(article.text, subject), library),
    wider: false,
    unshown: 0,
    silentSince: null,
  };
}

/** The record's name for a mention. */
function nameSubject(mention: string, library: Library): string {
  const [name] = library.findNames(mention);
  if (name === undefined) return mention;
  return 'person' in name.who ? name.who.person.name : name.who.party.name;
}

/** The first day of an item's date, by which positions are put in order. */
export function dayOf({ date, citation }: Item): string {
  return (date && boundDate(date.value)?.first) ?? date?.value ?? citation.article.published.day;
}
