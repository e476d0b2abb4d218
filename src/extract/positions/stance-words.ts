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
const DEMANDS = `demand; insist on|upon; call for; call on|upon; ask for; press for; push for; be pushing for; urge; require;
  appeal for|to; plead with|for; pressure; seek the release; issue an ultimatum; hold out for; lay claim to; clamour for;
  agitate for; lobby for; campaign for; petition for; summon`;

const OFFERS = `offer; propose; be ready to|for; be willing to; be prepared to; be open to; be happy to; seem ready to; seem willing to;
  appear ready to; appear willing to; stand ready to; volunteer; put forward; put … on the table; put … forward; table; float;
  moot; position itself|themselves|himself|herself as; declare itself|themselves|himself|herself ready|willing`;

const ACCEPTS = `accept; agree; agree to|on|with; approve; approve of; endorse; concede; embrace; consent to; assent to; accede to;
  acquiesce in|to; sign up to; sign off on; come round to; come around to; can live with; settle on|for; give in to; bow to;
  yield to; cave in; relent; say yes to; have no objection|objections|quarrel; go along with; give … green light;
  give … blessing; ratify; honour`;

const REJECTS = `reject; refuse; rule out; rule … out; oppose; dismiss; rebuff; spurn; decline; turn down; turn … down; push back against|on; resist;
  brush off|aside; veto; block; object to; call … unacceptable; call … unrealistic; call … impossible;
  call … a non-starter; describe … unacceptable; consider … unacceptable; consider … unrealistic; deem … unacceptable;
  see … unacceptable; regard … unacceptable; stand against; be against; be opposed to; be unwilling to; have no intention;
  have no plans; remain opposed to; remain against; remain unwilling to; exclude; say no to; snub; shoot down; fend off; shun; boycott; balk at; baulk at;
  scoff at; throw out; vote against|down; walk away from; wave away|aside; shrug off; pour cold water on; stand in the way of;
  forbid; want nothing to do with; want no part; reject out of hand; be dead set against; come out against; speak out against`;

/** Stances that none of the labels fits: what stands on the record is shown, and nothing is made of it. */
const OTHERS = `want; seek; hope; hope for; expect; aim; aim to; intend; plan; plan to; wish; prefer; need; commit to; play down; soften;
  harden; question; doubt; condemn; criticise; criticize; welcome; warn; pledge; vow; threaten; promise; express; indicate;
  signal; hint; hint at; consider; think; believe; see; view; regard; fear; worry; be concerned; be worried; be sceptical;
  be skeptical; seem concerned; appear concerned; defend; encourage; ask; maintain; claim; announce; declare; label; cast;
  clarify; give; impose; respond by; present; repeat; reiterate; refresh; renew; step up; pursue; pause; suspend; delay; keep;
  would want; will work; continue to; deny; recognise; recognize; withdraw; leave open; leave … open; be committed to;
  be determined to; be focused on; insist; suggest; support; back; favour; favor; abandon; give up; give up on;
  stop pushing for; drop; disregard; set; stress; confirm; call; brand; describe; denounce; decry; hail; praise; underline;
  argue; cede; yield; meet with; limit; shelve; scrap; postpone; put off; put on ice; put … on hold; freeze; retaliate; respond with; hit back; fire back; come with; come up with; lift; ease; relax;
  tighten; raise; lower; double; revive; resume; reopen; scale back|down; water down; back away from; back down; back off;
  back out of; pull out of; walk out of; quit; opt for|out; choose; tie … to; link … to; make … conditional; make … dependent;
  make clear; make it clear; make plain; make no secret; make no bones; make … priority; make … case; admit; acknowledge; accuse; blame; charge; complain;
  protest; lament; regret; deplore; lambast; slam; mock; ridicule; challenge; dispute; contest; contradict;
  disagree; rebut; invite; request; beg; advise; recommend; caution; remind; counter; respond; react; reply; retort;
  assure; reassure; guarantee; undertake; offer up; stick to|by|with; hold to; hold on to; hold firm; hold fast; hold back; stand by; stand firm; stand behind;
  stand up for; dig in; cling to; stop short of; fall short of; shy away from; distance itself|themselves|himself|herself from;
  seem keen; be keen to|on; be eager to; be anxious to; be reluctant to; be hesitant to; be loath to; be wary of; be cautious; be adamant; be firm;
  be clear; be confident; be optimistic; be pessimistic; be hopeful; be unhappy with|about; be happy with|about; be angry;
  be furious; be dismayed; be disappointed; be satisfied; be impressed; be convinced; be persuaded; be unconvinced; be sure; be certain; be drawn on|into; be afraid; be alarmed;
  be in favour of; be in favor of; be for; be behind; be after; be interested in; be set on; be bent on; be intent on; be bound by;
  be entitled to; be at odds; be divided; be split; be far apart; be silent on; be cool on|to|towards; be relaxed about; be lukewarm|ambivalent|enthusiastic|noncommittal|non-committal|defensive|evasive|coy|vague|upbeat|guarded|scathing|dismissive|critical|supportive|tolerant|suspicious|mindful|proud about|of|on|towards; be serious about; be flexible;
  be under no illusion; be having none of; remain committed to; remain open to; remain far apart; remain at odds; remain divided; remain adamant;
  remain firm; remain silent on; remain wary of; remain sceptical; remain skeptical; remain determined to; remain reluctant to; stay silent on; take issue with; take exception to;
  take a hard|tough|firm|dim|different|similar; take the view; take part; reserve the right; have reservations; have doubts; have misgivings; have concerns; have no interest; have no preference; have no time for; have no comment on; have no objection;
  have had enough; have every right; have long argued; look to; look at; look forward to; strive; work towards|for|on; fight for|against|to; lobby against; campaign against;
  rally behind; side with; speak of|for|out; come out for|in; side against; champion; advocate; promote; justify; rule in;
  favour … over; prioritise; prioritize; emphasise; emphasize; highlight; point to|out; flag; voice; raise concerns|questions|objections; air; cite; invoke; interpret;
  envisage; envision; foresee; contemplate; mull; weigh; examine; review; reconsider; rethink; study; explore; eye; covet;
  modify; amend; revise; alter; moderate; temper; narrow; widen; extend; shorten; prolong; bring forward; speed up; fast-track; slow;
  sweeten; improve; increase; reduce; halve; waive; forgo; forego; renounce; relinquish; surrender; sacrifice; trade; swap; exchange;
  secure; obtain; attend; sign; initial; name … as; come down from|to; move away from; move towards|closer; cancel; call off; end; halt; stop; ban; bar; curb; cap; outlaw; prohibit; allow; permit; tolerate;
  let; enable; release; free; pardon; hand over; return; restore; reinstate; repeal; revoke; rescind; reverse; overturn; uphold; enforce; implement; comply with; abide by; respect; violate; breach; ignore;
  deem; term; dub; liken; compare; portray; characterise; characterize; paint; trust; distrust; mistrust; count on; rely on; be counting on; bank on; bet on; dream of; long for;
  swear; hope to; attempt to; struggle to; stand to; budge; compromise; retreat; cooperate; negotiate; bargain; haggle; discuss; debate; broach; address; tackle; avoid; evade; dodge; sidestep; skirt`;

