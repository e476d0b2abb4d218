import { nameOfPart, type Part, partOf } from './parts.ts';

/**
 * What speaks for or against a choice, two numbers a feature: its template and first part, its second and third part.
 * As text each feature is a line of weights.json, "before lemma say next that".
 */
export type Features = number[];

/** What a feature is about: the side of a mark or clause, the way a subject was found, the finder. */
const SIDES =
  'before after next last continued paragraph adjacent apposed relative inverted shared by first possessor nothing label dash beside above subject'.split(
    ' ',
  );

/** The number of a side. */
export type Side = number;

export function sideOf(name: string): Side {
  return SIDES.indexOf(name);
}

/** A pattern of features: words, and a star for each of up to three parts. */
type Template = number;

const templates: string[][] = [];

/** The template of that pattern ("lemma * next *"); one and the same for the same pattern. */
export function template(pattern: string): Template {
  const known = templates.findIndex((words) => words.join(' ') === pattern);
  return known >= 0 ? known : templates.push(pattern.split(' ').filter(Boolean)) - 1;
}

const PART_BITS = 16;
const PART_MASK = 0xffff;
const TEMPLATE_BITS = 8;
const TEMPLATE_MASK = 0xff;

/** Adds a feature; the parts stand for the stars of its template. */
export function addFeature(
  features: Features,
  side: Side,
  template: Template,
  a: Part = 0,
  b: Part = 0,
  c: Part = 0,
): void {
  features.push((((side << TEMPLATE_BITS) | template) << PART_BITS) | a, (b << PART_BITS) | c);
}

/** The features as text. */
export function nameFeatures(features: Features): string[] {
  const found: string[] = [];
  for (let i = 0; i < features.length; i += 2) found.push(nameFeature(features[i]!, features[i + 1]!));
  return found;
}

function nameFeature(first: number, second: number): string {
  const parts = [first & PART_MASK, second >>> PART_BITS, second & PART_MASK];
  const words = templates[(first >>> PART_BITS) & TEMPLATE_MASK]!;
  const filled = words.map((word) => (word === '*' ? nameOfPart(parts.shift()!) : word));
  return [SIDES[first >>> (PART_BITS + TEMPLATE_BITS)], ...filled].join(' ');
}

/** The form of a feature's text, its stars left ("before lemma *"), and what stands for them ("say"). */
export function splitName(name: string): { readonly form: string; readonly filling: string } {
  const [side, ...words] = name.split(' ');
  const pattern = templates[findTemplate(words)] ?? words;
  const filling = words.filter((_, i) => pattern[i] === '*');
  return { form: [side, ...pattern].join(' '), filling: filling.join(' ') };
}

/** The text of the feature of that form: the other way round. */
export function fillForm(form: string, filling: string): string {
  const parts = filling.split(' ');
  return form
    .split(' ')
    .map((word) => (word === '*' ? parts.shift()! : word))
    .join(' ');
}

/** Reads a feature from its text; null where no template has that form any more. */
export function readFeature(name: string): Features | null {
  const [side, ...words] = name.split(' ');
  const best = findTemplate(words);
  if (best < 0 || sideOf(side!) < 0) return null;
  const parts = words.filter((_, i) => templates[best]![i] === '*').map(partOf);
  const features: Features = [];
  addFeature(features, sideOf(side!), best, ...parts);
  return features;
}

/** The template with the fewest stars that the words fit, -1 where none does. */
function findTemplate(words: readonly string[]): Template {
  let best = -1;
  for (const [number, pattern] of templates.entries()) {
    if (fits(pattern, words) && (best < 0 || countStars(pattern) < countStars(templates[best]!)))
      best = number;
  }
  return best;
}

function fits(pattern: readonly string[], words: readonly string[]): boolean {
  return pattern.length === words.length && pattern.every((word, i) => word === '*' || word === words[i]);
}

function countStars(pattern: readonly string[]): number {
  return pattern.filter((word) => word === '*').length;
}
