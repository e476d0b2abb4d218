import { sliceSpan } from '../../../src/text/span.ts';
import { type ArticleSketch, type CorpusSketch, makeLibrary } from '../../make-library.ts';

/** Three parties, their people and what they talk about. */
export const SKETCH: CorpusSketch = {
  parties: [
    { name: 'Arland', otherNames: ['Arland delegation'] },
    { name: 'Borland', otherNames: ['Borlanders'] },
    { name: 'Corland', otherNames: [] },
  ],
  people: [
    { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', gender: 'female' },
    { name: 'Bo Lund', otherNames: ['Lund'], party: 'borland', gender: 'male' },
    { name: 'Cara Holt', otherNames: ['Holt'], party: 'corland', offices: [{ title: 'Corland envoy' }] },
    { name: 'Di Ost', otherNames: ['Ost'], party: 'corland', offices: [{ title: 'premier of Corland' }] },
  ],
  issues: [
    'toll',
    { name: 'ferry', terms: ['ferry', 'boat'] },
    { name: 'island', terms: ['island'] },
    { name: 'north shore', terms: ['north shore'], parent: 'island' },
    { name: 'inspections', terms: ['inspector … harbour'] },
  ],
};

/** "party issue other label «cue» [condition]" for every position of the text; `other` where somebody else tells it. `more` replaces the issues and adds parties. */
export function sayPositions(text: string | ArticleSketch, more: CorpusSketch = {}): string[] {
  const sketch = { ...SKETCH, ...more, parties: [...SKETCH.parties!, ...(more.parties ?? [])] };
  return makeLibrary([text], sketch).positions.map(
    ({ passage, party, issue, teller, stance, condition, gloss }) => {
      const slice = (span: { start: number; end: number }) => sliceSpan(passage.article.text, span);
      return [
        ...[
          party.name,
          issue.name,
          teller === 'other' ? 'other' : '',
          stance?.label ?? '-',
          stance ? `«${slice(stance.cue)}»` : '',
        ],
        condition ? `[${slice(condition)}]` : '',
        gloss ? 'gloss' : '',
      ]
        .filter(Boolean)
        .join(' ');
    },
  );
}
