import { MONTHS } from '../../extract/dates/date-words.ts';
import { expandShorthand } from '../../text/expand-shorthand.ts';
import { restateOthers } from './restate-others.ts';
import { LATEST, RESTATED, TRUE } from './restated-questions.ts';

// "hey,", "so", "privately,"
const GREETING =
  /^(?:hey|hi|hello|so|ok|okay|well|right|quick question|just curious|out of curiosity|privately|honestly|seriously|btw|by the way|please|and|but)\b[\s,:–—-]+(?=\S+\s)/iu;
// "do you know if", "I'm wondering whether", "can you tell me", "any word on", "remind me", "i remember that"
const ASKING =
  /^(?:(?:do|does|did) (?:you|anyone|anybody|somebody|we) (?:happen to )?(?:know|remember)|(?:any|some)(?:one|body) (?:know|remember)s?|i['’]?(?: a)?m (?:just )?(?:wondering|curious|not sure)|i (?:was |just )*(?:wonder(?:ing)?|wanted to know|want to know|need to know|forgot|forget)|i['’]d (?:like|love) to know|(?:can|could|would) (?:you|someone|anyone) (?:please )?(?:tell me|explain|say|remind me)|(?:please )?(?:tell|remind) (?:me|us)|any (?:word|news|idea|info|information|details?)|what do we know|(?:is it|it['’]?s) (?:true|known|right))\b[\s,:]*(?:(?:about|on|of|if|whether|that|as to)\s+)?(?=\S)/iu;
// "for my paper I need to know", "does the record mention anything about", "is there anything on record from"
const OF_RECORD = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:for\s+(?:my|our|an?|the|this)\s[^,?]{2,40}?,?\s+)?i\s+(?:need|have|would\s+like)\s+to\s+(?:know|find\s+out|understand|check)`,
    String.raw`(?:does|do|did|has|have)\s+(?:the|your)\s+(?:record|archive|articles?|sources?|files?)\s+(?:mention|have|say|hold|contain|show|tell|report)(?:\s+(?:any|some)thing)?`,
    String.raw`(?:is|are)\s+there\s+(?:any|some)thing(?:\s+(?:in|on)\s+(?:the\s+|your\s+)?(?:record|archive|articles?|files?))?`,
    String.raw`what\s+does\s+(?:the|your)\s+(?:record|archive)\s+(?:say|have|tell|hold)`,
  ].join('|')})[\s,:]+(?:(?:about|on|of|for|from|if|whether|that|regarding)\s+)?(?=\S)`,
  'iu',
);
// ", need the figure", "i need the date the port was shut"
const NEED = String.raw`(?:i\s+|we\s+)?(?:just\s+)?(?:need|want|am\s+after|looking\s+for|after)\s+`;
const NEEDED = new RegExp(
  String.raw`^${NEED}(?=the\s+(?:(?:exact|precise)\s+)?(?:date|day|year|number|figure|place|name)\b)`,
  'iu',
);
const NEEDING = new RegExp(
  String.raw`\s*[,;–—-]\s*${NEED}(?:the|an?)\s+(?:(?:exact|precise|hard|full)\s+)?(?:figure|number|date|day|name|place|quote|source|citation)(?=\W*$)`,
  'iu',
);
// "june 10 whats on record"
const ON_RECORD =
  /[\s,–—-]+what\s+(?:do\s+|does\s+)?(?:the|your)\s+(?:articles?|record|archive|sources)\s+(?:have|has|say|says|tell|hold)s?\s*(?=[?.!]*\s*$)|[\s,–—-]+(?:what(?:['’]?s|\s+is)\s+)?(?:on|in)\s+(?:the\s+|your\s+)?(?:record|archive)\s*(?=[?.!]*\s*$)/iu;
// ", or what", ", do you know", ", please"
const TAG =
  /[\s,–—-]+(?:or what|do you know|anyone know|please|pls|thanks|thank you|by the way|btw|then|exactly|actually|again|right)\s*(?=[?.!]*\s*$)/iu;

// ", can I trust him", ", is she legit", " - what was in it"
const AFTERTHOUGHT = new RegExp(
  String.raw`\s*[,;–—-]\s*(?:and\s+)?(?:(?:can|should|do)\s+(?:i|we|you|people)\s+(?:trust|believe)\s+(?:him|her|them|it)(?:\s+as\s+(?:an?\s+)?\p{L}+)?|is\s+(?:he|she)\s+(?:really\s+|actually\s+)?(?:${TRUE}|real|for\s+real|any\s+good|an?\s+(?:\p{L}+\s+)?\p{L}+)|does\s+(?:he|she)\s+(?:even\s+|really\s+|actually\s+)?exist|what\s+(?:(?:was|is|were|did\s+(?:he|she|they)\s+say)(?:\s+(?:in\s+it|it\s+about))?|(?:were|are)\s+(?:his|her|their)\s+(?:exact\s+)?words))(?=\W*$)`,
  'iu',
);

// "in the end", "so far", "at the moment"
const ASIDE =
  /\s+(?:in the end|so far|at (?:the moment|all|present|last)|in total|right now|for now|this time|these days|back then|after all|in (?:the )?first place|of all(?!\s+\w)|irl|in person)\b/giu;

// "Writing a paper - how far is it?", "about Berg: is he ill?"
const LEAD_IN =
  /^[^?]*?(?:\s[-–—]+\s+|[:;]\s+)(?=(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b\s*\S+\s+\S)/iu;
// "roughly how many", "exactly when"
const HEDGE =
  /^(?:roughly|approximately|about|around|exactly|precisely|just|actually|really)\s+(?=(?:how|when|where|who|what|why)\b)/iu;
// ", per the mayor", "if you believe the mayor", "in the eyes of the mayor", ", says the mayor"
const TOLD_BY =
  /(?:[\s,]+(?:per|if\s+(?:you|we)\s+(?:believe|trust|ask|go\s+by)|in\s+the\s+(?:eyes|view|opinion|words)\s+of|going\s+by)|,\s*(?:says?|said|thinks?|thought))\s+(?=\S[^?]{1,60}\??$)/iu;

// "The length of the talks will tell": a sentence that somebody remembers, and no question.
const TELLING =
  /^the\s(?!(?:(?:exact|precise)\s+)?(?:date|day|year|number|figure)\b).*\s(?:is|are|was|were|will|would|can|must|should)\s/iu;

const MAY = /\b(the|last|this|next)\s+may\b(?=\s+\p{L})/giu;

/** "The may talks": the month, which is written small. */
export function spellMay(typed: string): string {
  return typed.replace(MAY, '$1 May');
}

/** What people write otherwise than news does. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  // "in the mayor's view"
  [/,?\s+in\s+(\S[^?,]{1,40})['’]s?\s+(?:view|opinion|eyes|words)(?=\s*\??$)/iu, ' according to $1'],
  // "if the mayor gets her way"
  [
    /,?\s+if\s+(\S[^?,]{1,40}?)\s+(?:gets?|got|had|has)\s+(?:his|her|its|their)\s+way(?=\s*\??$)/iu,
    ' according to $1',
  ],
  // "what did she tell people to wear"
  [
    /\b(tell|tells|told|telling)\s+(?:people|everyone|everybody|us|them|the\s+(?:public|press|nation|country|world))\s+(?=(?:to|that|about|how)\b)/giu,
    '$1 ',
  ],
  // "what does she want to see built"
  [/\b((?:want|wish|hope|expect|like)(?:s|ed)?)\s+to\s+see\b/giu, '$1'],
  // "has she got anything out of them"
  [
    /\b(?:get|gets|got|gotten|getting)\s+(?:anything|something|much)\s+out\s+of\b/giu,
    'win any concession from',
  ],
  // "how many boats sank just before the march storm", "… ahead of the march storm"
  [
    new RegExp(
      String.raw`^((?:how\s+(?:many|much)|(?:the\s+)?number\s+of)\s.*?)\s+(?:(?:right|just|shortly|immediately)\s+before|ahead\s+of|on\s+the\s+eve\s+of|in\s+the\s+run-?up\s+to)\s+the\s+(${MONTHS.join('|')})(?:\s+\p{L}+){1,2}(?=\s*\??$)`,
      'iu',
    ),
    '$1 in $2',
  ],
  // "how many boats sank before the march storm": when is told by the month; "right before" is told beside it
  [
    new RegExp(
      String.raw`(?<!\b(?:right|just|shortly|immediately)\s)\b((?:before|after|since|until|following|ahead\s+of)\s+the\s+(?:${MONTHS.join('|')}))(?:\s+\p{L}+){1,2}(?=\s*\??$)`,
      'iu',
    ),
    '$1',
  ],
  // "is anybody getting the people out of the town"
  [
    /\bget(s|ting)?\s+((?:the\s+|all\s+)*(?:people|civilians|residents|children|women|men|wounded))\s+out\s+of\b/giu,
    'evacuate $2 from',
  ],
  [
    /\bget(s|ting)?\s+((?:the\s+|all\s+)*(?:people|civilians|residents|children|women|men|wounded))\s+out(?=\W*$)/giu,
    'evacuate $2',
  ],
  // "who is arranging to evacuate them"
  [/\b(?:is|are)\s+(?:arranging|organi[sz]ing)\s+(?:to|for)\s+(?=\p{L})/giu, 'will '],
  // "when did they last meet face to face"
  [/\b(me?et)\s+(?:face[\s-]to[\s-]face|one[\s-](?:on|to)[\s-]one|eye\s+to\s+eye)(?=\W*$)/giu, '$1'],
  // "how much people"
  [
    /\bhow\s+much\s+(?=(?:people|persons|men|women|children|kids|soldiers|civilians|prisoners)\b)/giu,
    'how many ',
  ],
  // "how many stayed without light"
  [/\b(?:stayed?|remain(?:ed)?|ended\s+up|found\s+themselves)\s+without\b/giu, 'were left without'],
  // "the may talks"
  [MAY, '$1 May'],
  // "after the guards left Vik what did people find"
  [
    /^((?:after|when|once|before)\s+[^,?]{3,80}?),?\s+((?:what|who|where|how\s+many)\s+(?:did|was|were|has|have)\s[^?]+)/iu,
    '$2 $1',
  ],
  // "once the boats were gone"
  [/\b(?:once|when|after)\s+([^,?]{3,60}?)\s+(?:were|was|had|have|are)\s+gone\b/giu, 'after $1 left'],
  // "what was it the mayor said when she was in Vik"
  [/^what\s+(?:was|is)\s+it\s+(?:that\s+)?(\S[^?]{0,60}?)\s+said\b/iu, 'what did $1 say'],
  [/\bwhen\s+(?:he|she|they)\s+(?:was|were)\s+(?=(?:in|at)\s+\p{L}+\W*$)/giu, ''],
  // "has she built anything, like the pier thing"
  [/,\s+(?:like|such\s+as|say)\s+(?=(?:the|an?)\s)/giu, ', '],
  // "when did the truce come into force"
  [/\b(?:come|enter(?:ed)?|go)\s+into\s+(?:force|effect)\b/giu, 'take effect'],
  [/\b(?:came|went)\s+into\s+(?:force|effect)\b/giu, 'took effect'],
  // "which bits of the pier did she sell"
  [/^((?:which|what)\s+)(?:bits?|pieces?|chunks?|areas?)\s+of\s+/iu, '$1parts of '],
  // "who fronted each team"
  [/^(who\s+)front(ed|s)\b/iu, '$1head$2'],
  // "would she give up on the pier"
  [/\b(gave|give[sn]?|giving)\s+up\s+on\b/giu, '$1 up'],
  [/\bto\s+go\s+between\b/giu, 'to mediate between'],
  // Both its words are too common to be looked for.
  [/\bgo[\s-]betweens?\b/giu, 'mediator'],
  [/\bww\s?(?:2|ii)\b/giu, 'World War II'],
  [/\bww\s?(?:1|i)\b/giu, 'World War I'],
];

// "Roe in the harbour, what were her words"
const SAID_THERE =
  /^(?<who>(?:(?!\b(?:speech|address|interview|statement)\b)[^,;?])+?)\s+(?<place>(?:in|at)\s[^,;?]+?)\s*[,;–—-]\s*(?:and\s+)?what\s+(?:(?:were|are)\s+(?:his|her|their)\s+(?:exact\s+)?words|did\s+(?:he|she|they)\s+say)(?=\W*$)/iu;

// "… and who says so": every answer shows it
const AND_WHO =
  /[\s,;–—-]+(?:and\s+)?who\s+(?:says?|claims?|claimed|reports?|reported)\s+(?:so|this|that|it)(?=\W*$)/iu;

/** The question without what trails behind it: "…, can I trust her", "… - what were his words". */
export function cutAfterthought(typed: string): string {
  return typed
    .replace(SAID_THERE, 'what did $<who> say $<place>')
    .replace(AFTERTHOUGHT, '')
    .replace(AND_WHO, '');
}

/** What stands before the question itself, and the question: "A paper on it - how far is it?" */
export function cutLeadIn(typed: string): { readonly lead: string; readonly question: string } {
  const asked = cutAfterthought(typed);
  const lead = LEAD_IN.exec(asked)?.[0] ?? '';
  return { lead, question: asked.slice(lead.length) };
}

const LATEST_ANYWHERE = new RegExp(String.raw`(?:^|[\s,])${LATEST}\S`, 'iu');

/** True for "the latest on the pier": what is newest comes first. */
export function asksLatest(typed: string): boolean {
  return LATEST_ANYWHERE.test(typed);
}

/** Nobody wraps a question in more layers than these. */
const MOST_LAYERS = 4;

/** The question without what people say around it: "hey, do you know if the bridge is open, please?" is "the bridge is open?". */
export function unwrap(typed: string): string {
  let question = expandShorthand(typed.trim());
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    question = [GREETING, ASKING, OF_RECORD, NEEDED, NEEDING, HEDGE, TAG, ON_RECORD].reduce(
      (rest, each) => rest.replace(each, ''),
      cutAfterthought(question),
    );
  }
  return /[\p{L}\p{Nd}]/u.test(question) ? question : typed;
}

/** The question as news words it, without what people say around it. */
export function stripFrame(typed: string): string {
  let question = unwrap(typed);
  for (const [short, long] of SHORT_FORMS) question = question.replace(short, long);
  question = question.replace(ASIDE, '').replace(TOLD_BY, ' according to ');
  if (TELLING.test(question)) return question;
  question = restateOthers(question);
  const restated = RESTATED.find(([pattern]) => pattern.test(question));
  return restated === undefined ? question : question.replace(restated[0], restated[1]);
}
