// The house: which room may lean on which, who may use XState, and how long a file may be.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** A room's floor: it imports lower floors only. */
const floors: { readonly [room: string]: number } = {
  model: 1,
  errors: 1,
  digest: 1,
  ports: 2,
  documents: 2,
  wording: 2,
  machine: 3,
  stages: 4,
  flow: 4,
  understanding: 4,
  matching: 4,
  knowledge: 4,
  speech: 4,
  service: 4,
  adapters: 4,
  engine: 5,
  pack: 6,
  evaluation: 7,
  authoring: 7,
  testing: 8,
  cli: 8,
};
/** Front doors: files beside the rooms. */
const doors: { readonly [file: string]: number } = {
  'index.ts': 7,
  'node.ts': 7,
  'memory.ts': 7,
  'fuse.ts': 7,
  'matching.ts': 7,
  'compromise.ts': 7,
  'pinyin.ts': 7,
  'traditional.ts': 7,
  'thesaurus.ts': 7,
  'xstate.ts': 7,
};
/** What a room may open to others beside its index. */
const sideDoors: ReadonlySet<string> = new Set([
  'knowledge/schema.ts',
  'flow/compile.ts',
  'flow/situation.ts',
  'speech/keys.ts',
  'understanding/decide.ts',
  'matching/fused.ts',
  'matching/pinyin.ts',
  'matching/traditional.ts',
  'documents/vocabulary.ts',
  'flow/schema.ts',
  'flow/design/index.ts',
  'flow/draw.ts',
  'machine/to-xstate.ts',
]);
const mayUseXstate: ReadonlySet<string> = new Set(['machine', 'xstate.ts']);
const longestFile = 300;
const root = import.meta.dirname;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly isTest: boolean;
  readonly source: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return {
      path,
      room: path.includes('/') ? (path.split('/')[0] ?? '') : path,
      isTest: /\.(test|fixture)\.ts$/.test(path),
      source,
      imports: [...code.matchAll(/(?:\bfrom\s+|\bimport\(\s*)'([^']+)'/g)].map((match) => match[1] ?? ''),
    };
  });

function floorOf(path: string): number {
  const room = path.includes('/') ? (path.split('/')[0] ?? '') : path;
  return floors[room] ?? doors[room] ?? Number.NaN;
}

test('every file stands in a room of the house', () => {
  expect(files.filter((file) => !file.isTest && Number.isNaN(floorOf(file.path))).map((file) => file.path)).toEqual([]);
});

test('a room imports lower floors only, through their front door; rooms of one floor never meet', () => {
  const wrong = files
    .filter((file) => !file.isTest)
    .flatMap((file) =>
      file.imports
        .filter((target) => target.startsWith('.'))
        .flatMap((target) => {
          const path = relative(root, resolve(root, dirname(file.path), target));
          const room = path.includes('/') ? (path.split('/')[0] ?? '') : path;
          if (room === file.room) return [];
          // Adapters are single files by nature, each an entry or a default of its own.
          const isDoor = path.endsWith('/index.ts') || sideDoors.has(path) || room === 'adapters';
          // Adapters fill ports with what a room of their own floor offers.
          const isBelow = floorOf(path) < floorOf(file.path) || (file.room === 'adapters' && room === 'knowledge');
          return isDoor && isBelow ? [] : [`${file.path} → ${path}`];
        }),
    );
  expect(wrong).toEqual([]);
});

test('XState is used where statecharts are written and stepped, and nowhere else', () => {
  const users = files.filter((file) => !file.isTest && file.imports.some((target) => target.startsWith('xstate')));
  expect(users.filter((file) => !mayUseXstate.has(file.room)).map((file) => file.path)).toEqual([]);
});

test('only the clock of the machine sets real timers, and only engine and adapters act', () => {
  const setters = files
    .filter((file) => !file.isTest && /\bset(?:Timeout|Interval)\(/.test(file.source))
    .map((file) => file.path);
  expect(setters).toEqual(['service/system-clock.ts']);
});

test('the front door holds neither zod nor yaml nor node', () => {
  const seen = new Set<string>();
  const walk = (path: string): readonly string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    const file = files.find((candidate) => candidate.path === path);
    return (file?.imports ?? []).flatMap((target) =>
      target.startsWith('.') ? walk(relative(root, resolve(root, dirname(path), target))) : [target],
    );
  };
  expect([...new Set(walk('index.ts'))].sort()).toEqual([
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    'messageformat',
    'messageformat/functions',
    'tinyqueue',
  ]);
});

test('no file is longer than 300 lines, and none is named after nothing', () => {
  const long = files.filter((file) => !file.isTest && file.source.split('\n').length > longestFile + 1).map((file) => file.path);
  const vague = files.map((file) => file.path).filter((path) => /(^|\/)(utils?|helpers?|common|misc|types)\.ts$/.test(path));
  expect([...long, ...vague]).toEqual([]);
});

test('the front door is at most 60 lines', () => {
  expect(files.find((file) => file.path === 'index.ts')?.source.split('\n').length).toBeLessThanOrEqual(61);
});
