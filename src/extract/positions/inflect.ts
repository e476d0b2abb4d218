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
  drop: ['drops', 'dropped', 'dropping'],
  stop: ['stops', 'stopped', 'stopping'],
  plan: ['plans', 'planned', 'planning'],
  step: ['steps', 'stepped', 'stepping'],
  commit: ['commits', 'committed', 'committing'],
  signal: ['signals', 'signalled signaled', 'signalling signaling'],
  meet: ['meets', 'met', 'meeting'],
  can: ['can', 'could', 'can'],
};

/** Every form of the verbs, with what it is a form of and how it stands. */
export function inflectVerbs(
  verbs: Iterable<string>,
): Map<string, { base: string; inflection: Inflection }[]> {
  const forms = new Map<string, { base: string; inflection: Inflection }[]>();
  const add = (form: string, base: string, inflection: Inflection) =>
    forms.set(form, [...(forms.get(form) ?? []), { base, inflection }]);
  for (const base of new Set(verbs)) {
    const [present, past, ing] = IRREGULAR[base] ?? inflectRegular(base);
    add(base, base, 'base');
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
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [present, `${stem}ed`, `${stem}ing`];
}
