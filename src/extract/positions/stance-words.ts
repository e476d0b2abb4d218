import type { StanceLabel } from './position.ts';

/** One way to show a stance: a verb's base form and the words that must follow it. */
export interface StanceWords {
  readonly verb: string;
  /** `on|upon` is a choice; `…` stands for a few words. */
  readonly rest: readonly string[];
  readonly label: StanceLabel | null;
  /** What the words mean where they are denied: "does not accept" rejects, "does not demand" says nothing. */
  readonly denied: StanceLabel | null;
}

/** What is demanded of somebody. */
const DEMANDS = `demand; insist on; call for; call on|upon; ask for; press for; push for; urge; require; appeal for|to;
  plead with|for; pressure; seek the release; issue an ultimatum`;

const OFFERS = `offer; propose; be ready to; be willing to; be prepared to; be open to; seem ready to; seem willing to;
  appear ready to; appear willing to; stand ready to; volunteer; put forward; position itself|themselves|himself|herself as`;

const ACCEPTS = `accept; agree; agree to|on|with; approve; endorse; concede;
  embrace; consent to; sign up to; come round to; can live with`;

const REJECTS = `reject; refuse; rule out; oppose; dismiss; rebuff; spurn; decline; turn down; push back against; push back on; resist;
  brush off|aside; veto; block; object to; call … unacceptable; call … unrealistic; call … impossible;
  call … a non-starter; describe … unacceptable; consider … unacceptable; consider … unrealistic; deem … unacceptable;
  see … unacceptable; regard … unacceptable; stand against; be against; be opposed to; have no intention`;

/** Stances that none of the labels fits: what stands on the record is shown, and nothing is made of it. */
const OTHERS = `want; seek; hope; hope for; expect; aim; aim to; intend; plan; plan to; wish; prefer; need; commit to; play down; soften;
  harden; question; doubt; condemn; criticise; criticize; welcome; warn; pledge; vow; threaten; promise; express; indicate;
  signal; hint at; consider; think; believe; see; view; regard; fear; worry; be concerned; be worried; be sceptical;
  be skeptical; seem concerned; appear concerned; defend; encourage; ask; maintain; claim; announce; declare; label; cast;
  clarify; give; impose; respond by; present; repeat; reiterate; refresh; renew; step up; pursue; pause; suspend; delay; keep;
  would want; will work; continue to; deny; recognise; recognize; withdraw; leave open; be committed to;
  be determined to; be focused on; insist; suggest; support; back; favour; favor; abandon; give up on;
  stop pushing for; drop its|their|his|her; disregard; set; stress; confirm; call; brand; describe; denounce; decry; hail; praise; underline; argue; cede; yield; meet with; limit`;

/** Denied, these refuse what they name: "will never recognise", "does not intend to". */
const REFUSED_WHEN_DENIED = new Set(
  'accept agree approve endorse support concede consent sign recognise recognize withdraw intend cede yield welcome back embrace limit meet'.split(
    ' ',
  ),
);

/** Verbs that only say that something was said. */
export const TELLING =
  'say tell add state write note remark explain repeat insist announce reply continue'.split(' ');

/** What a party has, in the words before "is": "its main aim is that". */
export const STANCE_NOUNS: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...nouns('demands', 'demand demands insistence call calls requirement requirements ultimatum'),
  ...nouns('offers', 'offer proposal proposals'),
  ...nouns('rejects', 'refusal rejection opposition'),
  ...nouns(
    null,
    'aim aims goal goals objective objectives concern concerns priority priorities position stance condition conditions line',
  ),
]);

/** What a sentence before may have named and this one only points to: "those calls". */
export const POINTED_TO = new Set(
  `call calls demand demands request requests proposal proposals plan plans idea ideas offer offers term terms condition
  conditions claim claims suggestion suggestions move moves initiative demand prospect notion option draft text paper document request
  something step threat decision deal accusation`.split(/\s+/u),
);

export const STANCE_WORDS: readonly StanceWords[] = [
  ...read('demands', DEMANDS),
  ...read('rejects', REJECTS),
  ...read('offers', OFFERS),
  ...read('accepts', ACCEPTS),
  ...read(null, OTHERS),
];

function read(label: StanceLabel | null, table: string): StanceWords[] {
  return table.split(';').map((entry) => {
    const [verb = '', ...rest] = entry.trim().split(/\s+/u);
    return { verb, rest, label, denied: readDenied(label, verb) };
  });
}

function readDenied(label: StanceLabel | null, verb: string): StanceLabel | null {
  return label === 'offers' || REFUSED_WHEN_DENIED.has(verb) ? 'rejects' : null;
}

function nouns(label: StanceLabel | null, words: string): [string, StanceLabel | null][] {
  return words.split(' ').map((word) => [word, label]);
}
