import type { Role } from './yes-no-clause.ts';

/** Words of a language by what they do in an answer, parted by a separator. */
export type WordLists = Readonly<Partial<Record<Role, string>>>;

/** What customers speak of instead of a yes or a no, by what the question is about. */
export interface Topic {
  readonly about: RegExp;
  /** Words that show that what is asked is so, that it is not, and that the customer cannot say. */
  readonly shown?: string;
  readonly contrary?: string;
  readonly unsure?: string;
}

/** The role of every word of some lists. */
export function lexiconOf(lists: WordLists, separator: string): ReadonlyMap<string, Role> {
  return new Map(Object.entries(lists).flatMap(([role, list]) => partsOf(list, separator).map((word) => [word, role as Role])));
}

/** The role of every word that answers a question by its topics. */
export function topicLexicon(topics: readonly Topic[], question: string, separator: string): ReadonlyMap<string, Role> {
  const apt = topics.filter(({ about }) => about.test(question));
  return new Map(apt.flatMap(({ about, ...lists }) => Array.from(lexiconOf(lists, separator))));
}

function partsOf(list: string, separator: string): readonly string[] {
  return list.split(separator).filter(Boolean);
}
