import { BESIDES } from './question-words.ts';

/** Questions for others than somebody who is known already, in the order in which they are worded anew. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  // "apart from Vik, which others offered a boat"
  [
    new RegExp(
      String.raw`^((?:${BESIDES})\s+[^,?]{2,40}?),?\s+((?:which|what|who|did|has|have|any|are|were)\b[^?]+)`,
      'iu',
    ),
    '$2 $1',
  ],
  // "any other go-betweens apart from Vik"
  [
    new RegExp(
      String.raw`^(?:(?:are|were|is|was)\s+there\s+)?any\s+other\s+(?:mediators?|intermediar(?:y|ies)|brokers?)\s+(?=(?:${BESIDES})\b)`,
      'iu',
    ),
    'who else offered to mediate ',
  ],
  // "any other towns apart from Vik that offered to mediate"
  [
    new RegExp(
      String.raw`^(?:(?:are|were|is|was)\s+there\s+)?any\s+(?:other\s+)?\p{L}+\s+((?:${BESIDES})\s+\S[^?]{0,40}?)\s+(?:that|who|which)\s+([^?]+)`,
      'iu',
    ),
    'who else $2 $1',
  ],
  // "did anybody apart from Vik offer to mediate", "did any towns apart from Vik offer it"
  [
    new RegExp(
      String.raw`^(?:did|has|have|was|were)\s+any(?:body|one|(?:\s+other)?\s+\p{L}+)(?:\s+else)?\s+((?:${BESIDES})\s+\S[^?]{0,40}?)\s+(offer|volunteer|propose|agree|sign|vote|join|help|try|tried|call|support|back|refuse|reject)(ed)?\b([^?]*)`,
      'iu',
    ),
    'who else $2$3$4 $1',
  ],
  // "any other towns that offered to mediate", "are there any other towns which"
  [/^(?:(?:are|were|is|was)\s+there\s+)?any\s+other\s+\p{L}+\s+(?:that|who|which)\s+/iu, 'who else '],
  // "which other towns offered a boat apart from Vik", "which others"
  [
    new RegExp(String.raw`^(?:which|what)\s+other(?:s|\s+\p{L}+)\s+(?=[^?]*\b(?:${BESIDES})\b)`, 'iu'),
    'who else ',
  ],
];

/** The question as "who else", whatever it calls the others: "any other towns that offered a boat" is "who else offered a boat". */
export function restateOthers(question: string): string {
  return OTHERS.reduce((text, [pattern, restated]) => text.replace(pattern, restated), question);
}
