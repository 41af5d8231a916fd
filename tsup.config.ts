import { defineConfig } from 'tsup';

/** The entries that have types of their own. */
const typed = {
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  vitest: 'src/testing/vitest.ts',
  node: 'src/node.ts',
  memory: 'src/memory.ts',
  xstate: 'src/xstate.ts',
  fuse: 'src/fuse.ts',
  matching: 'src/matching.ts',
  compromise: 'src/compromise.ts',
  pinyin: 'src/pinyin.ts',
  traditional: 'src/traditional.ts',
  thesaurus: 'src/thesaurus.ts',
};

export default defineConfig({
  entry: { ...typed, cli: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  clean: true,
  // Chinese stays readable, and half as long, in what is built.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  dts: { entry: typed },
  external: [/^node:/, 'vitest'],
});
