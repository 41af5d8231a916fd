import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ArgsDef, defineCommand } from 'citty';
import { formatProblem } from '../errors/index.ts';
import { type Evaluation, evaluatePack, explainText, type Fit, fitThresholds } from '../evaluation/index.ts';
import type { Thresholds } from '../model/index.ts';
import { type Pack, readPack, withThresholds } from '../pack/index.ts';
import { fitReport, noQuestions, report } from './eval-report.ts';
import { explainReport } from './explain-report.ts';
import { checkArguments, Misuse } from './misuse.ts';
import { progressBar } from './progress.ts';

const args = {
  pack: {
    type: 'positional',
    description: 'A folder with pack.yaml and golden.yaml',
    valueHint: 'flows/shopping',
    required: true,
  },
  fit: { type: 'boolean', description: 'Choose thresholds that meet the precision of the pack, and write them into pack.yaml' },
  matrix: { type: 'string', valueHint: 'confusion.svg', description: 'Draw what is taken for what, as an SVG picture' },
  explain: { type: 'string', valueHint: '"a text"', description: 'Tell why a text gets what it gets' },
  lang: { type: 'enum', options: ['en', 'zh'], valueHint: 'en|zh', description: 'The language of the report' },
  json: { type: 'boolean', description: 'Print everything as JSON' },
} satisfies ArgsDef;

/** `kefu eval <pack>`: puts the golden questions to the assistant and tells how often it is right. */
export const evaluate = {
  check: (given: readonly string[]) => checkArguments(args, given),
  examples: [
    'Ends with 1 when fewer answers are right than the pack declares (precision: 0.9 in pack.yaml; nine of ten unless told).',
    '',
    'Examples:',
    '  kefu eval flows/shopping',
    '  kefu eval flows/shopping --fit',
    '  kefu eval flows/shopping --lang zh --matrix confusion.svg',
    '  kefu eval flows/shopping --json > evaluation.json',
    '  kefu eval flows/shopping --explain "can I send it back"',
  ].join('\n'),
  definition: defineCommand({
    meta: { name: 'eval', description: 'Put the golden questions of a pack to the assistant, and tell how often it is right' },
    args,
    run: async ({ args: given }) => {
      const language = given.lang === 'zh' ? 'zh' : 'en';
      if (given.explain !== undefined && (given.fit || given.matrix !== undefined))
        throw new Misuse('--explain is about one text, --fit and --matrix about all.', 'give the one or the others.');
      if (given.matrix !== undefined) await checkPlace(given.matrix);
      const { pack, golden, problems } = await readPack(given.pack);
      if (!pack || problems.length > 0) {
        complain(problems.map((problem) => formatProblem(problem, language)).join('\n\n'));
        return 1;
      }
      if (given.explain !== undefined) {
        const explained = await explainText(pack, given.explain);
        print(given.json ? JSON.stringify(explained, null, 2) : explainReport(explained, pack, language));
        return 0;
      }
      if (!golden || golden.length === 0) {
        complain(noQuestions(join(given.pack, 'golden.yaml'), pack, golden !== undefined, language));
        return 1;
      }
      const bar = progressBar();
      const evaluation = await evaluatePack(pack, golden, { onProgress: bar.show });
      bar.clear();
      const fit = given.fit ? fitThresholds(evaluation) : undefined;
      const isWritten = await writeFit(join(given.pack, 'pack.yaml'), evaluation.thresholds, fit);
      const drawn = given.matrix === undefined ? undefined : await drawMatrix(given.matrix, evaluation, pack, language);
      if (given.json) print(JSON.stringify(fit ? { ...evaluation, fit } : evaluation, null, 2));
      else {
        print(report(evaluation, pack, language));
        if (fit) print(`\n${fitReport(evaluation, fit, isWritten ? join(given.pack, 'pack.yaml') : undefined, language)}`);
        if (drawn !== undefined) print(`\n${drawn}`);
      }
      return isGoodEnough(evaluation, fit) ? 0 : 1;
    },
  }),
};

/** Whether answers are right as often as the pack declares; one that answers nothing has shown nothing. */
function isGoodEnough({ all, precision }: Evaluation, fit: Fit | undefined): boolean {
  const { share } = (fit?.all ?? all).precision;
  return share !== null && share >= precision;
}

async function writeFit(file: string, old: Thresholds, fit: Fit | undefined): Promise<boolean> {
  if (!fit?.thresholds) return false;
  const { answer, clarify } = fit.thresholds;
  if (answer === old.answer && clarify === old.clarify) return false;
  await writeFile(file, withThresholds(await readFile(file, 'utf8'), fit.thresholds));
  return true;
}

async function drawMatrix(file: string, evaluation: Evaluation, pack: Pack, language: 'en' | 'zh'): Promise<string> {
  // What draws is loaded for those who want a picture.
  const { matrixSvg } = await import('./matrix-svg.ts');
  await writeFile(file, matrixSvg(evaluation, pack, language));
  return file;
}

/** Told before anything is evaluated or written: an evaluation may take a while. */
async function checkPlace(file: string): Promise<void> {
  const [place, folder] = await Promise.all([file, dirname(file)].map((path) => stat(path).catch(() => undefined)));
  if (folder?.isDirectory() && !place?.isDirectory()) return;
  throw new Misuse(`"${file}" is no place for a file.`, 'name a file in a folder that is there, like confusion.svg.');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
