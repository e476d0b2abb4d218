import { rememberRecent } from './remember-recent.ts';
import { makeWordSet } from './word-set.ts';

/** One way in which British and American spelling differ. */
interface Rule {
  readonly pattern: RegExp;
  readonly to: string;
}

const SHORTEST = 3;
/** Longer "words" are addresses and noise. */
const LONGEST = 32;
const LATIN_LETTERS = /^[a-z]+$/;

// organise, modernisation, colonisers, recognisably; no vowel stands before the ending: raise, noise
const ISE =
  /^[a-z]+[^aeou]is(?=(?:e|ed|es|er|ers|ing|ingly|ably|able|ance|ement|ation|ations|ational|ationally)$)/;
// Without -ise: likew, superv, enterpr, franch, disgu, ar, sunr, which no spelling writes with a z.
const BEFORE_S = /(?:w|v|pr|ch|gu|^[^aeiou]?r|^ar|^upr|sunr|moonr)$/;
const WORDS_WITH_S = makeWordSet(
  'prom comprom prem dem surm rem exerc exc inc circumc prec conc advert chast expert treat pract mort parad merchand desp val an imprec cer chem trell',
);

const OF_OUR =
  'arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig';
const OF_RE =
  'cent|met|theat|lit|fib|calib|sab|somb|spect|lust|meag|mit|nit|och|scept|sepulch|man(?:oe|e)uv|reconnoit';
/** Verbs whose last letter is doubled though no stress falls on it, and their kin. */
const OF_DOUBLED_L = [
  'travel|cancel|label|model|level|signal|counsel|council|marshal|fuel|channel|quarrel|tunnel|total|duel|dial',
  'equal|rival|initial|spiral|shovel|swivel|revel|grovel|chisel|cudgel|shevel|barrel|parcel|pencil|panel|pummel',
  'ravel|shrivel|stencil|libel|drivel|devil|imperil|marvel|funnel|towel|carol|jewel|pedal|medal|wool|enamel|snorkel|kennel|snivel|trial|apparel',
].join('|');

// unpromising, overexercised: before one of WORDS_WITH_S
const PREFIX = /^(?:un|over|re|mis)/;

/** In their order: what comes of one rule may meet the next (equallising, manoeuvring). */
const RULES: readonly Rule[] = [
  // analyse, paralysed
  { pattern: /(?<=[a-z]{2}ly)s(?=(?:e|ed|es|er|ers|ing)$)/, to: 'z' },
  // colour, harbouring, unfavourable: by these beginnings alone, for four, hour and course have none of them
  { pattern: new RegExp(`(?<=${OF_OUR})our`), to: 'or' },
  // centred, manoeuvred, manoeuvrable
  { pattern: new RegExp(`(?<=^(?:out)?(?:${OF_RE}))r(?=ed$|ab(?:le|ility)$)`), to: 'er' },
  // centring, manoeuvring
  { pattern: /(?<=^(?:cent|man(?:oe|e)uv|reconnoit))ring$/, to: 'ering' },
  // centre, kilometres, theatregoers
  { pattern: new RegExp(`(?<=${OF_RE})re(?=$|s$|piece|board|fold|goer|ground|glass|ness$|ly$)`), to: 'er' },
  // defence, offences, licenced, practised
  { pattern: /(?<=^(?:defen|offen|preten|licen))c(?=(?:e|es|ed|eless)$)/, to: 's' },
  { pattern: /(?<=^(?:un)?practi)s(?=(?:e|ed|es|ing)$)/, to: 'c' },
  // dialogue, catalogues
  { pattern: /(?<=^(?:dia|cata|mono|ana|trave)log)ue(?=s?$)/, to: '' },
  // catalogued, cataloguing
  { pattern: /(?<=^catalog)u(?=(?:ed|er|ers|ing)$)/, to: '' },
  // programme, kilogrammes
  { pattern: /(?<=gram)me(?=s?$)/, to: '' },
  // travelled, labelling, councillor, marvellous, jewellery
  {
    pattern: new RegExp(`(?<=${OF_DOUBLED_L})l(?=(?:ed|en|er|ers|ing|ings|or|ors|ous|ously|ist|ists)$)`),
    to: '',
  },
  { pattern: /(?<=^jewel)le(?=ry$)/, to: '' },
  // worshipped, kidnappers, focussing, benefitted
  { pattern: /(?<=worship|kidnap)p(?=(?:ed|er|ers|ing|ings)$)/, to: '' },
  { pattern: /(?<=focus|bias)s(?=(?:ed|es|ing)$)/, to: '' },
  { pattern: /(?<=benefit|combat)t(?=(?:ed|ing)$)/, to: '' },
  // fulfil, instalment, enrolments
  { pattern: /(?<=^(?:fulfi|enro|disti|insti|enthra|insta))l(?=(?:s|ments?)?$)/, to: 'll' },
  // skilful, wilfully
  { pattern: /(?<=^(?:un)?(?:ski|wi))l(?=ful(?:ly|ness)?$)/, to: 'll' },
  // judgement, acknowledgements
  { pattern: /(?<=judg|acknowledg|abridg|lodg)e(?=ments?$|mental$)/, to: '' },
  // sizeable, likeable
  { pattern: /(?<=siz|lik|liv|sal|mov|lov|shak)e(?=able$)/, to: '' },
  // anaesthetic, anaemia, leukaemia, archaeologist, palaeolithic
  { pattern: /a(?=esthe[ts])|(?<=an|leuk|isch|glyc)a(?=emi[ac])|(?<=arch|pal)a(?=eo)/, to: '' },
  // encyclopaedia, orthopaedic, gynaecology, paediatrician, haemorrhage, mediaeval, caesarean
  { pattern: /(?<=encyclop|orthop)a(?=edi)|(?<=gyn)a(?=eco)|(?<=^p)a(?=ediat|edoph)/, to: '' },
  { pattern: /(?<=^h)a(?=emo)|(?<=^medi)a(?=eval)|(?<=^c)a(?=esar[ei]an)/, to: '' },
  // oesophagus, foetus, diarrhoea, manoeuvre, homoeopath
  { pattern: /^o(?=esoph|estrog)|(?<=^f)o(?=et(?:us|al))|(?<=diarrh|man)o(?=ea|euv)/, to: '' },
  // sceptical, ploughed
  { pattern: /(?<=^(?:un)?s)c(?=eptic)/, to: 'k' },
  { pattern: /(?<=^(?:snow)?pl)ough/, to: 'ow' },
  // grey, greyed; sulphur, sulphates
  { pattern: /(?<=^gr)e(?=y)/, to: 'a' },
  { pattern: /(?<=^(?:di|bi)?sul)ph(?=[aiou])/, to: 'f' },
  // smouldering, mouldy
  { pattern: /(?<=^s?mo)u(?=l[dt](?:e|er|ers|ed|ered|s|y|ing|ering|ings)?$)/, to: '' },
];

