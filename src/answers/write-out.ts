import type { Library } from '../search/library.ts';
import { expandShorthand } from '../text/expand-shorthand.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CODE = /(?<![\p{L}\p{N}.])[A-Z]{2}(?![\p{L}\p{N}.])/gu;

/** The words with what was typed short written out, and codes of countries (ISO 3166) that the record knows by name. */
export function writeOut(typed: string, library: Library): string {
  return expandShorthand(typed).replace(CODE, (code) => {
    const country = library.findNames(code).length > 0 ? undefined : REGIONS.of(code);
    return country !== undefined && library.findNames(country).length > 0 ? country : code;
  });
}
