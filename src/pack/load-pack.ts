import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { valueAt, type YamlFile } from '../documents/index.ts';
import type { PackSettings } from '../engine/index.ts';
import { type Problem, ProblemsError, suggest } from '../errors/index.ts';
import { defineFlow, type Flow } from '../flow/index.ts';
import type { Article, Text } from '../model/index.ts';
import type { Services } from '../ports/index.ts';
import { readFlow } from './flow-file.ts';
import { referenceProblems } from './flow-references.ts';
import { type GoldenQuestion, readGolden } from './golden-file.ts';
import { type KnowledgeRead, readKnowledge } from './knowledge-file.ts';
import { readList } from './list-file.ts';
import { collisions } from './phrases.ts';
import { readFileAt } from './read-file.ts';
import { readSettings } from './settings-file.ts';
import { entriesOf } from './texts.ts';

/** A pack's folder as plain checked data: what `createAssistant` takes. */
export interface Pack extends PackSettings {
  readonly pack: string;
  readonly version: string;
  readonly title: Text;
  readonly knowledge: readonly Article[];
  readonly flows: readonly Flow[];
  /** How many of 100 answers must be right, as a share: what `kefu eval` holds it to; .9 unless told. */
  readonly precision?: number;
}

/** What was found in a pack's folder, with everything that is wrong with it. */
export interface PackReport {
  readonly pack: Pack | undefined;
  /** The questions of `golden.yaml`; nothing when there is no such file. */
  readonly golden?: readonly GoldenQuestion[];
  readonly problems: readonly Problem[];
}

/**
 * Loads a pack: a folder with `pack.yaml`, `knowledge/*.yaml`, `lists/*.yaml` and `*.flow.yaml`.
 *
 * Throws a `ProblemsError` with every mistake at its file, line and column.
 *
 * @example
 * import { loadPack } from 'kefu/node';
 * const pack = await loadPack('flows/shopping');
 * console.log(pack.knowledge.length >= 48); // → true
 */
export async function loadPack(folder: string): Promise<Pack> {
  const { pack, problems } = await read(folder, false);
  if (!pack || problems.length > 0) throw new ProblemsError(problems);
  return pack;
}

/**
 * Loads a pack's own services, `services.js` beside its pack.yaml: what stands in for a host's when the pack is tried out.
 *
 * Gives nothing when there is no such file.
 *
 * @example
 * import { loadServices } from 'kefu/node';
 * const services = await loadServices('flows/shopping');
 * console.log(typeof services['orders.find']); // → function
 */
export async function loadServices(folder: string): Promise<Services> {
  const path = join(resolve(folder), 'services.js');
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return {};
  const { services } = (await import(pathToFileURL(path).href)) as { readonly services?: Services };
  return services ?? {};
}

/** Reads a pack, with its golden questions, and reports what is wrong with it instead of throwing. */
export async function readPack(folder: string): Promise<PackReport> {
  return read(folder, true);
}

/** Golden questions are for authors: customers are served without them, and no mistake in them stops a pack. */
async function read(folder: string, withGolden: boolean): Promise<PackReport> {
  const packFile = join(folder, 'pack.yaml');
  const found = await stat(packFile).catch(() => undefined);
  if (!found?.isFile()) {
    return {
      pack: undefined,
      problems: [{ code: 'PACK_MISSING', facts: { path: folder, known: await packsNear(folder) }, where: { file: folder } }],
    };
  }
  const packYaml = await readFileAt(packFile);
  const { settings, locales, problems } = readSettings(packYaml);
  const knowledgeFiles = await filesIn(join(folder, 'knowledge'), /\.ya?ml$/);
  const flowFiles = await filesIn(folder, /\.flow\.ya?ml$/);
  const listFiles = await filesIn(join(folder, 'lists'), /\.ya?ml$/);
  const [goldenFile] = withGolden ? await filesIn(folder, /^golden\.ya?ml$/) : [];
  const firsts = new Map<string, string>();
  const read = knowledgeFiles.map((file): KnowledgeRead => readKnowledge(file, locales, firsts));
  const lists = listFiles.map(readList);
  const declared = entriesOf(valueAt(packYaml.value, ['services']));
  const writes = declared.filter(([, service]) => valueAt(service, ['writes']) === true).map(([name]) => name);
  const known = new Map(lists.flatMap(({ name, options }) => (options ? [[name, options] as const] : [])));
  const flows = flowFiles.map((file) => readFlow(file, locales, { lists: known, writes }));
  const knowledge = read.flatMap(({ articles }) => articles);
  const between = [
    ...referenceProblems(flows, {
      articles: [...firsts.keys()],
      services: declared.map(([name]) => name),
      writes,
    }),
    ...collisions(knowledgeFiles, flowFiles),
  ];
  const golden =
    goldenFile &&
    readGolden(goldenFile, {
      articles: [...firsts.keys()],
      flows: flowFiles.flatMap(({ value }) => (valueAt(value, ['flow']) as string | undefined) ?? []),
      locales,
    });
  const isEmpty =
    problems.length === 0 && knowledge.length === 0 && flows.length === 0 && read.every((file) => file.problems.length === 0);
  const nothing: readonly Problem[] = isEmpty ? [{ code: 'PACK_EMPTY', facts: {}, where: { file: packFile } }] : [];
  const all = inOrder(
    [
      packFile,
      ...knowledgeFiles.map(({ file }) => file),
      ...listFiles.map(({ file }) => file),
      ...flowFiles.map(({ file }) => file),
      ...(goldenFile ? [goldenFile.file] : []),
    ],
    [
      ...problems,
      ...nothing,
      ...read.flatMap((one) => one.problems),
      ...lists.flatMap((one) => one.problems),
      ...flows.flatMap((one) => one.problems),
      ...between,
      ...(golden?.problems ?? []),
    ],
  );
  const { services: _, ...kept } = settings ?? {};
  const { services: declares } = (settings ?? {}) as { readonly services?: Pack['declares'] };
  return {
    pack: settings && {
      ...(kept as Omit<Pack, 'knowledge' | 'flows'>),
      ...(declares ? { declares } : {}),
      knowledge,
      // A flow with a mistake in it cannot be built; whoever reads the report is told of it there.
      flows: all.length > 0 ? [] : flows.flatMap(({ definition }) => (definition ? [defineFlow(definition)] : [])),
    },
    ...(golden ? { golden: golden.questions } : {}),
    problems: all,
  };
}

/** The YAML files of a folder, by name; none when there is no such folder. */
async function filesIn(folder: string, pattern: RegExp): Promise<readonly YamlFile[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => pattern.test(name)).sort();
  return Promise.all(names.map((name) => readFileAt(join(folder, name))));
}

/** Problems in the order in which a person goes through the files. */
function inOrder(files: readonly string[], problems: readonly Problem[]): readonly Problem[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const rank = ({ where }: Problem) => order.get(where.file ?? '') ?? 0;
  return [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0),
  );
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
