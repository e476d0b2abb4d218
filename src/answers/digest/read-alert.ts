import type { ShownAlert } from '../settings.ts';
import type { Subject } from './digest-item.ts';

/** What an alert is to tell of. */
export function readAlert({ kind, value }: Pick<ShownAlert, 'kind' | 'value'>): Subject {
  return {
    about: kind === 'person' ? null : value,
    person: kind === 'person' ? value : null,
    party: null,
  };
}