/** Denied, these refuse what they name: "will never recognise", "does not intend to". */
const REFUSED_WHEN_DENIED = new Set(
  `accept agree approve endorse support concede consent assent accede acquiesce sign ratify recognise recognize withdraw intend
  cede yield welcome back embrace limit meet give bow budge relent tolerate allow permit`.split(/\s+/u),
);

/** Verbs that only say that something was said. */
export const TELLING =
  'say tell add state write note remark explain repeat insist announce reply continue'.split(' ');

/** What a party has, in the words before "is": "its main aim is that". */
export const STANCE_NOUNS: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...nouns(
    'demands',
    'demand demands insistence call calls requirement requirements ultimatum request requests',
  ),
  ...nouns('offers', 'offer offers proposal proposals'),
  ...nouns('rejects', 'refusal rejection opposition objection objections resistance reluctance veto'),
  ...nouns(
    null,
    `aim aims goal goals objective objectives concern concerns priority priorities position positions stance condition conditions line
    view views attitude answer response reaction support readiness willingness commitment promise pledge vow threat threats warning warnings wish desire hope
    hopes plan plans intention claim claims bid push silence criticism fear fears doubts reservations complaint complaints decision
    preference approach`,
  ),
]);

/** What something is to a party, in the word before "for" or "to": "that is a red line for the ministry". */
export const VERDICTS: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...nouns(
    'rejects',
    'unacceptable unthinkable inconceivable question non-starter anathema taboo intolerable',
  ),
  ...nouns(
    null,
    'line priority essential vital crucial non-negotiable indispensable paramount concern matter test',
  ),
  ...nouns('accepts', 'acceptable agreeable'),
]);

/** What a sentence before may have named and this one only points to: "those calls". */
export const POINTED_TO = new Set(
  `call calls demand demands request requests proposal proposals plan plans idea ideas offer offers term terms condition
  conditions claim claims suggestion suggestions move moves initiative demand prospect notion option draft text paper document request
  something step threat decision deal accusation bill bills law measure measures scheme figure figures formula compromise package clause`.split(
    /\s+/u,
  ),
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
  return words.split(/\s+/u).map((word) => [word, label]);
}
