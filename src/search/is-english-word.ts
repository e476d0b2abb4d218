import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldText } from '../text/fold.ts';
import { unifySpelling } from '../text/unify-spelling.ts';
import { finish, type Pieces } from './pieces.ts';

/** A hunspell dictionary: its words, and the affixes that a word's flags allow it. */
interface Dictionary {
  /** Folded word → the flags of all its entries. */
  readonly flags: ReadonlyMap<string, string>;
  readonly prefixes: readonly Affix[];
  readonly suffixes: readonly Affix[];
}

interface Affix {
  readonly flag: string;
  /** The letters that give way to those that are added. */
  readonly strip: string;
  readonly add: string;
  /** What a word must look like to take it. */
  readonly condition: RegExp;
}

// SFX D   y     ied        [^aeiou]y
const AFFIX_RULE = /^([PS])FX (\S) +(\S+) +([a-z]+) +(\S+)$/gm;

const require = createRequire(import.meta.url);
let loaded: Dictionary | undefined;
/** So many entries are read without a stop. */
const AT_ONCE = 5000;

/**
 * True where a dictionary of English holds the word, in British or American spelling, with or without an ending. `word`
 * is folded and has no apostrophe. The first call reads the dictionary from disk and takes some tens of milliseconds.
 */
export function isEnglishWord(word: string): boolean {
  const dictionary = finish(readDictionary());
  return isHeld(word, dictionary) || isHeld(unifySpelling(word), dictionary);
}

/**
 * Reads the dictionary, with stops in between, from the files of https://github.com/wooorm/dictionaries, whose format is
 * that of the manual page hunspell(5).
 */
export function* readDictionary(): Pieces<Dictionary> {
  if (loaded !== undefined) return loaded;
  const folder = dirname(require.resolve('dictionary-en'));
  const flags = new Map<string, string>();
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n');
  for (const [i, entry] of lines.entries()) {
    if (i % AT_ONCE === 0) yield;
    const [word = '', own = ''] = entry.split('/');
    const folded = foldText(word).replaceAll("'", '');
    flags.set(folded, (flags.get(folded) ?? '') + own);
  }
  const rules = [...readFileSync(join(folder, 'index.aff'), 'utf8').matchAll(AFFIX_RULE)];
  const affixes = rules.map(([, side, flag = '', strip, add = '', condition = '']) => ({
    side,
    ...{ flag, strip: strip === '0' ? '' : strip!, add },
    condition: new RegExp(side === 'P' ? `^${condition}` : `${condition}$`),
  }));
  loaded = {
    flags,
    prefixes: affixes.filter(({ side }) => side === 'P'),
    suffixes: affixes.filter(({ side }) => side === 'S'),
  };
  return loaded;
}

function isHeld(word: string, { flags, prefixes, suffixes }: Dictionary): boolean {
  const holds = (stem: string, affixes: readonly Affix[]) => {
    const own = flags.get(stem);
    const fits = ({ flag, condition }: Affix) => own?.includes(flag) && condition.test(stem);
    return own !== undefined && affixes.every(fits);
  };
  const holdsWithSuffix = (rest: string, prefix: readonly Affix[]) =>
    holds(rest, prefix) ||
    suffixes.some(
      (suffix) =>
        rest.length > suffix.add.length &&
        rest.endsWith(suffix.add) &&
        holds(rest.slice(0, -suffix.add.length) + suffix.strip, [...prefix, suffix]),
    );
  return (
    holdsWithSuffix(word, []) ||
    prefixes.some(
      (prefix) => word.startsWith(prefix.add) && holdsWithSuffix(word.slice(prefix.add.length), [prefix]),
    )
  );
}
