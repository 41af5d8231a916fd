import { defineConfig } from 'vitest/config';

/** Tests of what is built: the package as npm packs it, and the core in a real browser. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['src/**/*.{built,browser}.test.ts'],
    reporters: ['default', './.ci/tally-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
