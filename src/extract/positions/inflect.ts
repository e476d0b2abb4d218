/** How a form of a verb stands. A past form may be a participle. */
export type Inflection = 'base' | 'present' | 'past' | 'ing';

const IRREGULAR: Readonly<Record<string, readonly [present: string, past: string, ing: string]>> = {
  have: ['has', 'had', 'having'],
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote written', 'writing'],
  give: ['gives', 'gave given', 'giving'],
  see: ['sees', 'saw seen', 'seeing'],
  think: ['thinks', 'thought', 'thinking'],
  stand: ['stands', 'stood', 'standing'],
  put: ['puts', 'put', 'putting'],
  set: ['sets', 'set', 'setting'],
  seek: ['seeks', 'sought', 'seeking'],
  come: ['comes', 'came', 'coming'],
  keep: ['keeps', 'kept', 'keeping'],
  withdraw: ['withdraws', 'withdrew withdrawn', 'withdrawing'],
  leave: ['leaves', 'left', 'leaving'],
  meet: ['meets', 'met', 'meeting'],
  hold: ['holds', 'held', 'holding'],
  make: ['makes', 'made', 'making'],
  take: ['takes', 'took taken', 'taking'],
  bring: ['brings', 'brought', 'bringing'],
  stick: ['sticks', 'stuck', 'sticking'],
  get: ['gets', 'got gotten', 'getting'],
  let: ['lets', 'let', 'letting'],
  cut: ['cuts', 'cut', 'cutting'],
  bet: ['bets', 'bet', 'betting'],
  go: ['goes', 'went gone', 'going'],
  fall: ['falls', 'fell fallen', 'falling'],
  shoot: ['shoots', 'shot', 'shooting'],
  throw: ['throws', 'threw thrown', 'throwing'],
  choose: ['chooses', 'chose chosen', 'choosing'],
  freeze: ['freezes', 'froze frozen', 'freezing'],
  lay: ['lays', 'laid', 'laying'],
  pay: ['pays', 'paid', 'paying'],
  speak: ['speaks', 'spoke spoken', 'speaking'],
  swear: ['swears', 'swore sworn', 'swearing'],
  forbid: ['forbids', 'forbade forbidden', 'forbidding'],
  fight: ['fights', 'fought', 'fighting'],
  win: ['wins', 'won', 'winning'],
  dig: ['digs', 'dug', 'digging'],
  cling: ['clings', 'clung', 'clinging'],
  strive: ['strives', 'strove striven', 'striving'],
  shy: ['shies', 'shied', 'shying'],
  undertake: ['undertakes', 'undertook undertaken', 'undertaking'],
  foresee: ['foresees', 'foresaw foreseen', 'foreseeing'],
  forgo: ['forgoes', 'forwent forgone', 'forgoing'],
  forego: ['foregoes', 'forewent foregone', 'foregoing'],
  uphold: ['upholds', 'upheld', 'upholding'],
  rethink: ['rethinks', 'rethought', 'rethinking'],
  commit: ['commits', 'committed', 'committing'],
  admit: ['admits', 'admitted', 'admitting'],
  permit: ['permits', 'permitted', 'permitting'],
  prefer: ['prefers', 'preferred', 'preferring'],
  regret: ['regrets', 'regretted', 'regretting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  signal: ['signals', 'signalled signaled', 'signalling signaling'],
  label: ['labels', 'labelled labeled', 'labelling labeling'],
  cancel: ['cancels', 'cancelled canceled', 'cancelling canceling'],
  initial: ['initials', 'initialled initialed', 'initialling initialing'],
  quit: ['quits', 'quit', 'quitting'],
  can: ['can', 'could', 'can'],
  would: ['would', 'would', 'would'],
  should: ['should', 'should', 'should'],
  find: ['finds', 'found', 'finding'],
  know: ['knows', 'knew known', 'knowing'],
  understand: ['understands', 'understood', 'understanding'],
  forget: ['forgets', 'forgot forgotten', 'forgetting'],
  feel: ['feels', 'felt', 'feeling'],
  send: ['sends', 'sent', 'sending'],
  sell: ['sells', 'sold', 'selling'],
  draw: ['draws', 'drew drawn', 'drawing'],
  drive: ['drives', 'drove driven', 'driving'],
  rise: ['rises', 'rose risen', 'rising'],
  read: ['reads', 'read', 'reading'],
  rest: ['rests', 'rested', 'resting'],
  sit: ['sits', 'sat', 'sitting'],
  sleep: ['sleeps', 'slept', 'sleeping'],
  hang: ['hangs', 'hung', 'hanging'],
  place: ['places', 'placed', 'placing'],
  pin: ['pins', 'pinned', 'pinning'],
  lend: ['lends', 'lent', 'lending'],
  swing: ['swings', 'swung', 'swinging'],
  rue: ['rues', 'rued', 'rueing'],
  rip: ['rips', 'ripped', 'ripping'],
  hit: ['hits', 'hit', 'hitting'],
  begin: ['begins', 'began begun', 'beginning'],
  become: ['becomes', 'became become', 'becoming'],
  strike: ['strikes', 'struck', 'striking'],
  recall: ['recalls', 'recalled', 'recalling'],
  submit: ['submits', 'submitted', 'submitting'],
  buy: ['buys', 'bought', 'buying'],
  show: ['shows', 'showed shown', 'showing'],
  shut: ['shuts', 'shut', 'shutting'],
  cast: ['casts', 'cast', 'casting'],
  build: ['builds', 'built', 'building'],
  tie: ['ties', 'tied', 'tying'],
  beseech: ['beseeches', 'besought', 'beseeching'],
  eye: ['eyes', 'eyed', 'eyeing eying'],
  bid: ['bids', 'bid', 'bidding'],
  break: ['breaks', 'broke broken', 'breaking'],
  grow: ['grows', 'grew grown', 'growing'],
  lose: ['loses', 'lost', 'losing'],
  lead: ['leads', 'led', 'leading'],
  beat: ['beats', 'beat beaten', 'beating'],
  sink: ['sinks', 'sank sunk', 'sinking'],
  leap: ['leaps', 'leapt leaped', 'leaping'],
  drag: ['drags', 'dragged', 'dragging'],
  wring: ['wrings', 'wrung', 'wringing'],
};

/** "took", "met": past forms that no ending shows. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR).flatMap(([, past]) => past.split(' ')),
);

/** Every form of the verbs, with what it is a form of and how it stands. */
export function inflectVerbs(
  verbs: Iterable<string>,
): Map<string, { base: string; inflection: Inflection }[]> {
  const forms = new Map<string, { base: string; inflection: Inflection }[]>();
  const add = (form: string, base: string, inflection: Inflection) =>
    forms.set(form, [...(forms.get(form) ?? []), { base, inflection }]);
  for (const base of new Set(verbs)) {
    const [present, past, ing] = IRREGULAR[base] ?? inflectRegular(base);
    // "put", "set": what may be a past form is read as one; "can" is never a base form.
    if (present !== base && !past.split(' ').includes(base)) add(base, base, 'base');
    add(present, base, 'present');
    for (const form of past.split(' ')) add(form, base, 'past');
    for (const form of ing.split(' ')) add(form, base, 'ing');
  }
  return forms;
}

function inflectRegular(base: string): readonly [string, string, string] {
  // deny, imply; not play
  if (/[^aeiou]y$/u.test(base)) {
    const stem = base.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  // press, push, attach, veto
  const present = /(?:s|sh|ch|x|o)$/u.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('ee')) return [present, `${base}d`, `${base}ing`];
  // drop, plan, ban; not speed, boycott
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/u.test(base)) {
    const doubled = `${base}${base.slice(-1)}`;
    return [present, `${doubled}ed`, `${doubled}ing`];
  }
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [present, `${stem}ed`, `${stem}ing`];
}
