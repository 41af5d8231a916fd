import { basename } from 'node:path';
import { checkShape, type YamlFile } from '../documents/index.ts';
import { type Problem, suggest } from '../errors/index.ts';
import { designFindings, type Finding, textPaths } from '../flow/design/index.ts';
import type { FlowDefinition, OptionDefinition, SlotDefinition } from '../flow/index.ts';
import { flowSchema } from '../flow/schema.ts';
import { languageProblems, patternProblems } from './texts.ts';

/** The keys of an option that are no language. */
const besideWords = ['value', 'label', 'also', 'hidden', 'sets'];

/** What a flow's file is read with. */
export interface FlowSurroundings {
  /** The lists of options of the pack, by name. */
  readonly lists: ReadonlyMap<string, readonly OptionDefinition[]>;
  /** The services that change something. */
  readonly writes: readonly string[];
}

/** What a flow file says, with everything that is wrong with it. */
export interface FlowRead {
  readonly file: YamlFile;
  /** The flow; absent when its shape is wrong. */
  readonly definition: FlowDefinition | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a flow file by itself: its shape, its texts and its design. */
export function readFlow(file: YamlFile, locales: readonly string[] | undefined, pack: FlowSurroundings): FlowRead {
  const { value, problems } = checkShape(file, flowSchema, basename(file.file));
  if (!value) return { file, definition: undefined, problems };
  const { definition, problems: lists } = withLists(file, value as unknown as FlowDefinition, pack.lists);
  const texts = textPaths(definition);
  const strange = texts.flatMap((path) => languageProblems(file, path, locales, besideWords));
  const mistyped = new Set(strange.map(({ where, facts }) => `${where.line} ${facts['suggestion']}`));
  return {
    file,
    definition,
    problems: [
      ...lists,
      ...strange,
      ...texts.flatMap((path) => patternProblems(file, path)),
      ...languageProblems(file, ['start', 'examples'], locales),
      // A language that is missing because its tag is mistyped is one mistake.
      ...designFindings(definition, locales ?? [], (service) => pack.writes.includes(service))
        .map((finding) => located(file, finding))
        .filter(({ code, where, facts }) => code !== 'TRANSLATION_MISSING' || !mistyped.has(`${where.line} ${facts['locale']}`)),
    ],
  };
}

/** Options that are a list of the pack's are written out, so that a flow is whole by itself. */
function withLists(file: YamlFile, flow: FlowDefinition, lists: FlowSurroundings['lists']) {
  const problems: Problem[] = [];
  const known = [...lists.keys()];
  const slots = Object.entries(flow.slots ?? {}).map(([name, slot]): [string, SlotDefinition] => {
    const list = slot.options !== undefined && 'list' in slot.options ? slot.options.list : undefined;
    if (list === undefined) return [name, slot];
    const options = lists.get(list);
    if (options) return [name, { ...slot, options }];
    const suggestion = suggest(list, known);
    const facts = { list, known, ...(suggestion === undefined ? {} : { suggestion }) };
    problems.push({ code: 'LIST_UNKNOWN', facts, where: file.where(['slots', name, 'options', 'list']), source: file.source });
    return [name, slot];
  });
  return { definition: flow.slots ? { ...flow, slots: Object.fromEntries(slots) } : flow, problems };
}

/** A finding with its place in the file. */
function located(file: YamlFile, { code, facts, path, at }: Finding): Problem {
  return { code, facts, where: file.where(path, at), source: file.source };
}
