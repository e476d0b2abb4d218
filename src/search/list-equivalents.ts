import { makeAnalyser } from './analyser.ts';

/**
 * Forms of one word that no ending tells. Those that are often another word (found, left, saw) or say little (got, made,
 * went) stay out.
 */
const FORMS = [
  'person people,foot feet,wife wives,knife knives,half halves',
  'begin began begun,break broke broken,bring brought,build built,buy bought purchase,catch caught,choose chose chosen',
  'become became,come came,draw drew drawn,drive drove driven,fall fell fallen,feed fed,fight fought,flee fled',
  'fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen',
  'give gave given,grow grew grown,hear heard,hide hid hidden,hold held,keep kept',
  'know knew known,lead led,lend lent,lose lost,meet met,overcome overcame,pay paid,run ran,seek sought',
  'sell sold,send sent,shake shook shaken,shoot shot,show shown,sink sank sunk,speak spoke spoken,spend spent',
  'stand stood,steal stole stolen,strike struck,swear swore sworn,take took taken,teach taught,tell told,think thought',
  'throw threw thrown,understand understood,undertake undertook undertaken,win won,withdraw withdrew withdrawn',
  'write wrote written,arise arose arisen,bend bent,bleed bled,blow blew blown,breed bred,cling clung,deal dealt,dig dug',
  'drink drank drunk,eat ate eaten,foresee foresaw foreseen,foretell foretold,free freed freeing,hang hung,lay laid',
  'leap leapt,lie lied,mislead misled,mistake mistook mistaken,overrun overran,oversee oversaw overseen',
  'override overrode overridden,overtake overtook overtaken,overthrow overthrew overthrown,rebuild rebuilt,repay repaid',
  'retake retook retaken,rewrite rewrote rewritten,ride rode ridden,ring rang rung,shrink shrank shrunk,sing sang sung',
  'sit sat,sleep slept,slide slid,stick stuck,sue sued suing,swim swam swum,swing swung,tear tore torn,tie tied tying',
  'undergo underwent undergone,undo undid undone,uphold upheld,vie vied vying,wake woke woken,wear wore worn',
  'withhold withheld,withstand withstood',
  // Plurals that the index does not bring together with their nouns.
  'bus buses,minibus minibuses,gas gases,bonus bonuses,virus viruses,census censuses,campus campuses,chorus choruses',
  'surplus surpluses,circus circuses,lens lenses,canvas canvases,bias biases,crisis crises,analysis analyses,oasis oases',
  'hypothesis hypotheses,diagnosis diagnoses,goose geese,mouse mice,tooth teeth,wolf wolves,loaf loaves,shelf shelves',
  'thief thieves,calf calves,wharf wharves,scarf scarves,hoof hooves,memorandum memoranda,referendum referenda',
  'index indices,criterion criteria,phenomenon phenomena,fungus fungi',
];

/** What names are written with in full and in short. */
export const SHORTENED: readonly (readonly [string, string])[] = [
  ['mount', 'mt'],
  ['saint', 'st'],
];

/** Words for one thing: as people talk and as news is written, in British and in American. */
const SAME_THING = [
  'kid child children,cop police policeman policemen,mum mom mother,dad father,guy man men,woman women lady,folk people',
  'lorry truck,petrol gasoline,jail prison,truce ceasefire,swap exchange,solve resolve,stop halt',
  'quit resign,movie film,railway railroad,wounded injured,kidnapped abducted,soldier serviceman servicemen',
  'die died dying dead kill killed,lawyer attorney,pow prisoner,rubbish garbage trash,football soccer,motorway highway,holiday vacation',
  'versus vs',
  ...SHORTENED.map((pair) => pair.join(' ')),
];

/** A number that is typed in digits is written out in news, up to twelve. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, string] => [String(i + 2), word]),
);

const EQUIVALENTS = collectEquivalents([...FORMS, ...SAME_THING].join(',').split(','));

/** The words, as one writes them, that a document may hold in place of the word with this index term. */
export function listEquivalents(key: string): readonly string[] {
  const number = WRITTEN_OUT.get(key);
  return number === undefined ? (EQUIVALENTS.get(key) ?? []) : [number];
}

function collectEquivalents(groups: readonly string[]): Map<string, readonly string[]> {
  const { stem } = makeAnalyser();
  const found = new Map<string, readonly string[]>();
  for (const words of groups.map((group) => group.split(' '))) {
    for (const key of new Set(words.map(stem))) {
      const others = words.filter((word) => stem(word) !== key);
      found.set(key, [...new Set([...(found.get(key) ?? []), ...others])]);
    }
  }
  return found;
}
