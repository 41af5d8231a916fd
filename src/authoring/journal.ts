import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { digest } from '../digest/index.ts';
import { thrownText } from '../errors/index.ts';
import { type Accepted, type Insertion, insertPhrasings, removeInsertions } from './insert-phrasings.ts';

/** A file with what is to be written into it. */
export interface FileChange {
  /** The file's path. */
  readonly file: string;
  /** Its name inside the pack: `knowledge/order.yaml`. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly insertions: readonly Insertion[];
}

/** What `undoLatest` did, or why it did nothing. */
export type Undone =
  | { readonly done: true; readonly changes: readonly FileChange[] }
  | { readonly done: false; readonly reason: string };

const journalSchema = z.strictObject({
  version: z.literal(1),
  batches: z.array(
    z.array(
      z.strictObject({
        file: z.string().regex(/^knowledge\/[^/\\]+$/),
        before: z.string(),
        after: z.string(),
        insertions: z.array(z.strictObject({ at: z.int().min(0), text: z.string() })),
      }),
    ),
  ),
});
type Journal = z.infer<typeof journalSchema>;

/** What accepted phrasings change in a pack's knowledge files. Throws when a file cannot take them. */
export async function changesFor(folder: string, accepted: readonly Accepted[]): Promise<readonly FileChange[]> {
  const names = (await readdir(join(folder, 'knowledge'))).filter((name) => /\.ya?ml$/.test(name)).sort();
  const changes: FileChange[] = [];
  for (const base of names) {
    const file = join(folder, 'knowledge', base);
    const before = await readFile(file, 'utf8');
    const { source: after, insertions } = insertPhrasings(before, accepted);
    if (insertions.length === 0) continue;
    if (!isSameBut(before, after, accepted)) throw new Error(`${file} is written in a way that no phrasing can be added to`);
    changes.push({ file, name: `knowledge/${base}`, before, after, insertions });
  }
  return changes;
}

/** Writes changes, and notes in the pack's journal how to take them back. */
export async function writeChanges(folder: string, changes: readonly FileChange[]): Promise<void> {
  const { batches } = await readJournal(folder);
  const batch = changes.map(({ name, before, after, insertions }) => ({
    file: name,
    before: digest(before),
    after: digest(after),
    insertions: [...insertions],
  }));
  await replaceFiles(changes);
  await writeJournal(folder, { version: 1, batches: [...batches, batch] });
}

/** Takes the latest batch back; a file that was edited since is left alone, and with it all the others. */
export async function undoLatest(folder: string): Promise<Undone> {
  const { batches } = await readJournal(folder);
  const latest = batches.at(-1);
  if (!latest) return { done: false, reason: 'There is nothing to take back.' };
  const changes: FileChange[] = [];
  for (const { file: name, before: was, after: is, insertions } of latest) {
    const file = join(folder, name);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === undefined || digest(before) !== is)
      return { done: false, reason: `${file} was edited since; nothing was taken back.` };
    const after = removeInsertions(before, insertions);
    if (digest(after) !== was) return { done: false, reason: `The journal does not fit ${file}; nothing was taken back.` };
    changes.push({ file, name, before, after, insertions });
  }
  await replaceFiles(changes);
  await writeJournal(folder, { version: 1, batches: batches.slice(0, -1) });
  return { done: true, changes };
}

/** All files or, when one cannot be written, none. */
async function replaceFiles(changes: readonly FileChange[]): Promise<void> {
  const written: FileChange[] = [];
  try {
    for (const change of changes) {
      await replace(change.file, change.after);
      written.push(change);
    }
  } catch (thrown) {
    for (const { file, before } of written) await replace(file, before);
    throw thrown;
  }
}

/** Whoever reads the file meanwhile sees the old one or the new one, never a half. */
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.kefu-draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  }
}

function journalPath(folder: string): string {
  return join(folder, '.kefu', 'suggest.json');
}

async function readJournal(folder: string): Promise<Journal> {
  const path = journalPath(folder);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { version: 1, batches: [] };
  try {
    return journalSchema.parse(JSON.parse(text));
  } catch (thrown) {
    const why = thrown instanceof z.ZodError ? (thrown.issues[0]?.message ?? 'another shape') : thrownText(thrown);
    throw new Error(`${path} is no journal of accepted phrasings (${why}). Fix: remove it; what it could take back, stays.`);
  }
}

async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const path = journalPath(folder);
  if (journal.batches.length === 0) {
    await rm(path, { force: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await replace(path, `${JSON.stringify(journal, null, 2)}\n`);
}

/** Whether the file says what it said, and the new phrasings. */
function isSameBut(before: string, after: string, accepted: readonly Accepted[]): boolean {
  try {
    const wanted = parse(before) as { readonly articles: readonly { id: string; phrasings: Record<string, string[]> }[] };
    for (const { id, phrasings } of wanted.articles)
      for (const { article, locale, phrasing } of accepted)
        if (article === id) phrasings[locale] = [...(phrasings[locale] ?? []), phrasing];
    return digest(wanted) === digest(parse(after));
  } catch {
    return false;
  }
}
