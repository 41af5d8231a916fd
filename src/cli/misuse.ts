import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { suggest } from '../errors/index.ts';

/** The command line was used wrongly: the process ends with 2. */
export class Misuse extends Error {
  /** What to do. */
  readonly fix: string;

  /** What is wrong, and what to do. */
  constructor(message: string, fix: string) {
    super(message);
    this.name = 'Misuse';
    this.fix = fix;
  }
}

/** Refuses options that a command does not have and values they cannot take: citty itself lets them pass. */
export function checkArguments(args: ArgsDef, given: readonly string[]): void {
  const names = Object.entries(args).filter(([, definition]) => definition.type !== 'positional');
  const positionals = Object.entries(args).filter(([, definition]) => definition.type === 'positional');
  const options = Object.fromEntries(
    names.map(([name, definition]) => [
      name,
      { type: definition.type === 'boolean' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const parsed = parseArgs({ args: [...given], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const definition = args[token.name];
    if (!definition) {
      const meant = suggest(
        token.name,
        names.map(([name]) => name),
      );
      throw new Misuse(
        `Unknown option "${token.rawName}".`,
        meant === undefined ? `use one of: ${names.map(([name]) => `--${name}`).join(', ')}.` : `did you mean "--${meant}"?`,
      );
    }
    if (definition.type === 'boolean') continue;
    if (token.value === undefined || token.value === '')
      throw new Misuse(`Option "--${token.name}" needs a value.`, `write --${token.name} ${definition.valueHint ?? '<value>'}.`);
    const { options: allowed } = definition as { options?: readonly string[] };
    if (allowed && !allowed.includes(token.value))
      throw new Misuse(`"${token.value}" is no value for --${token.name}.`, `use one of: ${allowed.join(', ')}.`);
  }
  const extra = parsed.positionals[positionals.length];
  if (extra !== undefined) throw new Misuse(`One argument too many: "${extra}".`, 'quote a path that has spaces.');
  const missing = positionals[parsed.positionals.length];
  if (missing)
    throw new Misuse(`The argument <${missing[0]}> is missing.`, `for example: ${missing[1].valueHint ?? missing[0]}.`);
}
