import { MONTHS } from '../../extract/dates/date-words.ts';

/** What asks for whatever is newest of a topic. */
export const LATEST = String.raw`(?:what(?:['’]?s|\s+is|\s+are)\s+)?(?:(?:is|are)\s+there\s+)?(?:(?:any|some|the|recent)\s+)*(?:latest|newest|news|updates?|(?:anything|something|what(?:['’]?s|\s+is))\s+new|developments?)(?:\s+(?:news|word|developments?|updates?))?\s+(?:on|about|of|with|regarding|in|concerning)\s+`;
const WHAT_IS = String.raw`^(?:what(?:['’]?s|\s+is|\s+was|\s+are|\s+were)\s+)?the\s+`;
const PRECISE = String.raw`(?:(?:exact|precise|total|overall|full|actual)\s+)?`;
/** What somebody says of something. */
const VIEW = '(?:verdict|reaction|response|take|opinion|assessment|answer|reply)';
/** "Berg's", typed with or without its sign; "his" is nobody's name. */
const WHOSE = String.raw`(\S[^?]{0,60}?)(?:['’]s|(?<=s)['’]|(?<=\p{L})(?<!\b(?:hi|it))s)`;
const UTTERANCE = String.raw`(?:remarks?|comments?|statements?|words|speech|address|message)\s+(?=(?:in|at|on|about|to|while|when|during)\s)`;
/** What somebody is asked to be who may be trusted. */
export const TRUE = '(?:legit|genuine|credible|reliable|trustworthy)';
/** Questions about a measure, a time, a place or a reason that do not begin with the word that asks for it. */
export const RESTATED: readonly (readonly [RegExp, string])[] = [
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
  // "anything from Berg at the pier"
  [
    new RegExp(
      String.raw`^any(?:thing|\s+(?:word|words|comments?|statements?|quotes?|remarks?))\s+(?:from|by)\s+(?!(?:the|an?|this|that|these|his|her|their|last|next|early|late|mid|spring|summer|autumn|winter|${MONTHS.join('|')})\b)(\p{L}+(?:\s+\p{L}+)?)\s+(?=(?:at|in|on|about)\s)`,
      'iu',
    ),
    'what did $1 say ',
  ],
  // "what is the latest on the pier", "any updates about it"
  [new RegExp(`^${LATEST}`, 'iu'), ''],
  // "the number of ferries", "what's the length of the bridge"
  [
    new RegExp(`${WHAT_IS}${PRECISE}(?:number|count|figure|tally|head-?count)s?\\s+(?:of|for)\\s+`, 'iu'),
    'how many ',
  ],
  [new RegExp(`^${PRECISE}(?:number|count|tally|head-?count)\\s+of\\s+(?!the\\b)`, 'iu'), 'how many '],
  [new RegExp(`${WHAT_IS}(?:length|duration)\\s+of\\s+`, 'iu'), 'how long is '],
  [/^(?:length|duration)\s+of\s+/iu, 'how long is '],
  [new RegExp(`${WHAT_IS}(?:size)\\s+of\\s+`, 'iu'), 'how big is '],
  // "who were the bosses of the two delegations"
  [
    /^who(?:['’]?s|\s+is|\s+are|\s+was|\s+were)\s+(?:the\s+)?(?:heads?|boss(?:es)?|chiefs?|leaders?)\s+of\s+(?:(?:the\s+two|both(?:\s+the)?)\s+)?(?=[^?]{0,40}\b(?:delegation|team|mission)s?\b)/iu,
    'who led ',
  ],
  [
    /^(who\s+(?:(?:is|are|was|were)\s+)?\p{L}+)\s+(?:(?:the\s+two|both(?:\s+the)?|each\s+of\s+the|the)\s+(?=\p{L}+s\b)|each\s+)(delegation|team|mission)s?\b(?![^?]*[,:(–-]\s*\p{L}+\s+(?:and|vs\.?)\s+\p{L}+\W*$)/iu,
    '$1 the $2',
  ],
  // "what sort of deal did the mayor have in mind for the pier"
  [/^(what\s[^?]{1,60}?)\s+have\s+in\s+mind\b/iu, '$1 describe'],
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
  // "what did the mayor propose for the pier"
  [
    /^what\s+(?:did|does|do|has|have)\s+(\S[^?]{0,60}?)\s+(?:propose|suggest|recommend|envisage|envision|foresee)d?\s+(?:for|about|on)\s+/iu,
    'what did $1 say about ',
  ],
  // "has the mayor signalled she'd give up the toll"
  [
    /^(?:has|have|did|does)\s+(\S[^?]{0,60}?)\s+(?:ever\s+)?(?:signal(?:l?ed)?|indicated?|hint(?:ed)?|suggest(?:ed)?)\s+(?:that\s+)?(?:he|she|they|it)(?:['’]?d|\s+would|\s+will|\s+might|\s+could|(?:['’]?s|['’]?re|\s+is|\s+are|\s+was|\s+were)\s+(?:ready|willing|open|prepared)\s+to)\s+/iu,
    'is $1 ready to ',
  ],
  // "did the mayor suggest another toll", "has she ever brought up the toll"
  [
    /^(did|has|have|does)\s+(\S[^?]{0,60}?)\s+(?:ever\s+)?(?:suggest(?:ed)?|float(?:ed)?|hint(?:ed)?\s+at|allude[ds]?\s+to|touch(?:ed)?\s+on|refer(?:red)?\s+to|br(?:ing|ought)\s+up)\s+(?!that\b)(?:(?:the\s+idea\s+of|an?|another|some|any|the)\s+)*/iu,
    '$1 $2 mention ',
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
  // "when did they meet in Vik"
  [
    /^when\s+(?:did|do|will|were|was)\s+(?:they|both(?:\s+sides)?|the\s+(?:two(?:\s+sides)?|sides|parties))\s+(?:last\s+)?(?:meet|met|talk|sit\s+down)(?:\s+(?:up|together))?\s+(?:in|at)\s+(?:the\s+)?(\S[^?]{0,40}?)(?=\W*$)/iu,
    'when was the $1 meeting',
  ],
  // "when were Roe and Berg last in one room"
  [
    /^when\s+(?:were|was)\s+(\S[^?]{0,60}?)\s+(last\s+)?in\s+(?:one|the\s+same)\s+(?:room|place)\b/iu,
    'when did $1 $2meet',
  ],
  // "this Berg, can she be trusted"
  [
    new RegExp(
      String.raw`^(?:this\s+)?(\p{L}[^?,;]{1,50}?)\s*[,;–—-]\s*(?:can|should|is|does)\s+(?:he|she)\s+(?:be\s+(?:trusted|believed)|know\s+(?:what|his|her)|${TRUE})\b[^?,;]*(?=\W*$)`,
      'iu',
    ),
    'who is $1',
  ],
  // "can I trust this Berg, who is she", "should we believe Berg"
  [
    /^(?:can|could|should)\s+(?:i|we|you|one)\s+(?:really\s+)?(?:trust|believe)\s+(?:this\s+)?(\p{L}[^?,;]{1,50}?)\s*(?:[,;–—-]\s*(?:and\s+)?who\s+(?:is|was)\s+(?:he|she|it|that))?(?=\W*$)/iu,
    'who is $1',
  ],
  // "Anna Berg - who is she"
  [/^(\p{L}[^?,;–—]{1,50}?)\s*[,;–—-]\s*who\s+(?:is|was)\s+(?:he|she)(?=\W*$)/iu, 'who is $1'],
  // "is Dr Berg legit"
  [
    new RegExp(
      String.raw`^is\s+(?:(?:this|that)\s+(?!\p{L}+\s+(?:${TRUE}|for)\b)|(?=(?:dr|doctor|prof|professor|mr|mrs|ms)\b))(\p{L}[^?]{1,50}?)\s+(?:${TRUE}|for\s+real)(?=\W*$)`,
      'iu',
    ),
    'who is $1',
  ],
  // "what did people find at the pier once the guards left"
  [
    /^what\s+(?:was|were|did\s+(?:people|they|locals|residents))\s+(?:found|f[io]nd|discover(?:ed)?|c[oa]me\s+(?:across|upon))(?:(\s+(?:in|at|near|on)\s+[^,?]+?)(?:\s+(?:after|when|once)\s[^?]+)?(?=\W*$)|\b)/iu,
    'what was found$1',
  ],
  // "who is this Berg"
  [/^who(?:['’]?s|\s+is|\s+was)\s+this\s+(?=\S)/iu, 'who is '],
  // "Berg's remarks in the harbour"
  [new RegExp(String.raw`^(?!what\s)${WHOSE}\s+${UTTERANCE}`, 'iu'), 'what did $1 say '],
  // "what were Berg's words in the harbour"
  [
    new RegExp(String.raw`^what\s+(?:were|was|are|is)\s+${WHOSE}\s+(?:exact\s+)?${UTTERANCE}`, 'iu'),
    'what did $1 say ',
  ],
  // "is Berg a real doctor": what the record calls her tells it
  [
    /^(?:is|was)\s+(\p{L}[^?]{1,60}?)\s+(?:(?:really|actually)\s+)?an?\s+(?:real|actual|genuine|proper|true|legit(?:imate)?)\s+\p{L}+(?:\s+\p{L}+)?(?=\s*\??$)/iu,
    'who is $1',
  ],
  [/^what\s+(?:does|did|do)\s+(\S.{0,60}?)\s+mean\s+by\s+/iu, 'what according to $1 is '],
  // "the date of the vote", "until when", "on which day"
  [new RegExp(`${WHAT_IS}${PRECISE}(?:date|day)\\s+(?:of|for)\\s+`, 'iu'), 'when was '],
  // "the date the treaty was signed"
  [
    new RegExp(
      `${WHAT_IS}${PRECISE}(?:date|day|year)\\s+(?:that\\s+|when\\s+|on\\s+which\\s+)?(\\S[^?]{1,60}?)\\s+(was|were|is|are)\\s+(?=\\p{L})`,
      'iu',
    ),
    'when $2 $1 ',
  ],
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
  // "the harbour strike, year"
  [
    /^(?!(?:what|when|which|who|where|why|how)\b)([^?,:;]{3,80}?)\s*[,:;–—-]\s*(?:(?:what|which|the)\s+)?(?:year|date|day|month)(?=\W*$)/iu,
    'when was $1',
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
