import { basename } from 'node:path';
import { checkShape, type YamlFile } from '../documents/index.ts';
import type { Problem } from '../errors/index.ts';
import type { OptionDefinition } from '../flow/index.ts';
import { listSchema } from '../flow/schema.ts';

/** A list of options that several flows choose from. */
export interface ListRead {
  /** The file's name without its ending: what flows call it. */
  readonly name: string;
  readonly options: readonly OptionDefinition[] | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file of the `lists/` folder. */
export function readList(file: YamlFile): ListRead {
  const { value, problems } = checkShape(file, listSchema, basename(file.file));
  return {
    name: basename(file.file).replace(/\.ya?ml$/, ''),
    options: value as unknown as readonly OptionDefinition[] | undefined,
    problems,
  };
}
