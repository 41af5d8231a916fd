// What an app loads. A static import counts at once; what is imported on demand (a language, the rules, the matcher) has a line of
// its own, as an app that brings its own never loads it.
import { readdirSync, readFileSync } from 'node:fs';

const dependencies = ['fuse.js', 'messageformat', 'messageformat/functions', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];
const onDemand = {
  name: 'on-demand',
  setup: (build) =>
    build.onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};
const modern = (config) => ({ ...config, format: 'esm', logLevel: 'error', charset: 'utf8', plugins: [onDemand] });

/** The built chunk that holds an export. */
const chunkWith = (name) => {
  const found = readdirSync('dist').find(
    (file) =>
      file.endsWith('.js') &&
      new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\}`).test(readFileSync(`dist/${file}`, 'utf8')) &&
      !/^(index|testing|node|fuse|cli|vitest)\.js$/.test(file),
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
    limit: '8 kB',
    gzip: true,
    ignore: dependencies,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'on demand: what flows need, their compiler and repairs',
    path: chunkWith('flowWork'),
    limit: '18 kB',
    gzip: true,
    ignore: dependencies,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'on demand: readers of values, with cities and numerals of both languages',
    path: chunkWith('readValue'),
    limit: '88 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'on demand: Chinese, words and acts',
    path: [chunkWith('zh'), chunkWith('zhActs')],
    limit: '9 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'on demand: English, words and acts',
    path: [chunkWith('en'), chunkWith('enActs')],
    limit: '9 kB',
    gzip: true,
    modifyEsbuildConfig: modern,
  },
  {
    name: 'on demand: the reference matcher with Fuse.js',
    path: chunkWith('createFuseMatcher'),
    limit: '14 kB',
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
