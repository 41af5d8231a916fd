import { createInterface } from 'node:readline';
import { type ArgsDef, defineCommand } from 'citty';
import {
  changesFor,
  createPhrasingCheck,
  createPhrasingWriter,
  diffLines,
  type FileChange,
  type PhrasingCheck,
  type PhrasingWriter,
  type Proposal,
  undoLatest,
  writeChanges,
} from '../authoring/index.ts';
import { suggest as nearest, ProblemsError, thrownText } from '../errors/index.ts';
import { createMatcher } from '../matching/index.ts';
import { type Article, textFor } from '../model/index.ts';
import { loadPack, type Pack, readPack } from '../pack/index.ts';
import { pc } from './colours.ts';
import { checkArguments, Misuse } from './misuse.ts';
import { loadModel } from './suggest-model.ts';
import { type ReviewBatch, review } from './suggest-review.ts';

const args = {
  pack: { type: 'positional', description: 'A folder with pack.yaml', valueHint: 'flows/shopping', required: true },
  model: { type: 'string', valueHint: './my-model.js', description: 'A module whose default export writes text (see below)' },
  articles: { type: 'string', valueHint: 'refund-time,invoice', description: 'Only these articles; all unless told' },
  count: { type: 'string', valueHint: '5', description: 'How many phrasings to ask for, an article and language; 5 unless told' },
  lang: { type: 'enum', options: ['zh', 'en'], valueHint: 'zh|en', description: 'Only phrasings in this language' },
  'accept-all': { type: 'boolean', description: 'Accept all that leads nowhere else today, without a review' },
  json: { type: 'boolean', description: 'Print the proposals as JSON and write nothing' },
  undo: { type: 'boolean', description: 'Take back what was accepted last' },
} satisfies ArgsDef;

/** How long a model may take for one article, in milliseconds. */
const patience = 60_000;
/** After so many failures in a row the model is asked no more. */
const mostFailures = 3;
const mostCount = 50;

/** `kefu suggest <pack>`: phrasings proposed by a language model, reviewed by a person, written into the knowledge files. */
export const suggest = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: [
    'The module of --model exports by default a function (prompt) => Promise<string>, or a language model of the AI SDK:',
    "  import { createOpenAI } from '@ai-sdk/openai';",
    "  export default createOpenAI()('gpt-5-mini');",
    'The model is sent titles, answers and phrasings of the pack. Nothing it writes is kept unless you accept it.',
    '',
    'Examples:',
    '  kefu suggest flows/shopping --model ./my-model.js',
    '  kefu suggest flows/shopping --model ./my-model.js --articles refund-time,invoice --lang zh --count 8',
    '  kefu suggest flows/shopping --model ./my-model.js --json > proposals.json',
    '  kefu suggest flows/shopping --undo',
  ].join('\n'),
  definition: defineCommand({
    meta: { name: 'suggest', description: 'Propose phrasings by a language model, and review them' },
    args,
    run: async ({ args: given }) => {
      if (given.undo) return undo(given.pack);
      if (given.json && given['accept-all']) throw new Misuse('--json writes nothing.', 'leave out --json or --accept-all.');
      if (given.model === undefined)
        throw new Misuse('There is no model to ask.', 'write --model ./my-model.js; see kefu suggest --help.');
      const count = countOf(given.count);
      const pack = await loadPack(given.pack);
      const articles = articlesOf(pack, given.articles);
      const locales = (pack.locales ?? []).filter((locale) => given.lang === undefined || locale.split('-')[0] === given.lang);
      if (locales.length === 0)
        throw new Misuse(`The pack does not speak "${given.lang}".`, `use one of: ${pack.locales?.join(', ')}.`);
      const writer = createPhrasingWriter(await loadModel(given.model));
      const check = await createPhrasingCheck(pack, createMatcher());
      const batches = propose(articles, locales, { writer, check, count });
      if (given.json) return printJson(batches);
      if (!given['accept-all']) return reviewed(given.pack, batches, check);
      const all = await gathered(batches);
      const clean = all.flatMap(({ proposals }) => proposals.filter(({ taken }) => !taken));
      for (const { article, failure } of all) if (failure !== undefined) complain(`${article}: ${failure}`);
      const code = await write(given.pack, clean, async () => true);
      return all.some(({ failure }) => failure !== undefined) ? 1 : code;
    },
  }),
};

function countOf(text = '5'): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > mostCount)
    throw new Misuse(`"${text}" is no value for --count.`, `write a number from 1 to ${mostCount}.`);
  return count;
}

