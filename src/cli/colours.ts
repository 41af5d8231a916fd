import picocolors from 'picocolors';

/** Colours for a terminal, or where `FORCE_COLOR` asks for them; plain text for a file, another program, or with `NO_COLOR`. */
export const pc = picocolors.createColors(
  !process.env['NO_COLOR'] &&
    ((process.stdout.isTTY === true && process.env['TERM'] !== 'dumb') || Boolean(process.env['FORCE_COLOR'])),
);
