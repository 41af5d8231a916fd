// An evaluation as people read it at a terminal: how often it is right, where, and what to do about the rest.
import { columns } from '../errors/index.ts';
import type { Evaluation, Fit, Measures, Share } from '../evaluation/index.ts';
import { textFor } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { pc } from './colours.ts';
import { reportWords } from './eval-words.ts';
import { aligned, padded } from './table.ts';

type Language = keyof typeof reportWords;

/** How many confusions, gaps and ids are printed: the worst, which are enough for one sitting. */
const most = { pairs: 10, gaps: 10, ids: 12 } as const;
const barWidth = 20;

/** What an evaluation found. */
export function report(evaluation: Evaluation, pack: Pack, language: Language): string {
  const words = reportWords[language];
  const { all, byHalf, byKind, byLang, byCategory, thresholds } = evaluation;
  const counts = words.questions(all.questions, byHalf.tune?.questions ?? 0, byHalf.held?.questions ?? 0);
  const title = textFor(pack.title, language)?.variants[0] ?? pack.pack;
  return [
    `${pc.bold(title)} · ${counts}`,
    words.bands(thresholds.answer, thresholds.clarify),
    '',
    ...shares(evaluation, language),
    '',
    ...table(
      [
        [words.byHalf, byHalf],
        [words.byLang, byLang],
        [words.byKind, byKind],
        [words.byCategory, byCategory],
      ],
      language,
    ),
    ...findings(evaluation, language),
  ].join('\n');
}

/** What was chosen, from what, and what it gives. */
export function fitReport(evaluation: Evaluation, fit: Fit, written: string | undefined, language: Language): string {
  const words = reportWords[language];
  const { thresholds: old, byHalf } = evaluation;
  const { thresholds: chosen, tune, held } = fit;
  if (tune.questions === 0) return words.fitNothing;
  const asked = declared(fit.precision);
  const { leastAnswers } = fit;
  if (!chosen && leastAnswers !== undefined && tune.top1.count < leastAnswers) return words.fitFew(asked, leastAnswers);
  if (!chosen) return words.fitNone(asked);
  const [from, back] = [words.answerFrom, words.clarifyFrom];
  const wide = Math.max(columns(from), columns(back));
  const halves = [
    ['tune', byHalf.tune, tune],
    ['held', byHalf.held, held],
  ] as const;
  const rows = halves.flatMap(([half, before, now]) =>
    before
      ? [
          [`${words.names[half]} · ${words.columnsBefore}`, ...row(before)],
          [`${words.names[half]} · ${words.columnsNow}`, ...row(now)],
        ]
      : [],
  );
  return [
    pc.bold(words.fit(tune.questions, asked)),
    `  ${padded(from, wide)}  ${old.answer} → ${pc.bold(String(chosen.answer))}`,
    `  ${padded(back, wide)}  ${old.clarify} → ${pc.bold(String(chosen.clarify))}`,
    '',
    ...aligned([['', ...words.columns], ...rows]),
    '',
    written === undefined ? words.fitSame : words.fitWritten(written),
  ].join('\n');
}

/** There is nothing to measure with: how to write it, by an article of the pack. */
export function noQuestions(file: string, pack: Pack, isThere: boolean, language: Language): string {
  const words = reportWords[language];
  const [first] = pack.knowledge;
  const wanted = first?.id ?? `flow:${pack.flows[0]?.id}`;
  const ask = first?.phrasings[language]?.[0] ?? words.asks[0];
  return [
    isThere ? words.empty(file) : words.noFile(file),
    words.howTo,
    '',
    'questions:',
    `  - { ask: ${JSON.stringify(ask)}, want: ["${wanted}"], lang: ${language}, kind: plain }`,
    `  - { ask: ${JSON.stringify(words.asks[1])}, want: none, lang: ${language}, kind: out-of-scope, held: true }`,
  ].join('\n');
}

const shown = [
  'precision',
  'answered',
  'clarified',
  'clarifiedRight',
  'solved',
  'top1',
  'top3',
  'outOfScopeAnswered',
  'outOfScopeClarified',
] as const;

