import { makeWordSet } from '../text/word-set.ts';

/** Closed lists of English words that the finders ask for. No list holds a name. */

export const PERSON_PRONOUNS = makeWordSet('he she they i we you');
/** Whoever speaks or writes, as the subject of what they tell. */
export const FIRST_PERSON = makeWordSet('we i');
/** For somebody or something told of before. */
export const THIRD_PERSON = makeWordSet('he she it they');
/** Every form of "he", of "she", and of both. */
export const FORMS_OF_HE = makeWordSet('he him his himself');
export const FORMS_OF_SHE = makeWordSet('she her hers herself');
export const PERSONAL_FORMS: ReadonlySet<string> = new Set([...FORMS_OF_HE, ...FORMS_OF_SHE]);
export const SUBJECT_PRONOUNS = makeWordSet(
  'he she they i we you it who one another nobody everyone some others many',
);
export const DETERMINERS = makeWordSet(
  'the a an this that these those his her their its our my your some several many most all both each every another ' +
    'one two three four five six seven eight nine ten no any few other more',
);
/** "A spokesman said": somebody of a party, and not the party itself. */
export const SPOKESPEOPLE = makeWordSet('spokesman spokeswoman spokesperson');
export const POSSESSIVES = makeWordSet('his her their its our my your');
/** What stands behind whoever has something, as tokens are cut. */
export const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", "'", '’']);
export const PREPOSITIONS = makeWordSet(
  'of for in at from to with on by about against after before during under over into through between among since ' +
    'until without within across along around behind beyond near off onto toward towards upon via outside inside ' +
    'despite like unlike than as per amid alongside concerning regarding above below beneath',
);
export const CONJUNCTIONS = makeWordSet(
  'and or but if because while when where although though whether unless so yet nor that which who whom whose what ' +
    'how why since once whereas then',
);
export const AUXILIARIES = makeWordSet(
  'has have had is are was were be been being will would can could may might must shall should do does did ' +
    "has'nt hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't doesn't don't didn't " +
    "shouldn't not never 'd 've 'll cannot having",
);
export const BE_FORMS = makeWordSet(
  "is are was were be been being isn't aren't wasn't weren't get got gets 's",
);
export const NEGATIONS = makeWordSet(
  "not never no didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't aren't wasn't weren't cannot can't couldn't",
);
/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = makeWordSet(
  'also then now later once again often still just even first ever always sometimes soon already thus thereby ' +
    'further furthermore meanwhile instead however too earlier previously long reportedly both all each himself ' +
    'herself themselves itself twice never not simply rather nevertheless nonetheless famously up down away back out therefore hence',
);
export const TIME_WORDS = makeWordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday tomorrow tonight morning afternoon evening night week month ' +
    'year weekend recently earlier later ago last next this on in',
);
/** Words that may open a sentence with a capital and name nobody. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  [...PREPOSITIONS, ...CONJUNCTIONS, ...AUXILIARIES, ...ADVERBS, ...DETERMINERS, ...SUBJECT_PRONOUNS]
    .concat(
      'yes no there here having together alongside asked urged speaking according anything something nothing everything'.split(
        ' ',
      ),
    )
    .filter((word) => word !== 'may' && word !== 'will' && word !== 'us'),
);
/** Titles that stand before a name and are no part of it. */
export const TITLES = makeWordSet(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam president vice prime minister premier chancellor king ' +
    'queen prince princess pope father sister brother rabbi imam sheikh reverend rev bishop archbishop cardinal pastor ' +
    'senator sen senators representative rep congressman congresswoman governor gov mayor judge justice secretary ' +
    'general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral commander officer detective ' +
    'chief director chairman chairwoman chair speaker spokesman spokeswoman spokesperson ambassador envoy minister ' +
    'deputy foreign defence defense interior finance state attorney counsel marshal councilman councilwoman ' +
    'assemblyman commissioner superintendent sheriff coach editor reporter analyst economist author actor actress ' +
    'singer lawyer adviser advisor strategist candidate nominee leader former ex first acting senior then-president ' +
    'frontrunner front-runner hon dean provost principal doctor nurse staff affairs representatives treasury homeland security labor commerce student activist pollster correspondent host ' +
    'anchor columnist journalist head member executive ceo cofounder co-founder founder manager aide official ' +
    'prosecutor chief-of-staff inspector constable pc det insp supt const dci barrister solicitor magistrate councillor cllr mp msp mep baroness baron ' +
    'viscount earl duke duchess count countess emir sultan ayatollah mullah patriarch monsignor taoiseach undersecretary ' +
    'striker midfielder defender goalkeeper winger forward skipper batsman bowler quarterback trainer referee captain actor ' +
    'scientist researcher historian campaigner resident farmer teacher firefighter paramedic pilot pianist novelist ' +
    'filmmaker playwright diplomat negotiator mediator spokeswoman lawmaker deputy legislator justice brigadier corporal',
);
/** Words in lower case that stand inside names. */
export const NAME_PARTICLES = makeWordSet(
  'de del della der den van von al bin bint ibn la le di da dos du el ben ter ten zu af',
);
export const MALE_WORDS = makeWordSet(
  'mr sir lord king prince father brother spokesman chairman congressman actor',
);
export const FEMALE_WORDS = makeWordSet(
  'mrs ms miss dame lady madam queen princess sister spokeswoman chairwoman congresswoman actress',
);
/** Nouns for what people stand in and write: "Roe, a company" has no office. */
export const BODY_NOUNS = makeWordSet(
  'poll report study campaign committee newspaper paper court police company group statement letter ' +
    'document article ministry department agency office government delegation embassy party union ' +
    'commission council organization organisation association',
);
/** Nouns for whoever speaks without a name, people and bodies. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...makeWordSet(
    'man woman person people official officials source sources spokesman spokeswoman spokesperson ' +
      'adviser advisor advisers advisors aide aides analyst analysts expert experts critic critics ' +
      'supporter supporters reporter reporters author authors judge lawyer lawyers attorney attorneys ' +
      'minister president senator governor mayor candidate candidates nominee leader leaders lawmaker ' +
      'lawmakers voter voters polls executive director chairman chairwoman king queen soldier officer ' +
      'commander diplomat diplomats witness witnesses resident residents professor teacher student ' +
      'students doctor doctors economist historian researcher researchers interviewer moderator ' +
      'presenter host strategist strategists operative operatives father mother son daughter brother ' +
      'sister wife husband friend friends worker workers owner manager democrat republican conservative ' +
      'liberal activist activists protester protesters democrats republicans conservatives liberals ' +
      'opponents opponent rival rivals',
  ),
]);

/** "one of the ministry's officers", "a member of her staff": somebody of those who stand behind. */
export const MEMBERS = makeWordSet('one two some several many member members');
/** Who speaks for those whose name stands beside: not critics and not analysts. */
export const SPEAKING_FOR = makeWordSet(
  'spokesman spokeswoman spokesperson official officials minister ministers president leader leaders negotiator negotiators ' +
    'delegation delegations government ministry boss chief envoy envoys ambassador team side adviser advisers advisor advisors ' +
    'aide aides officer officers representative representatives council parliament authorities embassy secretary chairman chairwoman chair director head ' +
    'commander commanders general generals military army forces police candidate candidates nominee senator senators ' +
    'lawmaker lawmakers legislator legislators congressman congresswoman mp mps diplomat diplomats strategist strategists ' +
    'lawyer lawyers attorney attorneys executive executives premier monarch king queen campaign agency department member members founder founders delegate delegates ' +
    'presidential diplomatic foreign',
);

/** Who stands beside a name in one of these words does not speak for it. */
export const OUTSIDERS = makeWordSet(
  'critic critics opponent opponents rival rivals victim victims friend friends former ex',
);
