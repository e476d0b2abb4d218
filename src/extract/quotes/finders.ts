import type { Finder } from './offer.ts';
import { offerAnswered } from './offer-answered.ts';
import { offerAsked } from './offer-asked.ts';
import { offerBeside } from './offer-beside.ts';
import { offerClausesAfter, offerClausesBefore, offerNeighbours } from './offer-clauses.ts';
import { offerContinued } from './offer-continued.ts';
import { offerParagraphBefore } from './offer-earlier.ts';
import { offerDash, offerLabel } from './offer-labels.ts';
import { offerNothing } from './offer-nothing.ts';
import { offerSentenceSubject } from './offer-subject.ts';

/**
 * Who may have said a marked stretch. Every finder is asked; the heaviest offer is taken and of two equal ones the
 * earlier, so what stands nearer to the words comes first.
 */
export const FINDERS: readonly { readonly find: Finder; readonly reason: string }[] = [
  { find: offerAsked, reason: 'A question that somebody was asked has nobody in its sentence who said it.' },
  {
    find: offerAnswered,
    reason: 'A quotation right behind a question of the text itself is the answer to it.',
  },
  { find: offerClausesAfter, reason: 'A clause after the quotation in its own sentence is its attribution.' },
  {
    find: offerClausesBefore,
    reason: 'A clause before it in the sentence, unless one after it fits better.',
  },
  { find: offerBeside, reason: 'Somebody right behind the mark with a verb that is not on the list.' },
  { find: offerLabel, reason: 'A name and a colon need no verb.' },
  { find: offerDash, reason: 'A pull quote is signed below or behind.' },
  {
    find: offerContinued,
    reason: 'Without a clause of its own, the quotation goes on where the last one stopped.',
  },
  {
    find: offerNeighbours,
    reason: 'A clause in the sentence before or after is further off than a quotation going on.',
  },
  {
    find: offerParagraphBefore,
    reason: 'A quotation alone in its paragraph may be announced in the one before.',
  },
  {
    find: offerSentenceSubject,
    reason: 'Without any known verb, whoever opens the sentence is the last resort.',
  },
  { find: offerNothing, reason: 'What nobody seems to say is a title, a nickname or a scare quote.' },
];
