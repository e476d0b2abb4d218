import { makeWordSet } from '../../text/word-set.ts';

/** Closed lists for telling past from coming. None holds a form that is mostly a noun. */

export const IRREGULAR_PASTS = makeWordSet(
  'said told met went came took gave made held began left got became saw found thought felt kept brought bought caught ' +
    'taught sent spent lost won led fell rose flew drew grew knew threw broke spoke woke wrote drove rode shot struck sat ' +
    'stood ran was were had did fought sought dealt meant built sold paid laid stole chose froze swore wore tore hid slid ' +
    'sank sang drank swam rang shook forbade overthrew withdrew undertook arose fled swept slept wept heard understood ' +
    "wasn't weren't hadn't didn't put hit cut quit heard lent bent stuck stung clung flung strode oversaw underwent begun " +
    'been gone done seen taken given written known shown fallen risen driven broken chosen spoken forgotten killed',
);
/** Verbs whose infinitive lies ahead of them: "agreed to meet Monday". */
export const LOOKING_AHEAD = makeWordSet(
  'plan plans planned planning expect expects expected expecting schedule schedules scheduled agree agreed agrees intend intends ' +
    'intended due set slated want wants wanted hope hopes hoped hoping vow vowed vows promise promised promises threaten ' +
    'threatened threatens ready prepare prepared preparing prepares likely decided decide ask asked urge urged order ordered ' +
    'going able about proposed proposes propose invited supposed poised bound need needs needed required ' +
    'is are time deadline until plans chance opportunity try trying pledged offered offer willing allowed aims aim seeks',
);
/** Participles and adjectives that put what follows ahead: "scheduled for Friday", "payable Nov. 15". */
export const SCHEDULED = makeWordSet(
  'scheduled expected planned slated due set upcoming coming payable effective starting beginning expiring expires deadline ' +
    'postponed delayed maturing forthcoming tentatively deadlines',
);
export const PLANNED = makeWordSet('planned scheduled expected slated');
export const FUTURE_MODALS = makeWordSet(
  "will 'll won't shall would wouldn't may might must should can could cannot",
);
export const PRESENT_SCHEDULE = makeWordSet(
  'begins starts opens meets arrives leaves ends expires takes goes comes travels faces returns votes holds hosts becomes closes runs resumes reopens restarts departs convenes ' +
    'meet begin start open arrive leave return depart resume reopen restart expire convene',
);
export const BE_PRESENT = makeWordSet("is are am isn't aren't 're 'm");
export const DETERMINING = makeWordSet('the a an his her their its our my your some very of');
/** Words in -ed that are no verbs. */
export const NOT_PAST = makeWordSet(
  'need indeed speed feed seed bed red wed shed bleed breed greed hundred united sacred naked exceed proceed succeed agreed-upon weed',
);
/** What stands after "to" where it is a preposition. */
export const NOT_INFINITIVE = makeWordSet(
  'the a an this that these those his her their its our my your him them us me it some any all each both one two three four five six seven eight nine ten about more',
);
/** Words that begin a clause with a verb of its own. */
export const CLAUSE_OPENERS = makeWordSet(
  'that which who whose whom when where after before as while if because although though since but and until whether once',
);
