import { makeAnalyser } from '../../search/analyser.ts';
import { RELATED_SHARES, type Way } from '../../search/concept.ts';
import { makeLazy } from '../../text/make-lazy.ts';

/** More and less, which nobody takes for each other: who asks why something was reduced learns that it was raised. */
const DIRECTIONS =
  'rise increase raise grow go_up climb intensify step_up escalate|fall drop decrease cut reduce shrink go_down scale_back';

/**
 * Deeds and stances of which one side denies the other, side by side: who asks whether something was accepted is told by
 * its being turned down. Words of more than one part are joined by `_`.
 */
const OPPOSITES = [
  'accept agree approve back endorse go_along say_yes sign_up grant|reject refuse turn_down rebuff decline rule_out oppose say_no disregard ignore dismiss veto',
  'pass adopt approve carry get_through go_through come_through succeed|fail reject defeat vote_down lose fall strike_down',
  'begin start open launch resume go_ahead|end stop halt close cancel suspend postpone delay shelve call_off',
  DIRECTIONS,
  'allow let permit lift|ban bar forbid block prevent prohibit refuse',
  'keep retain hold_on continue maintain survive remain|drop abandon give_up shelve scrap abolish lift end suspend withdraw gone',
  'support back favour endorse|oppose against object reject',
  'praise welcome applaud hail|criticise condemn slam scathing',
  'like happy fine keen open willing ready prepared|reluctant unwilling wary unhappy against refuse',
  'release free let_go|detain hold imprison arrest',
  'admit confirm acknowledge concede|deny dispute reject',
  'win gain achieve succeed manage|lose fail',
  'agree settle reconcile|disagree fail break_down collapse',
  'trust believe|distrust doubt mistrust',
  'compromise give_way give_ground concede yield back_down|insist refuse stand_firm',
  'join enter|leave quit exit stay_out',
  'withdraw leave left retreat pull_out|stay remain advance',
  'continue|stop cease quit',
  'attend come show_up appear|boycott skip stay_away absent',
  'step_in intervene interfere|stay_out rule_out',
  'hold take_place|cancel postpone call_off',
] as const;

/** Which words may stand for a deed: any of its row, those of its own side, or what is more or less of something. */
export type Sides = 'any' | 'own' | 'direction';

const { readKeys } = makeAnalyser();
/** Each is collected with the first question that is asked so. */
const READ: Readonly<Record<Sides, () => ReadonlyMap<string, readonly Way[]>>> = {
  any: makeLazy(() => collectWays(OPPOSITES.map((row) => row.replace('|', ' ')))),
  own: makeLazy(() => collectWays(OPPOSITES.flatMap((row) => row.split('|')))),
  direction: makeLazy(() => collectWays([DIRECTIONS.replace('|', ' ')])),
};

/**
 * The ways in which a sentence may tell whether it was so: in another word of its side, or in one that denies it, as
 * "they refused" tells whether they accepted.
 */
export function listSides(typed: string, sides: Sides): readonly Way[] {
  return READ[sides]().get(readKeys(typed).join(' ')) ?? [];
}

/** By the index terms of each word of a row, those of all others there. */
function collectWays(rows: readonly string[]): ReadonlyMap<string, readonly Way[]> {
  const found = new Map<string, Way[]>();
  for (const row of rows) {
    const deeds = row.split(' ').map(readWord);
    const ways = deeds.filter(isWhole).map(({ keys }): Way => ({ keys, share: RELATED_SHARES.news }));
    for (const { keys } of deeds) found.set(keys.join(' '), [...(found.get(keys.join(' ')) ?? []), ...ways]);
  }
  return found;
}

interface Deed {
  readonly parts: readonly string[];
  readonly keys: readonly string[];
}

function readWord(word: string): Deed {
  const parts = word.split('_');
  return { parts, keys: readKeys(parts.join(' ')) };
}

/** Of a phrase that the index holds in part ("say no") the part would be another word. */
function isWhole({ parts, keys }: Deed): boolean {
  return keys.length === parts.length;
}
