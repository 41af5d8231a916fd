/** The parts of a test runner that contract tests use: vitest's, jest's and node:test's with an expect all fit. */
export interface ContractRunner {
  readonly test: (name: string, run: () => Promise<void> | void) => void;
  readonly expect: (value: unknown) => ContractClaims;
}

/** The claims contract tests make. */
export interface ContractClaims {
  toEqual(expected: unknown): void;
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
