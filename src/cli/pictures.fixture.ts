// Everything there is to draw: the flows of all packs, and the stages.
import { join } from 'node:path';
import { graphOfFlow } from '../flow/draw.ts';
import type { Locale } from '../model/index.ts';
import { readPack } from '../pack/index.ts';
import { stageConfigs } from '../stages/index.ts';
import { graphOfChart } from './chart-graph.ts';
import type { Graph } from './graph.ts';

const folder = join(import.meta.dirname, '../../flows');

/** All drawings by their names. */
export async function everyGraph(locale: Locale): Promise<readonly (readonly [name: string, graph: Graph])[]> {
  const packs = await Promise.all(['finance', 'shopping', 'telecom', 'travel'].map((name) => readPack(join(folder, name))));
  const flows = packs.flatMap(({ pack }) => pack?.flows ?? []);
  return [
    ...flows.map(({ id, definition }) => [id, graphOfFlow(definition, locale)] as const),
    ...Object.values(stageConfigs).map((config) => [config.id, graphOfChart(config)] as const),
  ];
}
