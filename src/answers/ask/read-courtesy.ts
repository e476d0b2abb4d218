import type { Library } from '../../search/library.ts';
import { answerAbout } from '../about.ts';
import { type Answer, makeAsked } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { answerPositions } from '../positions/positions.ts';
import { answerSources } from '../sources.ts';
import { isOfOtherScript } from './is-other-language.ts';

// "thanks!", "hello", "ok cool"
const COURTESY =
  /^(?:(?:thanks|thank\s+you|thx|ty|cheers|hello|hi|hey|ok|okay|cool|great|nice|good\s+(?:bot|morning|evening|night)|bye|lol)(?:\s+(?:a\s+lot|so\s+much|very\s+much|there|bot))?[\s,.!:)]*){1,3}$/iu;
// "help", "what can you do?", "who are you"
const ABOUT_BOT =
  /^(?:help(?:\s+me)?|what\s+(?:can|do)\s+you\s+do|what\s+can\s+i\s+ask(?:\s+you)?|(?:who|what)\s+are\s+you|how\s+(?:do\s+you|does\s+this(?:\s+bot)?)\s+work)[\s?!.]*$/iu;
// "list all parties", "who are the parties", "which issues are there"
const LISTS =
  /^(?:(?:please\s+)?(?:list|show|name)(?:\s+me)?|(?:who|what|which)\s+are|(?:what|which))\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:parties|sides|issues|positions)(?:\s+(?:are\s+there|of\s+the\s+record|on\s+record))?[\s?!.]*$/iu;

// "which articles do you have?", "list your sources", "where do you get your answers from?", "what's in the record"
const SOURCES =
  /^(?:(?:(?:please\s+)?(?:list|show|name)(?:\s+me)?\s+(?:all\s+)?(?:of\s+)?(?:the\s+|your\s+)?|(?:what|which|how\s+many)\s+(?:are\s+your\s+)?)(?:articles?|sources?|outlets?|newspapers?)(?:\s+(?:do\s+you\s+(?:have|use|know|search|quote)|are\s+(?:there|on\s+record|in\s+(?:the|your)\s+record)|have\s+you\s+got))?|where\s+do\s+you\s+(?:get|take|have)\s+(?:your|the|this)\s+(?:answers|information|info|quotes|quotations)\s+from|what(?:['’]s|\s+is)\s+in\s+(?:the|your)\s+record)[\s?!.]*$/iu;

/**
 * The answer to what asks nothing of the articles: a word of thanks, what the bot is, which articles, parties and issues
 * the record has, a question in another script than the record's. Null for anything else.
 */
export function answerCourtesy(question: string, library: Library): Answer | null {
  const typed = question.trim();
  if (ABOUT_BOT.test(typed)) return answerAbout(library);
  if (SOURCES.test(typed)) return answerSources({}, library);
  if (LISTS.test(typed))
    return answerPositions({ issue: null, party: null, asOf: null, compare: null }, library);
  const asked = makeAsked({ words: question });
  if (COURTESY.test(typed)) return beSilent('nothing-asked', asked, library);
  return isOfOtherScript(typed) ? beSilent('other-language', asked, library) : null;
}
