// What an app loads. A static import counts at once; what is imported on demand (a language, the rules, the matcher) has a line of
// its own, as an app that brings its own never loads it.
import { readdirSync, readFileSync } from 'node:fs';

const dependencies = ['fuse.js', 'messageformat', 'messageformat/functions', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];
/** Built files that an app has loaded with the core, each by its name. */
const withCore = new Set();
const follow = (file) => {
  if (withCore.has(file) || !file.endsWith('.js')) return;
  withCore.add(file);
  for (const [, next] of readFileSync(`dist/${file}`, 'utf8').matchAll(/(?:from\s*|import\s*)['"]\.\/([^'"]+)['"]/g))
    follow(next);
};
follow('index.js');
const leaveOut = (isLeftOut) => ({
  name: 'leave-out',
  setup: (build) =>
    build.onResolve({ filter: /.*/ }, (found) => (isLeftOut(found) ? { path: found.path, external: true } : undefined)),
});
const modern = (config) => ({
  ...config,
  format: 'esm',
  logLevel: 'error',
  charset: 'utf8',
  plugins: [leaveOut(({ kind }) => kind === 'dynamic-import')],
});
/** What comes on top of the core. */
const onTop = (config) => ({
  ...modern(config),
  plugins: [
    leaveOut(({ kind, path }) => kind === 'dynamic-import' || (kind !== 'entry-point' && withCore.has(path.replace('./', '')))),
  ],
});

/** The built chunk that holds an export. */
const chunkWith = (name) => {
  const found = readdirSync('dist').find(
    (file) =>
      file.endsWith('.js') &&
      new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\}`).test(readFileSync(`dist/${file}`, 'utf8')) &&
      !/^(index|testing|node|fuse|matching|cli|vitest)\.js$/.test(file),
  );
  return `dist/${found}`;
};

export default [
  {
    name: 'kefu, own code',
    path: 'dist/index.js',
    import: '*',
    limit: '30 kB',
    gzip: true,
    ignore: dependencies,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'kefu and all it imports at once',
    path: 'dist/index.js',
    import: '*',
    limit: '45 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'on demand: the built-in rules',
    path: chunkWith('createInterpreter'),
    limit: '9 kB',
    gzip: true,
    ignore: dependencies,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'on demand: what flows need, their compiler and repairs',
    path: chunkWith('flowWork'),
    limit: '18 kB',
    gzip: true,
    ignore: dependencies,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'on demand: readers of values, with cities and numerals of both languages',
    path: chunkWith('readValue'),
    limit: '88 kB',
    gzip: true,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'on demand: Chinese, words and acts',
    path: [chunkWith('zh'), chunkWith('zhActs')],
    limit: '10.5 kB',
    gzip: true,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'on demand: English, words and acts',
    path: [chunkWith('en'), chunkWith('enActs')],
    limit: '9 kB',
    gzip: true,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'on demand: the built-in matcher',
    path: chunkWith('createMatcher'),
    limit: '8 kB',
    gzip: true,
    ignore: dependencies,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'on demand: signals, Chinese and English',
    path: [chunkWith('zhSignals'), chunkWith('enSignals')],
    limit: '32 kB',
    gzip: true,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'when asked for: all acts in a message, Chinese and English',
    path: [chunkWith('zhHearing'), chunkWith('enHearing')],
    limit: '42 kB',
    gzip: true,
    modifyEsbuildConfig: onTop,
  },
  {
    name: 'the reference matcher with Fuse.js',
    path: 'dist/fuse.js',
    limit: '14 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'kefu/pinyin',
    path: 'dist/pinyin.js',
    limit: '17 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'kefu/traditional',
    path: 'dist/traditional.js',
    limit: '17 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'kefu/thesaurus',
    path: 'dist/thesaurus.js',
    limit: '102 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'dependency: messageformat',
    path: 'node_modules/messageformat/lib/index.js',
    import: '{ MessageFormat, parseMessage, visit }',
    limit: '12 kB',
    gzip: true,
  },
  {
    name: 'dependency: @noble/hashes',
    path: 'node_modules/@noble/hashes/sha2.js',
    import: '{ sha256 }',
    limit: '4 kB',
    gzip: true,
  },
];
