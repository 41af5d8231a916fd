import { basename } from 'node:path';
import { checkShape, type YamlFile } from '../documents/index.ts';
import type { Problem } from '../errors/index.ts';
import { designFindings, type Finding, textPaths } from '../flow/design/index.ts';
import type { FlowDefinition } from '../flow/index.ts';
import { flowSchema } from '../flow/schema.ts';
import { languageProblems, patternProblems } from './texts.ts';

/** The keys of an option that are no language. */
const besideWords = ['value', 'label', 'also'];

/** What a flow file says, with everything that is wrong with it. */
export interface FlowRead {
  readonly file: YamlFile;
  /** The flow; absent when its shape is wrong. */
  readonly definition: FlowDefinition | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a flow file by itself: its shape, its texts and its design. */
export function readFlow(file: YamlFile, locales: readonly string[] | undefined): FlowRead {
  const { value, problems } = checkShape(file, flowSchema, basename(file.file));
  if (!value) return { file, definition: undefined, problems };
  const definition = value as unknown as FlowDefinition;
  const texts = textPaths(definition);
  const strange = texts.flatMap((path) => languageProblems(file, path, locales, besideWords));
  const mistyped = new Set(strange.map(({ where, facts }) => `${where.line} ${facts['suggestion']}`));
  return {
    file,
    definition,
    problems: [
      ...strange,
      ...texts.flatMap((path) => patternProblems(file, path)),
      ...languageProblems(file, ['start', 'examples'], locales),
      // A language that is missing because its tag is mistyped is one mistake.
      ...designFindings(definition, locales ?? [])
        .map((finding) => located(file, finding))
        .filter(({ code, where, facts }) => code !== 'TRANSLATION_MISSING' || !mistyped.has(`${where.line} ${facts['locale']}`)),
    ],
  };
}

/** A finding with its place in the file. */
function located(file: YamlFile, { code, facts, path, at }: Finding): Problem {
  return { code, facts, where: file.where(path, at), source: file.source };
}
