// `npm ci` refuses a lockfile that leaves out a platform: docs/decisions/0010.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: { readonly [name: string]: string };
}

test.each(['package-lock.json', 'bench/package-lock.json', '.ci/node24/package-lock.json'])('%s names every platform', (path) => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', path), 'utf8')) as {
    readonly packages: { readonly [place: string]: Locked };
  };
  const places = Object.keys(lock.packages);
  const missing = Object.values(lock.packages)
    .flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}))
    .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
