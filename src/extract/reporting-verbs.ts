/** How a verb stands: "say", "says", "said", "saying". A past form may also be a participle ("was told"). */
export type VerbForm = 'base' | 'present' | 'past' | 'ing' | 'noun';

export interface ReportingVerb {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Verbs that report speech or writing, as base forms. What each is worth was learned, so the list may be generous. */
const REGULAR = `accuse acknowledge add address admit advise advocate affirm agree allege announce answer apologize
  apologise appeal argue articulate ask assail assert assess assure attack attest attribute back beg berate blame
  blast boast brag call caution celebrate challenge champion chant characterize characterise charge chide cite claim
  clarify comment compare complain concede conclude concur condemn confess confide confirm congratulate contend
  continue contrast correct counsel counter credit criticize criticise cry decide declare decline decry defend delight
  demand denounce deny depict deride describe detail disagree disclose discuss dismiss dispute document dub echo
  elaborate email emphasize emphasise encourage endorse enthuse estimate exclaim explain express exclude fear file
  forecast fume greet groan grumble guess hail hint hope highlight imply indicate inform inquire insist instruct
  interject invite invoke issue joke justify label lament laugh lecture link list maintain mention moan mock murmur
  muse mutter name note notify object observe offer opine oppose order outline pan plead pledge point portray post
  praise preach predict press proclaim profess promise pronounce propose protest publish push question quip quote
  rail react reaffirm realize reason reassure rebuff rebuke recall reckon recommend recount refer reflect refuse refute
  register reiterate reject relate release remark remember remind repeat reply report repudiate request respond
  restate reveal roar salute scoff scold scream share shout shrug sigh signal skewer slam snap sneer speculate spell
  state stress submit suggest summarize summarise surmise taunt tease telegraph testify text thank theorize threaten
  title tout trumpet tweet underline underscore unveil urge utter venture voice volunteer vouch vow wail warn welcome
  whisper wonder worry yell believe consider want expect hear regard dream brand cast cover display emerge evoke
  focus frame hammer imagine implore lash launch nod pivot pose rip show smile sound support target touch trash vent
  view warrant argue approve certify conjecture contest convey crow deem deliver deplore discourage disparage
  elucidate entreat foresee gloat gripe harangue hypothesize insinuate intone jest jeer joked lambast lambaste laud
  liken lobby pray presume pretend proffer raise reprimand retort ridicule sing smirk squeal stipulate stammer
  suspect swear tip tut verify warble whine
  term peg bill paint castigate excoriate chastise denigrate disavow disown downplay interrupt interview mumble rant rave
  recite reprove resolve slate snarl snipe specify spout thunder upbraid vilify whimper bemoan bark bellow blurt chime
  chuckle dictate enumerate expound extol fret gasp giggle growl grunt gush holler howl hiss intimate mouth pontificate
  posit preface rage reassert remonstrate scorn shriek sputter stutter retweet seethe marvel rejoice peddle
  bash skewer knock rile thank cheer boo heckle chorus mandate bristle balk protest`;

/** Base, present, past and -ing forms where the rule of spelling does not give them. */
const IRREGULAR = `say says said saying|tell tells told telling|write writes wrote writing|write writes written writing|
  speak speaks spoke speaking|think thinks thought thinking|put puts put putting|read reads read reading|
  find finds found finding|know knows knew knowing|feel feels felt feeling|see sees saw seeing|go goes went going|
  shoot shoots shot shooting|hold holds held holding|make makes made making|give gives gave giving|
  deny denies denied denying|reply replies replied replying|cry cries cried crying|decry decries decried decrying|
  testify testifies testified testifying|clarify clarifies clarified clarifying|imply implies implied implying|
  justify justifies justified justifying|notify notifies notified notifying|rip rips ripped ripping|
  worry worries worried worrying|quip quips quipped quipping|brag brags bragged bragging|pan pans panned panning|
  dub dubs dubbed dubbing|slam slams slammed slamming|nod nods nodded nodding|rebut rebuts rebutted rebutting|
  admit admits admitted admitting|submit submits submitted submitting|refer refers referred referring|
  concur concurs concurred concurring|sing sings sang singing|swear swears swore swearing|hear hears heard hearing|
  show shows showed showing|read reads read reading|mean means meant meaning|teach teaches taught teaching|
  swear swears sworn swearing|snap snaps snapped snapping|label labels labelled labelling|signal signals signalled
  signalling|tip tips tipped tipping|verify verifies verified verifying|certify certifies certified certifying|
  pray prays prayed praying|lay lays laid laying|take takes took taking|come comes came coming|
  begin begins began beginning|quote quotes quoted quoting|tag tags tagged tagging|peg pegs pegged pegging|kid kids kidded
  kidding|sob sobs sobbed sobbing|nag nags nagged nagging|plan plans planned planning|rap raps rapped rapping|
  refer refers referred referring|quip quips quipped quipping|sound sounds sounded sounding`;

/** Nouns that report when somebody possesses them ("her claim that …"); many verbs above do so too. */
const NOUNS = new Map(
  `statement remark assertion suggestion comment claim promise pledge question call warning vow description word message
  argument criticism response reply speech tweet post letter interview plea proposal demand answer declaration admission
  prediction insistence contention accusation allegation refusal denial announcement reference slogan motto phrase term
  attack charge report view belief opinion complaint`
    .split(/\s+/)
    .flatMap((noun) => [
      [noun, noun],
      [`${noun}s`, noun],
    ]),
);

/** The reading of a lower-case word as a reporting noun, or undefined where it is none. */
export function readReportingNoun(word: string): ReportingVerb | undefined {
  const lemma = NOUNS.get(word);
  return lemma === undefined ? undefined : { lemma: `${lemma}-noun`, form: 'noun' };
}

const FORMS = buildForms();

/** The reading of a lower-case word as a reporting verb, or undefined where it is none. */
export function readReportingVerb(word: string): ReportingVerb | undefined {
  return FORMS.get(word);
}

function buildForms(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  const set = (word: string, lemma: string, form: VerbForm) => {
    if (!forms.has(word) || form !== 'base') forms.set(word, { lemma, form });
  };
  const irregular = IRREGULAR.split('|').map((row) => row.trim().split(' ').filter(Boolean));
  const done = new Set(irregular.map((row) => row[0]!));
  for (const lemma of REGULAR.split(/\s+/)) {
    if (done.has(lemma)) continue;
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const sibilant =
      lemma.endsWith('s') || lemma.endsWith('sh') || lemma.endsWith('ch') || lemma.endsWith('x');
    set(lemma, lemma, 'base');
    set(lemma + (sibilant ? 'es' : 's'), lemma, 'present');
    set(`${stem}ed`, lemma, 'past');
    set(`${stem}ing`, lemma, 'ing');
  }
  for (const [base, present, past, ing] of irregular) {
    set(base!, base!, 'base');
    set(present!, base!, 'present');
    set(past!, base!, 'past');
    set(ing!, base!, 'ing');
  }
  return forms;
}
