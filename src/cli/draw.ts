import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type ArgsDef, defineCommand } from 'citty';
import { ProblemsError } from '../errors/index.ts';
import { machineOfFlow } from '../flow/compile.ts';
import { drawFlow } from '../flow/draw.ts';
import { type MachineConfig, toMermaid } from '../machine/index.ts';
import { readPack } from '../pack/index.ts';
import { stageConfigs } from '../stages/index.ts';
import { checkArguments, Misuse } from './misuse.ts';

const args = {
  what: {
    type: 'positional',
    description: 'A pack, one of its flow files, or the word stages',
    valueHint: 'flows/shopping',
    required: true,
  },
  lang: { type: 'string', valueHint: 'en', description: 'The language of the texts; the first of the pack unless told' },
  json: { type: 'boolean', description: "Print the statecharts as JSON, for Stately's tools" },
} satisfies ArgsDef;

/** `kefu draw <what>`: flows and stages as Mermaid text, which GitHub and most editors show as a picture. */
export const draw = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: [
    'Examples:',
    '  kefu draw flows/shopping > shopping.mmd',
    '  kefu draw flows/shopping/return-item.flow.yaml --lang en',
    '  kefu draw stages --json',
  ].join('\n'),
  definition: defineCommand({
    meta: { name: 'draw', description: 'Draw flows or the stages as Mermaid text' },
    args,
    run: async ({ args: given }) => {
      const pictures = given.what === 'stages' ? stages() : await flowsAt(given.what, given.lang);
      const charts = pictures.map(({ chart }) => chart());
      const text = given.json
        ? JSON.stringify(charts.length === 1 ? charts[0] : charts, null, 2)
        : pictures.map(({ id, drawn }) => `%% ${id}\n${drawn()}`).join('\n\n');
      process.stdout.write(`${text}\n`);
      return 0;
    },
  }),
};

/** Something that can be drawn for people, and given to tools as a statechart. */
interface Picture {
  readonly id: string;
  readonly drawn: () => string;
  readonly chart: () => MachineConfig;
}

function stages(): readonly Picture[] {
  return Object.values(stageConfigs).map((config) => ({ id: config.id, drawn: () => toMermaid(config), chart: () => config }));
}

/** The flows of a pack, or the one that a file holds. */
async function flowsAt(path: string, locale: string | undefined): Promise<readonly Picture[]> {
  const isFile = (await stat(path).catch(() => undefined))?.isFile() === true;
  const { pack, problems } = await readPack(isFile ? dirname(path) : path);
  if (!pack || problems.length > 0) throw new ProblemsError(problems);
  const id = basename(path).replace(/\.flow\.ya?ml$/, '');
  const flows = pack.flows.filter((flow) => !isFile || flow.id === id);
  if (flows.length === 0) throw new Misuse(`"${path}" holds no flow.`, 'name a pack with *.flow.yaml files, or one of them.');
  return flows.map((flow) => ({
    id: flow.id,
    drawn: () => drawFlow(flow.definition, locale ?? pack.locales?.[0] ?? 'en'),
    chart: () => machineOfFlow(flow).config,
  }));
}