function shares({ all, precision }: Evaluation, language: Language): readonly string[] {
  const words = reportWords[language];
  const wide = Math.max(...shown.map((name) => columns(words[name])));
  return shown.map((name) => {
    const share = all[name];
    const full = Math.round((share.share ?? 0) * barWidth);
    const bar = `${pc.cyan('█'.repeat(full))}${pc.dim('░'.repeat(barWidth - full))}`;
    const interval = share.of === 0 ? '' : `${percent(share.low, 0)}–${percent(share.high, 0)}`;
    const line = `  ${padded(words[name], wide)}  ${percent(share.share).padStart(7)}  ${bar}  ${interval.padEnd(10)}  ${pc.dim(words.of(share.count, share.of))}`;
    return name === 'precision' ? `${line}   ${verdict(share, precision, language)}` : line;
  });
}

function verdict({ share, low }: Share, precision: number, language: Language): string {
  const words = reportWords[language];
  if (share === null) return pc.red(words.nothingAnswered);
  if (share < precision) return pc.red(words.isMissed(declared(precision)));
  return low < precision ? pc.yellow(words.isUnsure(declared(precision))) : pc.green(words.isMet(declared(precision)));
}

function declared(precision: number): string {
  return percent(precision, Number.isInteger(Math.round(precision * 1000) / 10) ? 0 : 1);
}

type Group = readonly [title: string, rows: { readonly [name: string]: Measures | undefined }];

/** One table, so that the columns of all groups stand below one another. */
function table(groups: readonly Group[], language: Language): readonly string[] {
  const words = reportWords[language];
  const names: { readonly [name: string]: string } = words.names;
  const rows = groups.flatMap(([title, group], index) => [
    ...(index > 0 ? [[]] : []),
    [title, ...(index === 0 ? words.columns : [])],
    ...Object.entries(group).flatMap(([name, measures]) => (measures ? [[`  ${names[name] ?? name}`, ...row(measures)]] : [])),
  ]);
  return aligned(rows).map((line, index) => (rows[index]?.[0]?.startsWith(' ') ? line : pc.bold(line)));
}

function row({ questions, precision, answered, solved, top1, top3, outOfScopeAnswered }: Measures): readonly string[] {
  return [String(questions), ...[precision, answered, solved, top1, top3, outOfScopeAnswered].map(({ share }) => percent(share))];
}

function findings({ confusions, gaps, unreached, unasked, questions }: Evaluation, language: Language): readonly string[] {
  const words = reportWords[language];
  const named = (id: string) => (id === 'none' ? words.none : id);
  const acts = new Map<string, number>();
  for (const { outcome, given, want } of questions)
    if (outcome === 'act' && want.length > 0) acts.set(given, (acts.get(given) ?? 0) + 1);
  const missed = gaps.filter((gap) => gap.missed > 0);
  return [
    ...section(
      words.confusions,
      aligned(
        confusions
          .slice(0, most.pairs)
          .map(({ wanted, given, count, answered }) => [
            `  ${named(wanted)} → ${named(given)}`,
            words.answeredSo(count, answered),
          ]),
        'left',
      ),
      confusions.length - most.pairs,
      language,
    ),
    ...section(
      words.gaps,
      missed
        .slice(0, most.gaps)
        .flatMap(({ id, missed: lost, clarified, words: lacking }) => [
          `  ${id} ${pc.dim(`· ${words.gap(lost, clarified)}`)}`,
          ...(lacking.length > 0 ? [`    ${lacking.join(words.comma)}`] : []),
        ]),
      missed.length - most.gaps,
      language,
    ),
    ...section(
      words.acts,
      acts.size > 0 ? [`  ${[...acts].map(([act, count]) => `${act} ${count}`).join(words.comma)}`] : [],
      0,
      language,
    ),
    ...idSection(words.unreached, unreached, language),
    ...idSection(words.unasked, unasked, language),
  ];
}

function idSection(title: string, ids: readonly string[], language: Language): readonly string[] {
  const lines = ids.length > 0 ? [`  ${ids.slice(0, most.ids).join(reportWords[language].comma)}`] : [];
  return section(title, lines, ids.length - most.ids, language);
}

function section(title: string, lines: readonly string[], more: number, language: Language): readonly string[] {
  if (lines.length === 0) return [];
  return ['', pc.bold(title), ...lines, ...(more > 0 ? [pc.dim(`  ${reportWords[language].more(more)}`)] : [])];
}

function percent(share: number | null, digits = 1): string {
  return share === null ? '–' : `${(share * 100).toFixed(digits)} %`;
}
