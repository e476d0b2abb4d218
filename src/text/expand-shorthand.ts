const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const ROUND = '(?:round|session|phase|stage)';
const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What people type in haste and news does not print. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  // "wht time", "wich port", "the port & the pier", "the 2 delegations"
  [/\b(?:wht|wat|waht)\b/gu, 'what'],
  [/\b(?:wich|whitch|whch)\b/gu, 'which'],
  [/\b(?:wen|whn)\b/gu, 'when'],
  [/\bwher\b/gu, 'where'],
  [/(?<=\s)&(?=\s)/gu, 'and'],
  // "the last time they saw each other"
  [/\b(?:saw|seen)\s+each\s+other\b/giu, 'met'],
  [/\bsee\s+each\s+other\b/giu, 'meet'],
  [/\b(the|both)\s2(?=\s\p{L}{3,}s\b)/giu, '$1 two'],
  // "w/o watching", "w/ the mayor"
  [/(?<![\p{L}\p{N}])w\/o(?![\p{L}\p{N}])/giu, 'without'],
  [/(?<![\p{L}\p{N}])w\/(?=\s)/giu, 'with'],
  // "a meeting w the mayor"
  [/(?<=\p{L}\s)w(?=\s\p{L})/gu, 'with'],
  [/\babt\b/giu, 'about'],
  // "who is gonna pay", "do they wanna leave", "did it get thru"
  [/\bgonna\b/giu, 'going to'],
  [/\bwanna\b/giu, 'want to'],
  [/\bgotta\b/giu, 'have to'],
  [/\bthru\b/giu, 'through'],
  [/\b(?:wd|wld|wuld)\b/gu, 'would'],
  [/\b(?:cld|culd)\b/gu, 'could'],
  [/\b(?:shd|shld|shuld)\b/gu, 'should'],
  [/\balot\b/giu, 'a lot'],
  // "face 2 face", "will they prob leave", "who left b4 that", "what r the terms again"
  [/\b(face|one)\s?2\s?(?=\1\b)/giu, '$1 to '],
  [/\bprob\b(?=\s\p{L})/gu, 'probably'],
  [/\b(?:agn|agen)\b/gu, 'again'],
  [/\bb4\b/giu, 'before'],
  [/(?<=\s)r(?=\s\p{L})/gu, 'are'],
  // "spring 22", "in summer 22, who left": not "in winter 22 ferries sank"
  [
    /\b(spring|summer|autumn|fall|winter)\s+(?:of\s+)?['’]?(\d\d)(?=\s*(?:[?!,;]|$)|\s+(?:who|what|when|where|which|how|why|did|is|are|was|were|and|or|to|until)\b)/giu,
    '$1 20$2',
  ],
  // "feb 24th 22", "after the 08 war"
  [new RegExp(`\\b(${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?)\\s+(\\d\\d)(?=\\W*$)`, 'giu'), '$1, 20$2'],
  [/\b['’]?(0\d)\s+(?=(?:war|conflict|crisis|treaty|accord|election|vote|deal|summit)\b)/giu, '20$1 '],
  // "acc. to the mayor", "in 5 yrs", "a TV speech"
  [/\bacc\.?(?=\s+to\b)/giu, 'according'],
  [/\byrs\b/giu, 'years'],
  [/\byr\b/giu, 'year'],
  [/\btv\b/giu, 'television'],
  // "does the us support it"
  [/\bthe us\b/gu, 'the US'],
  [/\bppl\b/giu, 'people'],
  [/\bgov['’]?t\b/giu, 'government'],
  [/\bdept\b\.?/giu, 'department'],
  // "what did Mr Roe say": news prints the name
  [/\b(?:mr|mrs|ms|mister|prof)\b\.?\s+(?=\p{L})/giu, ''],
  [/\b(?:bc|cuz|coz)\b/gu, 'because'],
  // "220k", "220 thousand": news prints 220,000.
  [/(?<![\p{L}\p{N}.,])(\d{1,3})(?:k|\s+thousand)(?![\p{L}\p{N}])/giu, '$1,000'],
  [/(?<=\d)\s?(?:mn|mln)\b/giu, ' million'],
  [/(?<=\d)\s?bn\b/giu, ' billion'],
  // "who pays n how much"
  [/(?<=\s)n(?=\s)/gu, 'and'],
  // "round 2", "round two"
  ...ORDINALS.map((word, i): [RegExp, string] => [
    new RegExp(
      `\\b(?:the\\s+)?(${ROUND})\\s+(?:#|no\\.?\\s*)?(?:${i + 1}|${CARDINALS[i]})\\b(?![.,:]?\\d)`,
      'giu',
    ),
    `the ${word} $1`,
  ]),
  // "the 2nd round", but neither "the 2nd of June" nor "June 2nd"
  ...ORDINALS.map((word, i): [RegExp, string] => [
    new RegExp(`(?<!\\b${MONTH}\\.? )\\b${i + 1}(?:st|nd|rd|th)\\b(?! (?:of|${MONTH})\\b)`, 'giu'),
    word,
  ]),
];

/** The words with what was typed short written out: "w/o", "abt", "govt". */
export function expandShorthand(typed: string): string {
  return SHORTHAND.reduce((text, [short, long]) => text.replace(short, long), typed);
}
