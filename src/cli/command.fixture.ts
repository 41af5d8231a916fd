// The command as its users run it: bundled from the sources, beside the packages they import, so that no build is needed before.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';

export const root = join(import.meta.dirname, '../..');

/** What a run gave: exit code, standard output, standard error. */
export type Ran = readonly [code: number | null, out: string, err: string];

/** The command, ready to run. */
export interface Command {
  /** Runs it with input piped in; `isReadOnce` closes its output after the first of it. */
  run(args: readonly string[], input?: string | Buffer, env?: NodeJS.ProcessEnv, isReadOnce?: boolean): Promise<Ran>;
  remove(): void;
}

export async function buildCommand(): Promise<Command> {
  const place = mkdtempSync(join(root, 'node_modules/.kefu-cli-'));
  cpSync(join(root, 'package.json'), join(place, 'package.json'));
  cpSync(join(root, 'templates'), join(place, 'templates'), { recursive: true });
  await build({
    entry: { cli: join(root, 'src/cli/main.ts') },
    outDir: join(place, 'dist'),
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: [/^node:/],
    config: false,
    silent: true,
  });
  return {
    run: async (args, input = '', env = {}, isReadOnce = false) => {
      const child = spawn(process.execPath, [join(place, 'dist/cli.js'), ...args], { cwd: root, env: { TERM: 'xterm', ...env } });
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      if (isReadOnce) child.stdout.once('data', () => child.stdout.destroy());
      // The command may end before it has read everything.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return [code, Buffer.concat(out).toString(), Buffer.concat(err).toString()];
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
