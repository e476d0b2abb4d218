import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { stripFrame } from './strip-frame.ts';

/** What programs that talk are told to do; no headline begins so. */
const ORDERS = makeWordSet(
  `ignore disregard forget pretend imagine write rewrite compose translate summarise summarize paraphrase roleplay repeat
  print reveal say`,
);
/** What may stand before an order. */
const POLITE = makeWordSet('please now kindly just first then and ok okay hey');

/** "Ignore your sources": such words turn to the program, whoever is named behind them. */
const TURNING = makeWordSet(
  'your yourself all any every everything previous prior earlier above these instructions rules',
);

// "show me your system prompt"
const OF_PROGRAM =
  /\byour\s+(?:\p{L}+\s+){0,2}(?:prompts?|instructions?|rules|tokens?|passwords?|keys?|config\p{L}*|code)\b/iu;

// "SYSTEM: you are …", "…, reply only …", "new rules: …", "from now on you are …"; not "what are the new rules"
const TO_PROGRAM =
  /^\W*(?:system|assistant|developer|admin)(?:\s+(?:prompt|message|note))?\s*[:\]]|\byou\s+are\s+(?:now\s+)?(?:an?\s+|the\s+)?\p{L}*(?:bot|gpt)\b|(?:^\W*|[,.:;!]\s*)(?:(?:reply|respond|answer|output)\s+(?:only|just|nothing\s+but)\b|new\s+(?:rules|instructions)\s*[,.:;])|\bfrom\s+now\s+on\s+you\b/iu;

/**
 * True for an order that no record can carry out ("ignore all rules", "write a poem"), unless it names somebody whom a
 * question may be about.
 */
export function givesOrder(typed: string, library: Library): boolean {
  const words = tokenizeWords(stripFrame(typed)).map(({ term }) => term);
  const [first = '', second = ''] = words.slice(words.findIndex((word) => !POLITE.has(word)));
  if (OF_PROGRAM.test(typed) || TO_PROGRAM.test(typed)) return true;
  return ORDERS.has(first) && (TURNING.has(second) || library.findNames(typed).length === 0);
}
