import { describeSearch } from '../answers/cite.ts';
import type { Subject } from '../answers/digest/digest-item.ts';
import { matchSubject } from '../answers/digest/match-subject.ts';
import type { Refusal, SettingsAnswer } from '../answers/settings.ts';
import type { Library } from '../search/library.ts';
import type { Store } from '../store/store.ts';

/** Who changes a setting, where, when, and what is stored. */
export interface Setting {
  readonly now: number;
  readonly asker: {
    readonly guild: string | null;
    readonly user: string | null;
    readonly isManager: boolean;
    readonly isOperator: boolean;
  };
  readonly openStore: () => Promise<Store>;
}

/** That a setting was not changed, and why. */
export function refuse(because: Refusal, library: Library, name: string | null = null): SettingsAnswer {
  return { kind: 'settings', is: 'refused', because, name, searched: describeSearch(library) };
}

/** Says what of the subject the record cannot know; null where it can. */
export function checkSubject(subject: Subject, library: Library): SettingsAnswer | null {
  const fits = matchSubject(subject, library);
  if (typeof fits !== 'string') return null;
  const name = [subject.person, subject.party].filter(Boolean).join(', ');
  return fits === 'unknown-name'
    ? refuse(fits, library, name)
    : refuse('only-common-words', library, subject.about);
}
