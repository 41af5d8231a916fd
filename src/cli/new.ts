import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArgsDef, defineCommand } from 'citty';
import { ProblemsError } from '../errors/index.ts';
import { readPack } from '../pack/index.ts';
import { checkArguments, Misuse } from './misuse.ts';

const args = {
  folder: {
    type: 'positional',
    description: 'The folder to write the pack into; its name becomes the name of the pack',
    valueHint: 'flows/my-pack',
    required: true,
  },
} satisfies ArgsDef;

/** `kefu new <folder>`: a small pack to begin with. It writes into no folder that holds anything. */
export const create = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: ['Examples:', '  kefu new flows/my-pack', '  kefu new my-pack && kefu chat my-pack'].join('\n'),
  definition: defineCommand({
    meta: { name: 'new', description: 'Write a small starter pack into a new folder' },
    args,
    run: async ({ args: { folder } }) => {
      const id = basename(resolve(folder));
      if (!/^[a-z][a-z0-9-]*$/.test(id))
        throw new Misuse(`"${id}" cannot be the name of a pack.`, 'use small letters, digits and hyphens, as in my-pack.');
      if (await isTaken(folder))
        throw new Misuse(`"${folder}" is not empty.`, 'name a new folder: nothing that is there is written over.');
      await mkdir(folder, { recursive: true });
      await cp(template(), folder, { recursive: true });
      const packFile = join(folder, 'pack.yaml');
      await writeFile(packFile, (await readFile(packFile, 'utf8')).replace('pack: starter', `pack: ${id}`));
      const { problems } = await readPack(folder);
      if (problems.length > 0) throw new ProblemsError(problems);
      process.stdout.write(`${told(folder, await filesIn(folder))}\n`);
      return 0;
    },
  }),
};

/** The starter pack as it is shipped. */
function template(): string {
  return fileURLToPath(new URL('../templates/starter', import.meta.url));
}

async function isTaken(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return false;
  return !found.isDirectory() || (await readdir(folder)).length > 0;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function told(folder: string, files: readonly string[]): string {
  return [
    `Written to ${folder}:`,
    ...files.map((file) => `  ${file}`),
    '',
    'Next:',
    `  npx kefu chat ${folder}     talk to it (我想预约 / I want to book a visit)`,
    `  npx kefu check ${folder}    after every change`,
    `  npx kefu draw ${folder}     see the flow as a picture`,
  ].join('\n');
}
