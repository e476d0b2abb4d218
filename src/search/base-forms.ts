/** The parts of speech that have other words for a thing: noun, verb, adjective. */
export type PartOfSpeech = 'n' | 'v' | 'a';

/** Endings and what stands in their place in a dictionary (https://wordnet.princeton.edu/documentation/morphy7wn). */
const ENDINGS: readonly (readonly [PartOfSpeech, string, string])[] = [
  ['n', 'ies', 'y'],
  ['n', 'men', 'man'],
  ['n', 'es', ''],
  ['n', 's', ''],
  ['v', 'ies', 'y'],
  ['v', 'ied', 'y'],
  ['v', 'es', ''],
  ['v', 's', ''],
  ['v', 'ed', 'e'],
  ['v', 'ed', ''],
  ['v', 'ing', 'e'],
  ['v', 'ing', ''],
  ['a', 'er', ''],
  ['a', 'est', ''],
];
/** No base form is shorter. */
const SHORTEST = 3;
/** Verbs whose forms no ending tells, some of them other words, too: "found" is a form of "find" first. */
const IRREGULAR = collectIrregular(
  `bear bore born borne,blow blew blown,begin began begun,break broke broken,bring brought,build built,buy bought,catch caught,
   become became,choose chose chosen,come came,deal dealt,draw drew drawn,drive drove driven,eat ate eaten,fall fell fallen,feel felt,fight fought,find found,flee fled,
   fly flew flown,forbid forbade forbidden,forget forgot forgotten,freeze froze frozen,get got gotten,give gave given,go went gone,grow grew grown,hear heard,
   hide hid hidden,hold held,keep kept,know knew known,lay laid,lead led,leave left,lose lost,make made,mean meant,
   meet met,pay paid,ride rode ridden,ring rang rung,rise rose risen,run ran,see saw seen,seek sought,sell sold,send sent,shake shook shaken,shoot shot,show shown,sink sank sunk,sit sat,sleep slept,speak spoke spoken,
   spend spent,stand stood,steal stole stolen,strike struck,swear swore sworn,take took taken,teach taught,tell told,
   think thought,tear tore torn,throw threw thrown,overthrow overthrew overthrown,overcome overcame,undertake undertook undertaken,
   understand understood,wear wore worn,win won,withdraw withdrew withdrawn,write wrote written`,
);

/** The forms that a dictionary may hold in place of a folded word, each with its part of speech. */
export function listBaseForms(word: string): [base: string, part: PartOfSpeech][] {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [[irregular, 'v']];
  const parts: readonly PartOfSpeech[] = ['v', 'n', 'a'];
  return [
    ...parts.map((part): [string, PartOfSpeech] => [word, part]),
    ...ENDINGS.filter(([, ending]) => word.endsWith(ending)).flatMap(
      ([part, ending, instead]): [string, PartOfSpeech][] => {
        const base = word.slice(0, -ending.length) + instead;
        // stopped → stop, cancelled → cancel, but called → call
        const isDoubled = /([^aeiousl])\1$|\p{L}{4}ll$/u.test(base);
        const undoubled = instead === '' && isDoubled ? [base.slice(0, -1)] : [];
        return [base, ...undoubled]
          .filter(({ length }) => length >= SHORTEST)
          .map((each): [string, PartOfSpeech] => [each, part]);
      },
    ),
  ];
}

/** The forms of a verb that no ending tells: find → found. */
export function listOddForms(base: string): readonly string[] {
  return ODD_FORMS.get(base) ?? [];
}

const ODD_FORMS = new Map<string, string[]>();
for (const [form, base] of IRREGULAR) ODD_FORMS.set(base, [...(ODD_FORMS.get(base) ?? []), form]);

function collectIrregular(verbs: string): ReadonlyMap<string, string> {
  const forms = verbs.split(',').map((verb) => verb.trim().split(/\s+/u));
  return new Map(
    forms.flatMap(([base = '', ...others]) => others.map((form): [string, string] => [form, base])),
  );
}
