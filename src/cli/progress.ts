/** A bar that fills while something is done. */
export interface ProgressBar {
  readonly show: (done: number, of: number) => void;
  /** Leaves no trace of it. */
  readonly clear: () => void;
}

const width = 30;

/** A bar on standard error, at a terminal only: a file or another program would hold every state of it. */
export function progressBar(terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): ProgressBar {
  const isShown = terminal.isTTY === true && process.env['TERM'] !== 'dumb';
  let last = '';
  return {
    show: (done, of) => {
      if (!isShown) return;
      const full = Math.round((done / of) * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${of}`;
      if (bar !== last) terminal.write(`\r${bar}`);
      last = bar;
    },
    clear: () => {
      if (last !== '') terminal.write(`\r${' '.repeat(last.length)}\r`);
      last = '';
    },
  };
}
