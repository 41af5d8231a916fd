/** The fields of zod's issues that are read here. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** The name of what was expected, where the schema gives one. */
  readonly message: string;
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly keys?: readonly string[];
  /** The keys that would have been right, where the schema itself cannot be asked. */
  readonly known?: readonly string[];
  readonly values?: readonly unknown[];
  /** What is wrong with the key of a map. */
  readonly issues?: readonly Issue[];
  /** What is wrong with each alternative. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** What zod's types are called in `VALUE_INVALID`. */
const kinds: { readonly [type: string]: string } = {
  string: 'text',
  array: 'list',
  record: 'map',
  object: 'map',
  number: 'number',
  int: 'whole-number',
};

/**
 * What is wrong inside the alternative that was meant.
 *
 * A value is of one alternative's kind at most (a text, a list or a map): if it is, only that one's complaints help.
 */
export function innermost(issue: Issue): readonly Issue[] {
  const meant = issue.errors?.find((alternative) => !alternative.some(isOfAnotherKind));
  if (!meant) return [issue];
  return meant.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** What would have been right, by the names that `VALUE_INVALID` has words for. */
export function expectationsOf(issue: Issue): readonly string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [kinds[issue.expected ?? ''] ?? issue.message];
    case 'invalid_value':
      return (issue.values ?? []).map((value) => JSON.stringify(value));
    case 'invalid_union':
      return [...new Set((issue.errors ?? []).flat().flatMap(expectationsOf))];
    case 'invalid_key':
      return (issue.issues ?? []).flatMap(expectationsOf);
    case 'too_small':
      if (issue.origin === 'array') return [`entries ${issue.minimum}`];
      return [issue.origin === 'string' ? issue.message : `least ${issue.minimum}`];
    case 'too_big':
      return [`most ${issue.maximum}`];
    default:
      return [issue.message];
  }
}
