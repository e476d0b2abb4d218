import { MONTHS } from '../../extract/dates/date-words.ts';
import { expandShorthand } from '../../text/expand-shorthand.ts';

// "hey,", "so", "privately,"
const GREETING =
  /^(?:hey|hi|hello|so|ok|okay|well|right|quick question|just curious|out of curiosity|privately|honestly|seriously|btw|by the way|please|and|but)\b[\s,:–—-]+(?=\S+\s)/iu;
// "do you know if", "I'm wondering whether", "can you tell me", "any word on", "remind me", "i remember that"
const ASKING =
  /^(?:(?:do|does|did) (?:you|anyone|anybody|somebody|we) (?:happen to )?(?:know|remember)|(?:any|some)(?:one|body) (?:know|remember)s?|i['’]?(?: a)?m (?:just )?(?:wondering|curious|not sure)|i (?:was |just )*(?:wonder(?:ing)?|wanted to know|want to know|need to know|forgot|forget)|i['’]d (?:like|love) to know|(?:can|could|would) (?:you|someone|anyone) (?:please )?(?:tell me|explain|say|remind me)|(?:please )?(?:tell|remind) (?:me|us)|any (?:word|news|idea|info|information|details?)|what do we know|(?:is it|it['’]?s) (?:true|known|right))\b[\s,:]*(?:(?:about|on|of|if|whether|that|as to)\s+)?(?=\S)/iu;
// ", or what", ", do you know", ", please"
const TAG =
  /[\s,–—-]+(?:or what|do you know|anyone know|please|pls|thanks|thank you|by the way|btw|then|exactly|actually|again|right)\s*(?=[?.!]*\s*$)/iu;

// ", can I trust him", ", is she legit"
const AND_TRULY =
  /\s*[,;–—-]\s*(?:and\s+)?(?:(?:can|should|do)\s+(?:i|we|you|people)\s+(?:trust|believe)\s+(?:him|her|them|it)|is\s+(?:he|she)\s+(?:legit|real|genuine|credible|reliable|trustworthy|for\s+real|any\s+good|a\s+real\s+\p{L}+))(?=\W*$)/iu;

// "in the end", "so far", "at the moment"
const ASIDE =
  /\s+(?:in the end|so far|at (?:the moment|all|present|last)|in total|right now|for now|this time|these days|back then|after all|in (?:the )?first place|of all(?!\s+\w))\b/giu;

// "Writing a paper - how far is it?", "about Berg: is he ill?"
const LEAD_IN =
  /^[^?]*?(?:\s[-–—]+\s+|[:;]\s+)(?=(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b\s*\S+\s+\S)/iu;
// "roughly how many", "exactly when"
const HEDGE =
  /^(?:roughly|approximately|about|around|exactly|precisely|just|actually|really)\s+(?=(?:how|when|where|who|what|why)\b)/iu;
// ", per the mayor", "if you believe the mayor", "in the eyes of the mayor", ", says the mayor"
const TOLD_BY =
  /(?:[\s,]+(?:per|if\s+(?:you|we)\s+(?:believe|trust|ask|go\s+by)|in\s+the\s+(?:eyes|view|opinion|words)\s+of|going\s+by)|,\s*(?:says?|said|thinks?|thought))\s+(?=\S[^?]{1,60}\??$)/iu;

/** What asks for whatever is newest of a topic. */
const LATEST = String.raw`(?:what(?:['’]?s|\s+is|\s+are)\s+)?(?:(?:is|are)\s+there\s+)?(?:(?:any|some|the|recent)\s+)*(?:latest|newest|news|updates?|(?:anything|something|what(?:['’]?s|\s+is))\s+new|developments?)(?:\s+(?:news|word|developments?|updates?))?\s+(?:on|about|of|with|regarding|in|concerning)\s+`;
const WHAT_IS = String.raw`^(?:what(?:['’]?s|\s+is|\s+was|\s+are|\s+were)\s+)?the\s+`;
/** What somebody says of something. */
const VIEW = '(?:verdict|reaction|response|take|opinion|assessment|answer|reply)';
/** Questions about a measure, a time, a place or a reason that do not begin with the word that asks for it. */
const RESTATED: readonly (readonly [RegExp, string])[] = [
  // "list everything about the pier", "show me all on the pier"
  [
    /^(?:please\s+)?(?:list|show|give|find|get|tell)\s+(?:me\s+)?(?:everything|all|anything|more)\s+(?:there\s+is\s+|you\s+have\s+)?(?:about|on|regarding)\s+/iu,
    '',
  ],
  // "list everything that the mayor said about the pier"
  [
    /^(?:please\s+)?(?:list|show|give|find|get)\s+(?:me\s+)?(?:everything|all|anything|whatever)\s+(?:that\s+)?(\S[^?]{0,60}?)\s+(?:says?|said|(?:has|have|had)\s+said)\b/iu,
    'what did $1 say',
  ],
  // "what is the latest on the pier", "any updates about it"
  [new RegExp(`^${LATEST}`, 'iu'), ''],
  // "the number of ferries", "what's the length of the bridge"
  [new RegExp(`${WHAT_IS}(?:total\\s+)?(?:number|count)\\s+of\\s+`, 'iu'), 'how many '],
  [new RegExp(`${WHAT_IS}(?:length|duration)\\s+of\\s+`, 'iu'), 'how long is '],
  [/^(?:length|duration)\s+of\s+/iu, 'how long is '],
  [new RegExp(`${WHAT_IS}(?:size)\\s+of\\s+`, 'iu'), 'how big is '],
  // "what share of the flats", "which part of the sum"
  [
    /^(?:what|which)\s+(?:sum|amount|share|proportion|percentage|portion|part|fraction|cut)\s+of\s+/iu,
    'how much of ',
  ],
  // "what's the reason for the strike", "how come the bridge is shut", "what made them leave"
  [new RegExp(`${WHAT_IS}reasons?\\s+(?:for|why|that|behind)\\s+`, 'iu'), 'why '],
  [/^(?:how\s+come|for\s+what\s+reason|why\s+bother)\s+/iu, 'why '],
  // "what was the mayor's verdict on the toll", "what was the reaction of the guild to it"
  [
    new RegExp(
      String.raw`^what(?:['’]?s|\s+is|\s+was)\s+(\S[^?]{0,60}?)(?:['’]s|(?<=s)['’])\s+${VIEW}\s+(?:on|to|of|about|regarding)\s+`,
      'iu',
    ),
    'what did $1 say about ',
  ],
  [
    new RegExp(
      String.raw`${WHAT_IS}${VIEW}\s+(?:of|from|by)\s+(\S[^?]{0,60}?)\s+(?:on|to|about|regarding)\s+`,
      'iu',
    ),
    'what did $1 say about ',
  ],
  // "how did the mayor react to the toll"
  [
    /^how\s+(?:did|does|do|has|have)\s+(\S[^?]{0,60}?)\s+(?:respond|react)(?:ed|s)?\s+to\s+/iu,
    'what did $1 say about ',
  ],
  // "what does the mayor see as the problem"
  [
    /^what\s+(?:does|did|do)\s+(\S[^?]{0,60}?)\s+(?:see|regard|view|consider|treat)\s+as\s+/iu,
    'what according to $1 is ',
  ],
  // "what is the purpose of the summit"
  [new RegExp(`${WHAT_IS}(?:purpose|point)\\s+of\\s+`, 'iu'), 'why is '],
  [/^what\s+(?:made|makes|prompted|drove|pushed|got)\s+/iu, 'why did '],
  // "death toll in the storm", "what's the death toll of the storm", "body count storm"
  [
    /^(?:what(?:['’]?s|\s+is|\s+was)\s+)?(?:the\s+)?(?:death\s+toll|body\s+count)\s+(?:(?:of|in|from|for)\s+)?/iu,
    'how many people died in ',
  ],
  // "what's the ferry called that sank", "what is the old mill named"
  [
    /^what(?:['’]?s|\s+(?:is|was|are|were))\s+(?!(?:it|that|this|they|he|she|so)\s+(?:called|named|known)\b)(\S[^?]{0,60}?)\s+(?:called|named|known\s+as)(?!\s+(?:by|for|off|on|up|to|out)\b)/iu,
    'what is the name of $1',
  ],
  // "what was the ferry's name"
  [
    /^what(?:['’]?s|\s+(?:is|was|are|were))\s+(\S[^?]{0,60}?)(?:['’]s|s['’]?)\s+(?:(?:first|last|full|real)\s+)?names?\b/iu,
    'what is the name of $1',
  ],
  // "what post does the mayor hold now", "what does the mayor mean by a toll"
  [
    /^(?:what|which)\s+(?:post|job|role|office|title|position|rank|profession|occupation)\s+(?:does|did|has|had)\s+(\S.{0,60}?)\s+(?:hold|have|held|had|occupy)(?:\s+(?:now|currently|today))?/iu,
    'who is $1',
  ],
  // "what is the mayor's job now"
  [
    /^what(?:['’]?s|\s+is|\s+was)\s+(?!.*\b(?:before|old|former|previous|first|earlier|last)\b)(\S.{0,60}?)['’]?s?\s+(?:current\s+)?(?:post|job|role|office|title|position|rank|profession|occupation)(?:\s+(?:now|currently|today))?(?=\W*$)/iu,
    'who is $1',
  ],
  // "who is this Berg"
  [/^who(?:['’]?s|\s+is|\s+was)\s+this\s+(?=\S)/iu, 'who is '],
  // "Berg's remarks in the harbour"
  [
    /^(\S[^?]{0,60}?)(?:['’]s|(?<=s)['’])\s+(?:remarks?|comments?|statements?)\s+(?=(?:in|at|on|about)\s)/iu,
    'what did $1 say ',
  ],
  // "is Berg a real doctor": what the record calls her tells it
  [
    /^(?:is|was)\s+(\p{L}[^?]{1,60}?)\s+(?:(?:really|actually)\s+)?an?\s+(?:real|actual|genuine|proper|true|legit(?:imate)?)\s+\p{L}+(?:\s+\p{L}+)?(?=\s*\??$)/iu,
    'who is $1',
  ],
  [/^what\s+(?:does|did|do)\s+(\S.{0,60}?)\s+mean\s+by\s+/iu, 'what according to $1 is '],
  // "the date of the vote", "until when", "on which day"
  [new RegExp(`${WHAT_IS}(?:date|day)\\s+(?:of|for)\\s+`, 'iu'), 'when was '],
  [/^(?:by|since|until|till|from|before)\s+when\b/iu, 'when'],
  // "what's the deadline for bids"
  [
    new RegExp(
      `${WHAT_IS}(?:deadline|time\\s+limit|cut-?off(?:\\s+date)?|(?:closing|expiry|due|target)\\s+date)\\s+(?:for|to|of)\\s+`,
      'iu',
    ),
    'when must ',
  ],
  // "how many years did she lead it": not "how many years of work"
  [
    /^(?:for\s+)?how\s+many\s+(?:minutes|hours|days|nights|weeks|months|years|decades)\s+(?=(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)\b)/iu,
    'how long ',
  ],
  // "how did the vote on the toll go"
  [
    /^how\s+did\s+(?:the\s+)?(?:final\s+|last\s+)?((?:vote|ballot|referendum|division)\b[^?]{0,60}?)\s+(?:go|end|end\s+up|turn\s+out|come\s+out)(?=\W*$)/iu,
    'how many votes in the $1',
  ],
  [
    /^(?:(?:on|in|by|at|from|since|until|till|before|after)\s+)?(?:what|which)\s+(?:date|day|month|year|hour|time)\b(?!\s+(?:frame|limit|zone))/iu,
    'when',
  ],
  [/^how\s+(?:soon|long\s+ago)\b/iu, 'when'],
  // "by how many votes to how many"
  [/^by\s+how\s+many\s+votes(?:\s+to\s+how\s+many)?\b/iu, 'how many votes'],
  // "over how many years"
  [/^(?:over|in|within|for|by|to|at|on|of|from)\s+(?=how\s+(?:many|much|long|far|often|old)\b)/iu, ''],
  // "the venue of the talks", "in which place"
  [new RegExp(`${WHAT_IS}(?:place|location|venue|site)\\s+(?:of|for)\\s+`, 'iu'), 'where is '],
  [/^(?:in\s+|at\s+)?(?:what|which)\s+(?:place|location|venue)\b/iu, 'where'],
];

// "The length of the talks will tell": a sentence that somebody remembers, and no question.
const TELLING = /^the\s.*\s(?:is|are|was|were|will|would|can|must|should)\s/iu;

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
  // "how many boats sank before the march storm": when is told by the month; "right before" is told beside it
  [
    new RegExp(
      String.raw`(?<!\b(?:right|just|shortly|immediately)\s)\b((?:before|after|since|until|following|ahead\s+of)\s+the\s+(?:${MONTHS.join('|')}))(?:\s+\p{L}+){1,2}(?=\s*\??$)`,
      'iu',
    ),
    '$1',
  ],
  // "the may talks"
  [MAY, '$1 May'],
  // Both its words are too common to be looked for.
  [/\bgo[\s-]betweens?\b/giu, 'mediator'],
  [/\bww\s?(?:2|ii)\b/giu, 'World War II'],
  [/\bww\s?(?:1|i)\b/giu, 'World War I'],
];

/** What stands before the question itself, and the question: "A paper on it - how far is it?" */
export function cutLeadIn(typed: string): { readonly lead: string; readonly question: string } {
  const lead = LEAD_IN.exec(typed)?.[0] ?? '';
  return { lead, question: typed.slice(lead.length) };
}

const LATEST_ANYWHERE = new RegExp(String.raw`(?:^|[\s,])${LATEST}\S`, 'iu');

/** True for "the latest on the pier": what is newest comes first. */
export function asksLatest(typed: string): boolean {
  return LATEST_ANYWHERE.test(typed);
}

/** Nobody wraps a question in more layers than these. */
const MOST_LAYERS = 4;

/** The question without what people wrap it in: "hey, do you know if the bridge is open, please?" is "the bridge is open?". */
export function stripFrame(typed: string): string {
  let question = expandShorthand(typed.trim());
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    question = [GREETING, ASKING, HEDGE, TAG, AND_TRULY].reduce(
      (rest, each) => rest.replace(each, ''),
      question,
    );
  }
  for (const [short, long] of SHORT_FORMS) question = question.replace(short, long);
  if (!/[\p{L}\p{Nd}]/u.test(question)) return typed;
  question = question.replace(ASIDE, '').replace(TOLD_BY, ' according to ');
  if (TELLING.test(question)) return question;
  const restated = RESTATED.find(([pattern]) => pattern.test(question));
  return restated === undefined ? question : question.replace(restated[0], restated[1]);
}
