import type { z } from 'zod';
import { checkShape, valueAt, type YamlFile } from '../documents/index.ts';
import { type Problem, suggest } from '../errors/index.ts';
import { phraseKeys, wordingActs } from '../speech/keys.ts';
import { localesSchema, packSchema } from './schema.ts';
import { entriesOf, languageProblems, patternProblems } from './texts.ts';

/** What `pack.yaml` says, with everything that is wrong with it. */
export interface SettingsRead {
  readonly settings: z.output<typeof packSchema> | undefined;
  /** The languages the pack speaks, if they are known. */
  readonly locales: readonly string[] | undefined;
  readonly problems: readonly Problem[];
}

/** Checks `pack.yaml`; what the shape's check cannot see is looked for in the values as they stand, right or wrong. */
export function readSettings(file: YamlFile): SettingsRead {
  const checked = checkShape(file, packSchema, 'pack.yaml');
  const locales = localesSchema.safeParse(valueAt(file.value, ['locales'])).data;
  const wording = entriesOf(valueAt(file.value, ['wording']));
  const hotlines = valueAt(file.value, ['hotlines']);
  const texts = [
    ['title'],
    ['assistant'],
    ...(Array.isArray(hotlines) ? hotlines : []).map((_, index) => ['hotlines', index, 'for']),
    ...wording.map(([key]) => ['wording', key]),
  ];
  return {
    settings: checked.value,
    locales,
    problems: [
      ...checked.problems,
      ...wording.flatMap(([key]) => wordingProblems(file, key)),
      ...texts.flatMap((path) => languageProblems(file, path, locales)),
      ...thresholdProblems(file),
    ],
  };
}

/** A clarification that begins above the answer would never be asked. */
function thresholdProblems(file: YamlFile): readonly Problem[] {
  const { data } = packSchema.shape.thresholds.safeParse(valueAt(file.value, ['thresholds']));
  if (!data || data.clarify <= data.answer) return [];
  const facts = { expected: `most ${data.answer}`, found: String(data.clarify) };
  return [{ code: 'VALUE_INVALID', facts, where: file.where(['thresholds', 'clarify']), source: file.source }];
}

function wordingProblems(file: YamlFile, key: string): readonly Problem[] {
  const known: readonly string[] = [...Object.keys(wordingActs), ...phraseKeys];
  // A pack may hand over for reasons of its own, and says them in its own words.
  if (known.includes(key) || /^reason\.[a-z0-9-]+$/.test(key)) return patternProblems(file, ['wording', key]);
  const suggestion = suggest(key, known);
  const facts = { key, place: 'pack.yaml.wording', known, ...(suggestion === undefined ? {} : { suggestion }) };
  return [{ code: 'KEY_UNKNOWN', facts, where: file.where(['wording', key], 'key'), source: file.source }];
}