function articlesOf({ knowledge }: Pack, named: string | undefined): readonly Article[] {
  const served = knowledge.filter(({ status }) => status !== 'retired');
  if (named === undefined) return served;
  const ids = [...new Set(named.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  return ids.map((id) => {
    const article = knowledge.find((one) => one.id === id);
    if (article) return article;
    const meant = nearest(
      id,
      knowledge.map((one) => one.id),
    );
    throw new Misuse(
      `There is no article "${id}".`,
      meant === undefined ? 'see the ids in knowledge/.' : `did you mean "${meant}"?`,
    );
  });
}

interface Asked {
  readonly writer: PhrasingWriter;
  readonly check: PhrasingCheck;
  readonly count: number;
}

/** Asks for one article after another, in each language, as far as somebody wants to see them. */
async function* propose(
  articles: readonly Article[],
  locales: readonly string[],
  { writer, check, count }: Asked,
): AsyncGenerator<ReviewBatch, void> {
  let failures = 0;
  for (const [index, article] of articles.entries()) {
    for (const locale of locales) {
      const about = {
        article: article.id,
        title: textFor(article.title, locale)?.variants[0] ?? article.id,
        locale,
        position: index + 1,
        of: articles.length,
        known: article.phrasings[locale] ?? [],
      };
      try {
        const words = await writer.propose(article, { locale, count, signal: AbortSignal.timeout(patience) });
        failures = 0;
        yield { ...about, ...(await check.vet(article.id, locale, words.slice(0, count))) };
      } catch (thrown) {
        failures += 1;
        yield { ...about, proposals: [], refused: [], failure: thrownText(thrown) };
        if (failures === mostFailures) throw new Error(`The model failed ${failures} times in a row: ${thrownText(thrown)}`);
      }
    }
  }
}

async function gathered(batches: AsyncIterable<ReviewBatch>): Promise<readonly ReviewBatch[]> {
  const all: ReviewBatch[] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

async function printJson(batches: AsyncIterable<ReviewBatch>): Promise<number> {
  const all = await gathered(batches);
  const told = all.map(({ article, locale, proposals, refused, failure }) => ({
    article,
    locale,
    proposals: proposals.map(({ phrasing, taken }) => ({ phrasing, ...(taken ? { taken } : {}) })),
    refused,
    ...(failure === undefined ? {} : { failure }),
  }));
  print(JSON.stringify(told, null, 2));
  return all.some(({ failure }) => failure !== undefined) ? 1 : 0;
}

/** A review at a terminal, or from piped lines. */
async function reviewed(folder: string, batches: AsyncGenerator<ReviewBatch, void>, check: PhrasingCheck): Promise<number> {
  const isTerminal = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, ...(isTerminal ? { output: process.stdout } : {}) });
  const typed = lines[Symbol.asyncIterator]();
  const ask = async (prompt: string): Promise<string | undefined> => {
    process.stdout.write(prompt);
    const { value, done } = await typed.next();
    if (!isTerminal) print(done ? '' : String(value));
    return done ? undefined : String(value).trim();
  };
  const accepted = await review({
    next: async () => (await batches.next()).value ?? undefined,
    ask,
    show: print,
    check,
  });
  const code = await write(folder, accepted, async (count) => {
    // A mistyped key must not throw a whole review away.
    while (true) {
      const answer = await ask(`\nWrite ${count} phrasing${count === 1 ? '' : 's'}? y/n `);
      if (answer === 'y' || answer === 'n' || answer === undefined) return answer === 'y';
    }
  });
  lines.close();
  return code;
}

/** Shows what would change, and writes it if that is agreed; what would break the pack is not left there. */
async function write(
  folder: string,
  accepted: readonly Proposal[],
  isAgreed: (count: number) => Promise<boolean>,
): Promise<number> {
  const changes = await changesFor(folder, accepted);
  if (changes.length === 0) {
    print('\nNothing was accepted; nothing was written.');
    return 0;
  }
  for (const { file, before, after } of changes) print(`\n${coloured(diffLines(file, before, after))}`);
  if (!(await isAgreed(accepted.length))) {
    print('Nothing was written.');
    return 0;
  }
  await writeChanges(folder, changes);
  const { problems } = await readPack(folder);
  if (problems.length > 0) {
    await undoLatest(folder);
    throw new ProblemsError(problems);
  }
  print(`${accepted.length} written to ${listed(changes)}. Take back: kefu suggest ${folder} --undo`);
  return 0;
}

async function undo(folder: string): Promise<number> {
  const undone = await undoLatest(folder);
  if (!undone.done) {
    complain(undone.reason);
    return 1;
  }
  for (const { file, before, after } of undone.changes) print(coloured(diffLines(file, before, after)));
  print(`\nTaken back in ${listed(undone.changes)}.`);
  return 0;
}

function listed(changes: readonly FileChange[]): string {
  return changes.map(({ name }) => name).join(', ');
}

function coloured(diff: string): string {
  return diff.replace(/^\+.*$/gm, (line) => pc.green(line)).replace(/^-.*$/gm, (line) => pc.red(line));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
