import { defineConfig } from 'vitest/config';

const source = (path: string) => new URL(`./src/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    // Tests, examples and doc comments import kefu as its users do; here that is the source.
    alias: [
      { find: /^kefu$/, replacement: source('index.ts') },
      { find: /^kefu\/testing$/, replacement: source('testing/index.ts') },
      { find: /^kefu\/vitest$/, replacement: source('testing/vitest.ts') },
      {
        find: /^kefu\/(node|memory|xstate|fuse|compromise|matching|pinyin|traditional|thesaurus)$/,
        replacement: source('$1.ts'),
      },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'examples/**/*.test.ts'],
    // These need what `npm run build` makes: vitest.built.config.ts.
    exclude: ['src/**/*.{built,browser}.test.ts'],
    setupFiles: ['src/testing/vitest.ts'],
    reporters: ['default', './.ci/tally-reporter.ts'],
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/*.test.ts'] },
  },
});
