import type { Party } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Actor } from './find-actors.ts';
import type { Context } from './follow-context.ts';
import { type Group, PEOPLE, readGroup, SIDES, STATES } from './read-group.ts';

/** Finds the parties that are meant together: "both sides", "the three delegations". */
export type GroupFinder = (tokens: readonly Token[], context: Told) => Actor[];

type Told = Pick<Context, 'groups' | 'named' | 'known' | 'told'>;

/**
 * They are those who were told of together last where they are so many, else the only ones of that number and kind in the
 * sentence before, in the article so far or in the record. Nobody where the text doesn't say which they are.
 */
export function makeGroupFinder(parties: readonly Party[]): GroupFinder {
  const names = new Map(parties.map((party) => [party, listNames(party)]));
  const isState = (party: Party) => names.get(party)!.some((name) => STATE.test(name));
  const isCalled = (party: Party, noun: string) =>
    names.get(party)!.some((name) =>
      foldText(name)
        .split(/[\s’']+/u)
        .some((word) => word === noun || (noun === 'union' && UNIONS.has(word))),
    );
  const choose = ({ size, noun }: Group, context: Told): readonly Party[] => {
    // Another paragraph may tell of somebody else.
    const named = context.told.length > 0 ? context.named : [];
    const near = listParties(named);
    const told = context.groups.findLast((group) => size === null || group.length === size) ?? [];
    // "Both want", "the ministers": whom the sentence before names together, or the people that it names.
    if (noun === null || PEOPLE.has(noun)) {
      const isNear =
        told.length > 0 && told.every((party) => context.named.some((each) => each.party === party));
      const people = listParties(named.filter(({ person }) => person !== null));
      return isNear ? told : size === null ? [] : chooseAll([people], size);
    }
    const isTalk = SIDES.has(noun) || STATES.has(noun);
    const fits = (party: Party) => (isTalk ? isState(party) : isCalled(party, noun));
    // Where none of them is called so by the record, the article may call all of them so.
    const mayBe = SIDES.has(noun) || told.every(fits) || (size !== null && !told.some(fits));
    if (told.length > 0 && mayBe) return told;
    if (size === null) return SIDES.has(noun) ? chooseAll([near], size) : [];
    const article = [near, listParties(context.known)];
    // Of more who were told of together some are meant, and not those of the record.
    const isPart = context.groups.some((group) => group.length > size);
    const fitting = article.map((pool) => pool.filter(fits));
    return chooseAll([...fitting, ...(isTalk ? article : []), isPart ? [] : parties.filter(fits)], size);
  };
  return (tokens, context) =>
    tokens.flatMap((_, from) => {
      const group = readGroup(tokens, from);
      if (group === null) return [];
      const place = { from, to: group.to, person: null, isPlural: true };
      return choose(group, context).map((party) => ({ ...place, party }));
    });
}

function chooseAll(pools: readonly (readonly Party[])[], size: number | null): readonly Party[] {
  return pools.find((pool) => pool.length === (size ?? SMALLEST)) ?? [];
}

const SMALLEST = 2;
/** What else workers call their union. */
const UNIONS = makeWordSet('federation association brotherhood guild');
// Borlandese government, Government of Borland
const STATE = /^\p{Lu}.* [Gg]overnment$|^[Gg]overnment of \p{Lu}/u;

function listNames({ name, otherNames }: Party): string[] {
  return [name, ...otherNames];
}

function listParties(actors: readonly Actor[]): readonly Party[] {
  return [...new Set(actors.map(({ party }) => party))];
}
