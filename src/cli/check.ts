import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArgsDef, defineCommand } from 'citty';
import { authoringText, formatProblem, type Problem } from '../errors/index.ts';
import { readPack } from '../pack/index.ts';
import { pc } from './colours.ts';
import { checkArguments } from './misuse.ts';

const args = {
  path: {
    type: 'positional',
    description: 'A pack, or a folder of packs',
    valueHint: 'flows',
    required: true,
  },
  lang: { type: 'enum', options: ['en', 'zh'], valueHint: 'en|zh', description: 'The language of the complaints' },
  json: { type: 'boolean', description: 'Print one problem a line as JSON' },
} satisfies ArgsDef;

/** `kefu check <path>`: tells everything that is wrong with packs, at its file, line and column. */
export const check = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: ['Examples:', '  kefu check flows', '  kefu check flows/shopping --lang zh'].join('\n'),
  definition: defineCommand({
    meta: { name: 'check', description: 'Tell every mistake in packs, with its place and a fix' },
    args,
    run: async ({ args: given }) => {
      const language = given.lang === 'zh' ? 'zh' : 'en';
      let count = 0;
      for (const folder of await packsAt(given.path)) {
        const { pack, problems } = await readPack(folder);
        count += problems.length;
        if (given.json) for (const problem of problems) print(asJson(problem, language));
        else if (problems.length > 0) print(`${problems.map((problem) => formatProblem(problem, language)).join('\n\n')}\n`);
        else print(fine(folder, pack?.knowledge.length ?? 0, pack?.flows.length ?? 0, language));
      }
      if (count > 0 && !given.json)
        print(pc.red(language === 'zh' ? `共 ${count} 处问题` : `${count} problem${count === 1 ? '' : 's'}`));
      return count > 0 ? 1 : 0;
    },
  }),
};

/** The packs that a path means: itself, or those in it; one that is neither is left to the reader to complain of. */
async function packsAt(path: string): Promise<readonly string[]> {
  const isPack = async (folder: string) => (await stat(join(folder, 'pack.yaml')).catch(() => undefined))?.isFile() === true;
  if (await isPack(path)) return [path];
  const inside = (await readdir(path).catch(() => [])).sort().map((name) => join(path, name));
  const packs: string[] = [];
  for (const folder of inside) if (await isPack(folder)) packs.push(folder);
  return packs.length > 0 ? packs : [path];
}

function fine(folder: string, articles: number, flows: number, language: 'en' | 'zh'): string {
  const what =
    language === 'zh'
      ? `没有问题，${articles} 条知识，${flows} 个流程`
      : `fine, ${articles} article${articles === 1 ? '' : 's'}, ${flows} flow${flows === 1 ? '' : 's'}`;
  return `${pc.green('✓')} ${folder}: ${what}`;
}

function asJson({ code, where, facts }: Problem, language: 'en' | 'zh'): string {
  return JSON.stringify({ ...where, code, ...authoringText(code, facts, language) });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
