import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkShape, readYaml, type YamlFile } from '../documents/index.ts';
import type { PackSettings } from '../engine/index.ts';
import { KefuError, type Problem, ProblemsError, suggest, thrownText } from '../errors/index.ts';
import { knowledgeFileSchema } from '../knowledge/schema.ts';
import type { Article, Text } from '../model/index.ts';
import { phraseKeys, wordingActs } from '../speech/keys.ts';
import { placeholders } from '../wording/index.ts';
import { packSchema } from './schema.ts';

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
  const problems: Problem[] = [];
  const file = await readFileAt(packFile);
  const settings = checkShape(file, packSchema, 'pack.yaml');
  problems.push(...settings.problems, ...wordingProblems(file, settings.value?.wording));
  const knowledge = await readKnowledge(join(folder, 'knowledge'), problems);
  if (knowledge.length === 0 && problems.length === 0)
    problems.push({ code: 'PACK_EMPTY', facts: {}, where: { file: packFile } });
  if (!settings.value) return { pack: undefined, problems };
  return { pack: { ...(settings.value as Omit<Pack, 'knowledge'>), knowledge }, problems };
}

async function readKnowledge(folder: string, problems: Problem[]): Promise<readonly Article[]> {
  const names = await readdir(folder).catch(() => []);
  const articles: Article[] = [];
  const seen = new Map<string, string>();
  for (const name of names.filter((candidate) => /\.ya?ml$/.test(candidate)).sort()) {
    const file = await readFileAt(join(folder, name));
    const checked = checkShape(file, knowledgeFileSchema, name);
    problems.push(...checked.problems);
    const { category = '', defaults = {}, articles: listed = [] } = checked.value ?? {};
    for (const [index, written] of listed.entries()) {
      const where = file.where(['articles', index, 'id']);
      const first = seen.get(written.id);
      if (first !== undefined)
        problems.push({ code: 'ARTICLE_REPEATED', facts: { article: written.id, first }, where, source: file.source });
      else seen.set(written.id, `${where.file}:${where.line}`);
      problems.push(
        ...textProblems(file, ['articles', index, 'answer'], written.answer as Text),
        ...textProblems(file, ['articles', index, 'next'], written.next as Text | undefined),
      );
      const whole = {
        owner: '',
        source: '',
        status: 'published',
        version: 1,
        risk: 'normal',
        updatedAt: '',
        category,
        ...defaults,
        ...written,
      };
      for (const key of ['owner', 'source', 'updatedAt'] as const) {
        if (whole[key] === '')
          problems.push({
            code: 'VALUE_MISSING',
            facts: { key, place: `${name}.articles.${index}` },
            where,
            source: file.source,
          });
      }
      articles.push(whole as Article);
    }
  }
  return articles;
}

/** Texts that MessageFormat cannot read. */
function textProblems(file: YamlFile, path: readonly PropertyKey[], text: Text | undefined): Problem[] {
  if (text === undefined) return [];
  const located = typeof text === 'string' ? [{ path, words: text }] : variantsOf(path, text);
  return located.flatMap(({ path: place, words }) => {
    try {
      placeholders(words);
      return [];
    } catch (thrown) {
      const reason = KefuError.is(thrown) ? String(thrown.facts['reason']) : thrownText(thrown);
      return [{ code: 'TEXT_SYNTAX', facts: { reason }, where: file.where(place), source: file.source } satisfies Problem];
    }
  });
}

function variantsOf(
  path: readonly PropertyKey[],
  value: Exclude<Text, string>,
): { path: readonly PropertyKey[]; words: string }[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [{ path: [...path, key], words: inner }]
      : (inner as readonly string[]).map((words, index) => ({ path: [...path, key, index], words })),
  );
}

function wordingProblems(file: YamlFile, wording: { readonly [key: string]: unknown } | undefined): Problem[] {
  const known: readonly string[] = [...Object.keys(wordingActs), ...phraseKeys];
  return Object.entries(wording ?? {}).flatMap(([key, text]) => {
    if (known.includes(key)) return textProblems(file, ['wording', key], text as Text);
    const suggestion = suggest(key, known);
    return [
      {
        code: 'KEY_UNKNOWN',
        facts: { key, place: 'pack.yaml.wording', known, ...(suggestion === undefined ? {} : { suggestion }) },
        where: file.where(['wording', key], 'key'),
        source: file.source,
      } satisfies Problem,
    ];
  });
}

async function readFileAt(path: string): Promise<YamlFile> {
  try {
    return readYaml(path, await readFile(path));
  } catch (thrown) {
    const problem: Problem = { code: 'FILE_UNREADABLE', facts: { reason: thrownText(thrown) }, where: { file: path } };
    return { file: path, source: '', value: undefined, problems: [problem], where: () => ({ file: path }) };
  }
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
