import type { Asked, Notice, Searched, Silence } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import { cutText } from './cut-text.ts';
import { sayDay } from './say-date.ts';
import type { Style } from './style.ts';

// What is left of "what did she say to the mayor": "to the mayor".
const LEADING = /^(?:to|about|on|of|with|at|by|for)\s+(?=\S)/iu;
/** UTF-16 units of what a quotation left out. */
const MOST_LEFT_OUT = 120;

/** What was found for what was asked, as the first line of a reply. */
export function sayQuestion(asked: Asked, count: number, notices: readonly Notice[], style: Style): string {
  const { person } = asked;
  const isQuestion = notices.some(({ is }) => is === 'read-as');
  const words = isQuestion && asked.words !== null ? asked.words.replace(LEADING, '') : asked.words;
  const noun = words === null ? 'statement' : 'passage';
  const found = `${count} ${noun}${count === 1 ? '' : 's'}`;
  const isClose = notices.some(({ is }) => is === 'close-wording');
  const isLookedUp = notices.some((notice) => notice.is === 'read-as' && notice.as === 'passages');
  const near = isClose ? 'close to' : isLookedUp ? 'on' : 'with';
  const parts = [
    words === null ? '' : ` ${near} “${words}”`,
    person === null ? '' : ` by ${person}`,
    saySpan(asked),
    count > 1 ? sayOrder(asked) : '',
  ];
  return `${style.strong(found)}${style.plain(parts.join(''))}`;
}

function sayOrder({ words, order }: Asked): string {
  if (order === 'first') return ', the earliest first';
  return order === 'latest' || words === null ? ', the latest first' : '';
}

/** One sentence on how the words were read. */
export function sayNotice(notice: Notice): string {
  switch (notice.is) {
    case 'corrected':
      return `The record has no “${notice.typed}”; read as “${notice.used}”.`;
    case 'unknown-word':
      return `The record has no “${notice.word}”.`;
    case 'read-as':
      return notice.as === 'passages'
        ? 'Looked up in all passages.'
        : `Read as a question for /${notice.as}.`;
    case 'capped':
      return `Only these are shown${notice.of === null ? ', and there are more' : ` of ${notice.of.toLocaleString('en')}`}: add words, a person or days to see others.`;
    case 'close-wording':
      return 'Nobody is on record with exactly these words; this is the closest wording.';
    case 'other-speaker':
      return `The record does not have these words from ${notice.claimed}; it has them as shown here.`;
    case 'not-theirs':
      return `None of it is by ${notice.named.join(' or ')}.`;
    case 'spelled-differently':
      return 'It differs from the stored wording in capitals, marks, spaces or spelling alone.';
    case 'vanished':
      return sayVanished(notice.from);
    case 'words-between':
      return 'In the article other words stand between these.';
    case 'cut-off':
      return `Left out were words that may turn the sense: “${cutText(notice.words, MOST_LEFT_OUT)}”.`;
    case 'time-read':
      return `“${notice.typed}” is read as ${sayStretch(notice.first, notice.last)}.`;
    case 'counted-from':
      return `Counted from “${notice.words}”, which the record dates to ${sayDay(notice.day)}.`;
    case 'any-year':
      return 'No year was typed: any year is shown.';
    case 'articles-own-day':
      return `“${notice.typed}” is read as the articles use it, each from its own day; type a day to ask for another.`;
    case 'passed-over':
      return `“${notice.words}” stands in none of these and was left out of the question.`;
    case 'no-date':
      return 'The record gives no date for this; what it says of it is shown as undated.';
  }
}

/** One sentence for each reason to have no answer. */
export function saySilence(because: Silence, asked: Asked): string {
  const words = asked.words === null ? 'that' : `“${asked.words}”`;
  switch (because) {
    case 'not-in-record':
      return `The record does not say: nobody is on record with ${words}.`;
    case 'nothing-by-person':
      return `The record does not say: nothing${asked.words === null ? '' : ` on ${words}`} by ${asked.person} is on record.`;
    case 'unknown-person':
      return `The record does not say: nobody named “${asked.person}” speaks in it.`;
    case 'only-common-words':
      return `${words} holds only very common words: type more of the quotation.`;
    case 'nothing-in-time':
      return `The record does not say: nothing fits${saySpan(asked)}.`;
    case 'unknown-article':
      return `The record has no article that fits ${words}.`;
    case 'unknown-name':
      return `The record does not say: it has nobody and nothing named “${asked.person}”.`;
    case 'nothing-dated':
      return `The record does not say: nothing in it is dated so that it fits${asked.words === null ? saySpan(asked) : ` ${words}`}.`;
    case 'nothing-about':
      return `The record does not say: nothing in it fits ${asked.words === null ? (asked.person ?? words) : words}.`;
    case 'which-day':
      return `Which day? No article has ${words} in that sense: type the day itself, like 23 July 2025.`;
    case 'which-of-these':
      return 'Which of them? The record has several days for that, or none to the day: ask again with the day you mean.';
    case 'which-day-of-year':
      return 'Which day? Type it with the words, like “on this day 23 July”: every year’s is shown.';
    case 'no-position': {
      const whose = asked.person === null ? '' : ` of ${asked.person}`;
      return `The record does not say: no position${whose}${asked.words === null ? '' : ` on ${words}`}${saySpan(asked)} stands in it.`;
    }
    case 'nothing-asked':
      return 'Ask who said something, what happened, or where a side stands: every answer is a passage of the record.';
    case 'other-language':
      return 'Questions are read in English, as the record is: ask it in English, with names in Latin letters.';
    case 'empty-record':
      return 'The record is empty: no article was loaded.';
  }
}

/** What was looked through. */
export function saySearched(searched: Searched): string {
  return `Searched: ${sayExtent(searched)}.`;
}

/** How many articles of which days. */
export function sayExtent({ articles, from, to }: Searched): string {
  const count = articles === 1 ? '1 article' : `${articles} articles`;
  return from === null || to === null ? count : `${count} published from ${sayDay(from)} to ${sayDay(to)}`;
}

function saySpan({ from, to }: Asked): string {
  if (from !== null && to !== null) return ` from ${sayDay(from)} to ${sayDay(to)}`;
  if (from !== null) return ` since ${sayDay(from)}`;
  return to === null ? '' : ` until ${sayDay(to)}`;
}

function sayVanished({ title, outlet, added }: Article): string {
  const day = added === null ? '' : ` of ${sayDay(added.fetched.slice(0, 10))}`;
  return `These words were in the version${day} of “${title}” (${outlet.name}), and are no longer in the present one.`;
}

/** "1 to 10 March 2022", "until 31 May 2025", "2 June 2025 and later". */
function sayStretch(first: string | null, last: string | null): string {
  if (first === null) return `until ${sayDay(last ?? '')}`;
  if (last === null) return `${sayDay(first)} and later`;
  return sayDay(first === last ? first : `${first}/${last}`);
}
