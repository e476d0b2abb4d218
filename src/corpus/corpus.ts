import type { Article, Outlet } from './article.ts';

/** A spell in an office. Days are ISO at their own precision (`2018`, `2018-07`, `2018-07-09`). */
export interface Office {
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
}

/** A person of seeds/people.json. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings and short forms: surnames alone, transliterations. Folding makes case and accents irrelevant. */
  readonly otherNames: readonly string[];
  readonly offices: readonly Office[];
  /** The id of a party, or null for people who speak for none. */
  readonly party: string | null;
  readonly gender?: 'female' | 'male';
}

/** A party to the talks, as seeds/parties.json describes it: a state, its organs and capital as other names. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /**
   * Names that stand for the party: its capital, its organs, its people. They are written without a leading article
   * except where a bare adjective would be left. An acronym that is also a word is the name only in its capitals.
   */
  readonly otherNames: readonly string[];
}

/** What the parties talk about, as seeds/issues.json describes it. */
export interface Issue {
  readonly id: string;
  readonly name: string;
  /** What people call it when they ask. */
  readonly otherNames: readonly string[];
  /**
   * Words or phrases that say a piece of text is about it, in any inflection. The parts around "…" may stand anywhere in
   * the piece. An issue without terms only holds others together.
   */
  readonly terms: readonly string[];
  /** The id of the issue that it is a part of. */
  readonly parent: string | null;
}

/** Something in the seeds folder that could not be used; the rest was loaded. */
export interface Problem {
  readonly file: string;
  /** One clear sentence. */
  readonly message: string;
}

/** Everything that was read from a seeds folder. */
export interface Corpus {
  /** What the talks are called, who holds the rights to the texts: seeds/record.json. */
  readonly name: string;
  readonly rights: string;
  /** Sorted by publication day, then id. */
  readonly articles: readonly Article[];
  /** Texts that a newer version of the same article has replaced: nothing is found in them but what has vanished since. */
  readonly formerVersions: readonly Article[];
  readonly outlets: readonly Outlet[];
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  /**
   * Groups of spellings of one word or short phrase, two or more in each: a place in two transliterations, a treaty
   * under two names, a word in two national spellings. A group never equates a party with its capital or organs.
   */
  readonly spellings: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  /** SHA-256 over every file that was read: the library file is stale when it differs. */
  readonly hash: string;
}
