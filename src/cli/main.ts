#!/usr/bin/env node
// `kefu`: misuse ends with 2, a pack that is missing or broken with 1.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { type CommandDef, defineCommand, renderUsage, runCommand } from 'citty';
import { formatProblem, KefuError, ProblemsError, suggest, thrownText } from '../errors/index.ts';
import { chat } from './chat.ts';
import { check } from './check.ts';
import { pc } from './colours.ts';
import { draw } from './draw.ts';
import { evaluate } from './eval.ts';
import { Misuse } from './misuse.ts';
import { create } from './new.ts';
import { suggest as suggestPhrasings } from './suggest.ts';

/** What each command brings. */
interface Command {
  /** Throws a `Misuse` for arguments it cannot take. */
  readonly check: (given: readonly string[]) => void;
  readonly examples: string;
  // citty's definitions differ in their arguments; only the command itself knows them.
  readonly definition: CommandDef;
}

const commands: { readonly [name: string]: Command } = {
  chat: chat as unknown as Command,
  check: check as unknown as Command,
  draw: draw as unknown as Command,
  eval: evaluate as unknown as Command,
  new: create as unknown as Command,
  suggest: suggestPhrasings as unknown as Command,
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const kefu = defineCommand({
  meta: { name: 'kefu', version, description: 'Customer-service conversations, in Chinese and English alike.' },
  subCommands: Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, command.definition])),
});

// Whoever reads may have seen enough: `kefu chat … | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (name === '--version' || name === '-v') return print(version);
    if (name === '' || name === '--help' || name === '-h' || name === 'help')
      return print(
        `${await usageOf(kefu)}\n\nExamples:\n  kefu chat flows/shopping\n  kefu check flows\n  kefu draw flows/shopping/return-item.flow.yaml --svg > return-item.svg\n  kefu eval flows/shopping\n  kefu new my-pack`,
      );
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Misuse(`There is no command "${name}".`, hint(suggest(name, Object.keys(commands))));
    if (rest.includes('--help') || rest.includes('-h'))
      return print(`${await usageOf(command.definition, kefu)}\n\n${command.examples}`);
    command.check(rest);
    const { result } = await runCommand(command.definition, { rawArgs: rest });
    return typeof result === 'number' ? result : 0;
  } catch (thrown) {
    return fail(thrown);
  }
}

/** citty colours its help wherever it goes, and pads it. */
async function usageOf(command: CommandDef, parent?: CommandDef): Promise<string> {
  const usage = await renderUsage(command, parent);
  const plain = pc.isColorSupported ? usage : stripVTControlCharacters(usage);
  return plain.replace(/[ \t]+$/gm, '');
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function hint(meant: string | undefined): string {
  return meant === undefined ? `there are: ${Object.keys(commands).join(', ')}; see kefu --help.` : `did you mean "${meant}"?`;
}

function fail(thrown: unknown): number {
  if (thrown instanceof Misuse) {
    process.stderr.write(`${thrown.message}\nFix: ${thrown.fix}\n`);
    return 2;
  }
  if (thrown instanceof ProblemsError) {
    process.stderr.write(`${thrown.problems.map((problem) => formatProblem(problem)).join('\n\n')}\n`);
    return 1;
  }
  process.stderr.write(`${KefuError.is(thrown) ? thrown.message : thrownText(thrown)}\n`);
  return 1;
}
