import {
  ADVERBS,
  BE_FORMS,
  DETERMINERS,
  NEGATIONS,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
} from '../../extract/grammar-words.ts';
import { inflectVerbs } from '../../extract/positions/inflect.ts';
import { HYPOTHETICAL } from '../../extract/positions/read-verb-group.ts';
import { contains, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';

/** What is settled once it has been done; what is only said to be refused or accepted is a stance. */
const DECIDING = inflectVerbs(
  `agree sign approve adopt ratify decide order impose lift suspend withdraw release exchange appoint ban reject
   resign extend cancel postpone recognise recognize annex conclude grant veto launch deploy evacuate freeze expel swap
   vote arrest sentence abandon authorise authorize halt resume`.split(/\s+/u),
);
/** "Agreed to", "agreed on": without these nothing was agreed but an opinion. */
const AGREED_ON = makeWordSet('to on upon that not in a an the');
/** What is released and tells something, as news of every kind is. */
const DOCUMENTS =
  makeWordSet(`video videos clip clips letter letters statement statements report reports figures data photo photos image images
   record records footage poll polls text draft version film book album ad ads transcript details document documents
   page email emails list results findings`);
/** So many words after "released" are looked through for what it was. */
const OBJECT_REACH = 6;
/** Whoever decides, where no name stands there: "both sides agreed". */
const ACTORS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...`side sides parties countries states nations delegations governments ministers presidents leaders lawmakers
   parliament senate council cabinet assembly courts envoys negotiators mediators allies`.split(/\s+/u),
]);
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', "'ve"]);

/**
 * The verb by which a sentence tells that something was settled: in the past tense or the present perfect, with its
 * subject right before it, and neither denied nor supposed. `spoken` are direct quotations, in which a decision is
 * somebody's claim. "Had agreed" tells of older times, except in what somebody is reported to have said: `reported`.
 */
export function findDecision(
  text: string,
  sentence: Span,
  spoken: readonly Span[],
  reported: readonly Span[],
): Span | null {
  const tokens = readTokens(text, sentence);
  const at = tokens.findIndex((token, i) => {
    const isPast = DECIDING.get(token.word)?.some(({ inflection }) => inflection === 'past') ?? false;
    if (!isPast || token.shape !== 'lower' || spoken.some((span) => contains(span, token))) return false;
    if (!settlesSomething(tokens, i)) return false;
    return hasSubject(
      tokens,
      i,
      reported.some((span) => contains(span, token)),
    );
  });
  const { start, end } = tokens[at] ?? sentence;
  return at < 0 ? null : { start, end };
}

function settlesSomething(tokens: readonly Token[], verb: number): boolean {
  const { word } = tokens[verb]!;
  if (word === 'agreed') return AGREED_ON.has(tokens[verb + 1]?.word ?? '');
  if (word !== 'released') return true;
  return !tokens.slice(verb + 1, verb + 1 + OBJECT_REACH).some((token) => DOCUMENTS.has(token.word));
}

function hasSubject(tokens: readonly Token[], verb: number, mayLookBack: boolean): boolean {
  let helped = false;
  for (let at = verb - 1; at >= 0; at--) {
    const { word, shape } = tokens[at]!;
    if (NEGATIONS.has(word)) return false;
    if (PERFECT.has(word) || word === 'was' || word === 'were' || word === 'been') helped = true;
    else if (word === 'had' && mayLookBack) helped = true;
    else if (!ADVERBS.has(word) && !word.endsWith('ly')) {
      // "is", "be" and "being" tell of no single act; "had" of older times; "the signed text" of none at all.
      if (BE_FORMS.has(word) || word === 'had' || DETERMINERS.has(word) || isSupposed(tokens, at))
        return false;
      return helped || shape === 'capital' || shape === 'upper' || isActor(word);
    }
  }
  return false;
}

function isActor(word: string): boolean {
  return ACTORS.has(word) || (SUBJECT_PRONOUNS.has(word) && word !== 'who');
}

const RELATIVES = makeWordSet(
  'who which that to would will whom whose since after before when while as because although where',
);

/** "If the council agreed", "since the council approved it": the clause around the subject is supposed, or background. */
function isSupposed(tokens: readonly Token[], subject: number): boolean {
  for (let at = subject; at >= 0 && at >= subject - LONGEST_SUBJECT; at--) {
    const { word, shape } = tokens[at]!;
    if (shape === 'sign') return false;
    if (HYPOTHETICAL.has(word) || (RELATIVES.has(word) && !(word === 'that' && at < subject))) return true;
  }
  return false;
}

/** So many words name whoever decides. */
const LONGEST_SUBJECT = 6;
