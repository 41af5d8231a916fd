import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ArgsDef, defineCommand } from 'citty';
import { ProblemsError } from '../errors/index.ts';
import { machineOfFlow } from '../flow/compile.ts';
import { drawFlow, graphOfFlow } from '../flow/draw.ts';
import { type MachineConfig, toMermaid } from '../machine/index.ts';
import { readPack } from '../pack/index.ts';
import { stageConfigs } from '../stages/index.ts';
import { graphOfChart } from './chart-graph.ts';
import type { Graph } from './graph.ts';
import { checkArguments, Misuse } from './misuse.ts';

const args = {
  what: {
    type: 'positional',
    description: 'A pack, one of its flow files, or the word stages',
    valueHint: 'flows/shopping',
    required: true,
  },
  lang: { type: 'string', valueHint: 'en', description: 'The language of the texts; the first of the pack unless told' },
  svg: { type: 'boolean', description: 'Draw SVG pictures, which browsers and office programs show as they are' },
  out: { type: 'string', valueHint: 'pictures', description: 'The folder for the SVG pictures, one file each' },
  json: { type: 'boolean', description: "Print the statecharts as JSON, for Stately's tools" },
} satisfies ArgsDef;

/** `kefu draw <what>`: flows and stages as Mermaid text, which GitHub and most editors show as a picture, or as SVG pictures. */
export const draw = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: [
    'Examples:',
    '  kefu draw flows/shopping > shopping.mmd',
    '  kefu draw flows/shopping/return-item.flow.yaml --lang en',
    '  kefu draw flows/shopping/return-item.flow.yaml --svg > return-item.svg',
    '  kefu draw flows/shopping --svg --out pictures',
    '  kefu draw stages --json',
  ].join('\n'),
  definition: defineCommand({
    meta: { name: 'draw', description: 'Draw flows or the stages, as Mermaid text or SVG pictures' },
    args,
    run: async ({ args: given }) => {
      if (given.svg && given.json)
        throw new Misuse('"--svg" and "--json" ask for two things.', 'use --svg for people, --json for tools.');
      if (given.out !== undefined && !given.svg)
        throw new Misuse('"--out" is for SVG pictures only.', 'add --svg, or send the text to a file with >.');
      const pictures = given.what === 'stages' ? stages() : await flowsAt(given.what, given.lang);
      if (given.svg) {
        process.stdout.write(await asSvg(pictures, given.out));
        return 0;
      }
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
  readonly graph: () => Graph;
  readonly chart: () => MachineConfig;
}

function stages(): readonly Picture[] {
  return Object.values(stageConfigs).map((config) => ({
    id: config.id,
    drawn: () => toMermaid(config),
    graph: () => graphOfChart(config),
    chart: () => config,
  }));
}

/** Draws pictures; gives the only one, or the paths of the files that were written. */
async function asSvg(pictures: readonly Picture[], folder: string | undefined): Promise<string> {
  const [first] = pictures;
  if (folder === undefined && (pictures.length > 1 || !first))
    throw new Misuse(
      `There are ${pictures.length} pictures, and standard output takes one.`,
      'name a folder for them, as in --out pictures, or a single flow file.',
    );
  // What lays out a drawing is loaded for those who want one.
  const [{ place }, { svgOf }] = await Promise.all([import('./layout.ts'), import('./svg.ts')]);
  if (folder === undefined) return first ? svgOf(place(first.graph())) : '';
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
    throw new Misuse(`"${folder}" is not a folder.`, 'name a folder; one that is not there yet is made.');
  });
  const written: string[] = [];
  for (const { id, graph } of pictures) {
    const file = join(folder, `${id}.svg`);
    await writeFile(file, svgOf(place(graph())));
    written.push(`${file}\n`);
  }
  return written.join('');
}

/** The flows of a pack, or the one that a file holds. */
async function flowsAt(path: string, locale: string | undefined): Promise<readonly Picture[]> {
  const isFile = (await stat(path).catch(() => undefined))?.isFile() === true;
  const { pack, problems } = await readPack(isFile ? dirname(path) : path);
  if (!pack || problems.length > 0) throw new ProblemsError(problems);
  const id = basename(path).replace(/\.flow\.ya?ml$/, '');
  const flows = pack.flows.filter((flow) => !isFile || flow.id === id);
  if (flows.length === 0) throw new Misuse(`"${path}" holds no flow.`, 'name a pack with *.flow.yaml files, or one of them.');
  const language = locale ?? pack.locales?.[0] ?? 'en';
  return flows.map((flow) => ({
    id: flow.id,
    drawn: () => drawFlow(flow.definition, language),
    graph: () => graphOfFlow(flow.definition, language),
    chart: () => machineOfFlow(flow).config,
  }));
}
