import { readFile } from 'node:fs/promises';
import { readYaml, unreadFile, type YamlFile } from '../documents/index.ts';
import { thrownText } from '../errors/index.ts';

/** Reads a YAML file from the disk; that it cannot be read is its problem. */
export async function readFileAt(path: string): Promise<YamlFile> {
  try {
    return readYaml(path, await readFile(path));
  } catch (thrown) {
    return unreadFile(path, { code: 'FILE_UNREADABLE', facts: { reason: thrownText(thrown) } });
  }
}