/** Any of the rules: most words meet none, and one look takes less time than thirty. */
const ANY_RULE = new RegExp(RULES.map(({ pattern }) => pattern.source).join('|'));

/** Pairs that no rule gives; `s` after a slash: the plural too. */
const PAIRS = [
  'tyre:tire/s cheque:check/s chequered:checkered',
  'chequebook:checkbook aluminium:aluminum aeroplane:airplane/s cosy:cozy pyjamas:pajamas moustache:mustache/s',
  'ageing:aging axe:ax furore:furor artefact:artifact/s adviser:advisor/s rouble:ruble/s',
  'enquiry:inquiry enquiries:inquiries enquire:inquire/s enquired:inquired enquiring:inquiring',
  'gaol:jail/s gaoled:jailed tsar:czar/s despatch:dispatch despatched:dispatched despatches:dispatches',
  'learnt:learned burnt:burned dreamt:dreamed spoilt:spoiled leapt:leaped yoghurt:yogurt/s omelette:omelet/s',
  'cypher:cipher/s carcase:carcass annexe:annex speciality:specialty specialities:specialties',
  'flyer:flier/s phoney:phony mollusc:mollusk/s tranquillity:tranquility towards:toward afterwards:afterward connexion:connection/s',
].join(' ');

const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap((pair) => {
    const [spelling = '', other = ''] = pair.replace('/s', '').split(':');
    const plural: [string, string][] = pair.endsWith('/s') ? [[`${spelling}s`, `${other}s`]] : [];
    return [[spelling, other] as [string, string], ...plural];
  }),
);

/**
 * One spelling for the British and American spellings of a word: `recognise` and `recognize` both give `recognize`. The
 * result is for comparing, never for showing. `term` is folded; what is no English word of plain letters comes back as
 * it is. Words that are two words in one of the two countries (storey, draught, kerb) stay as they are.
 */
// The same words come again and again, and thirty rules take longer than one look.
export const unifySpelling: (term: string) => string = rememberRecent(20_000, applyRules);

function applyRules(term: string): string {
  if (term.length < SHORTEST || term.length > LONGEST || !LATIN_LETTERS.test(term)) return term;
  const other = OTHER_SPELLINGS.get(term);
  if (other !== undefined) return other;
  const unified = ANY_RULE.test(term)
    ? RULES.reduce((word, { pattern, to }) => word.replace(pattern, to), term)
    : term;
  const ise = ISE.exec(unified)?.[0];
  if (ise === undefined) return unified;
  const before = ise.slice(0, -'is'.length);
  const keepsS =
    [before, before.replace(PREFIX, '')].some((each) => WORDS_WITH_S.has(each)) || BEFORE_S.test(before);
  return keepsS ? unified : `${before}iz${unified.slice(ise.length)}`;
}
