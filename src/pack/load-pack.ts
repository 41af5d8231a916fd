import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PackSettings } from '../engine/index.ts';
import { type Problem, ProblemsError, suggest } from '../errors/index.ts';
import type { Article, Text } from '../model/index.ts';
import { type KnowledgeRead, readKnowledge } from './knowledge-file.ts';
import { readFileAt } from './read-file.ts';
import { readSettings } from './settings-file.ts';

/** A pack's folder as plain checked data: what `createAssistant` takes. */
export interface Pack extends PackSettings {
  readonly pack: string;
  readonly version: string;
  readonly title: Text;
  readonly knowledge: readonly Article[];
}

/** What was found in a pack's folder, with everything that is wrong with it. */
export interface PackReport {
  readonly pack: Pack | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Loads a pack: a folder with `pack.yaml` and `knowledge/*.yaml`.
 *
 * Throws a `ProblemsError` with every mistake at its file, line and column.
 *
 * @example
 * import { loadPack } from 'kefu/node';
 * const pack = await loadPack('flows/shopping');
 * console.log(pack.knowledge.length >= 48); // → true
 */
export async function loadPack(folder: string): Promise<Pack> {
  const { pack, problems } = await readPack(folder);
  if (!pack || problems.length > 0) throw new ProblemsError(problems);
  return pack;
}

/** Reads a pack and reports what is wrong with it instead of throwing. */
export async function readPack(folder: string): Promise<PackReport> {
  const packFile = join(folder, 'pack.yaml');
  const found = await stat(packFile).catch(() => undefined);
  if (!found?.isFile()) {
    return {
      pack: undefined,
      problems: [{ code: 'PACK_MISSING', facts: { path: folder, known: await packsNear(folder) }, where: { file: folder } }],
    };
  }
  const { settings, locales, problems } = readSettings(await readFileAt(packFile));
  const folderOfKnowledge = join(folder, 'knowledge');
  const names = (await readdir(folderOfKnowledge).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  const firsts = new Map<string, string>();
  const read: KnowledgeRead[] = [];
  for (const name of names) read.push(readKnowledge(await readFileAt(join(folderOfKnowledge, name)), locales, firsts));
  const knowledge = read.flatMap(({ articles }) => articles);
  // Where anything is wrong, that may be why nothing was found.
  const isEmpty = knowledge.length === 0 && [{ problems }, ...read].every((file) => file.problems.length === 0);
  const nothing: readonly Problem[] = isEmpty ? [{ code: 'PACK_EMPTY', facts: {}, where: { file: packFile } }] : [];
  return {
    pack: settings && { ...(settings as Omit<Pack, 'knowledge'>), knowledge },
    problems: [inOrder([...problems, ...nothing]), ...read.map((file) => inOrder(file.problems))].flat(),
  };
}

/** The problems of one file in the order in which a person goes through it. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(({ where: a }, { where: b }) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Packs beside the one that is missing, the likeliest first. */
async function packsNear(folder: string): Promise<readonly string[]> {
  for (const parent of [dirname(folder), 'flows']) {
    const names = await readdir(parent).catch(() => []);
    const checked = await Promise.all(
      names.map(async (name) =>
        (await stat(join(parent, name, 'pack.yaml')).catch(() => undefined)) ? join(parent, name) : undefined,
      ),
    );
    const packs = checked.filter((path) => path !== undefined);
    const meant = suggest(
      basename(folder),
      packs.map((path) => basename(path)),
    );
    if (packs.length > 0) return packs.sort((a, b) => Number(basename(b) === meant) - Number(basename(a) === meant));
  }
  return [];
}
