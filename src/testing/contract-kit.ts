/** The parts of a test runner that contract tests use: vitest's, jest's and node:test's with an expect all fit. */
export interface ContractRunner {
  /** Names one test and runs it. */
  readonly test: (name: string, run: () => Promise<void> | void) => void;
  /** Makes a claim about a value. */
  readonly expect: (value: unknown) => ContractClaims;
}

/** The claims contract tests make. */
export interface ContractClaims {
  /** Equal in every part. */
  toEqual(expected: unknown): void;
  /** The very same value. */
  toBe(expected: unknown): void;
}

/** What a promise rejected with, or nothing: so that contracts need no runner's own way to say it. */
export async function failureOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}
