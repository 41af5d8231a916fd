// The results as Markdown, ready for the guide.
import { contestants } from './contestants.js';
import { meanOf, thresholds } from './measures.js';
import { shots } from './quality.js';
import { sizes } from './speed.js';

/** A share in per cent with one decimal. */
const percent = (value) => (value === undefined ? '–' : (100 * value).toFixed(1));
const signed = (value) => `${value < -0.05 ? '−' : value < 0.05 ? '' : '+'}${Math.abs(value).toFixed(1)}`;
const points = (value) => (value === undefined ? '–' : signed(100 * value));
const decimals = (value) => (value === undefined ? '–' : value.toFixed(3));
const minus = (a, b) => (a === undefined || b === undefined ? undefined : a - b);
const width = (text) => Array.from(text).length;

/** A table whose first column is words and whose others are figures. */
function table(head, lines) {
  const rows = [head, ...lines];
  const widths = head.map((_, column) => Math.max(4, ...rows.map((row) => width(row[column]))));
  const pad = (text, column) => {
    const space = ' '.repeat(widths[column] - width(text));
    return column === 0 ? text + space : space + text;
  };
  const line = (row) => `| ${row.map(pad).join(' | ')} |`;
  const rule = `| ${widths.map((size, column) => (column === 0 ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...lines.map(line)].join('\n');
}

/** With a last line for the means of figures, when there are several. */
function tableWithMeans(head, names, figures, show) {
  const lines = names.map((name, index) => [name, ...figures[index].map((value, column) => show[column](value))]);
  if (names.length > 1) {
    const means = show.map((_, column) => meanOf(figures.map((row) => row[column]).filter((value) => value !== undefined)));
    lines.push(['mean', ...means.map((value, column) => show[column](value))]);
  }
  return table(head, lines);
}

const draws = { full: 'all phrasings', few: `${shots} phrasings a label, mean of three draws` };

/**
 * @param {{ sets: import('./data-sets.js').DataSet[], keys: string[], quality: object, speed: object }} results
 */
export function tablesOf({ sets, keys, quality, speed }) {
  const parts = [];
  const section = (title, words, ...tables) => parts.push(`### ${title}`, words, ...tables);
  const quick = keys.filter((key) => !contestants[key].isSlow);
  const nameOf = (key) => contestants[key].name;
  const at = (set, key, draw, part = 'sample') => quality[set.name]?.[key]?.[draw]?.plain?.[part];
  const names = sets.map(({ name }) => name);

  if (Object.keys(quality).length > 0) {
    for (const [draw, words] of Object.entries(draws)) {
      const head = ['top-1 / top-3', 'questions', ...keys.map(nameOf)];
      const pair = (m) => (m ? `${percent(m.top1)} / ${percent(m.top3)}` : '–');
      const lines = sets.map((set) => {
        const measures = keys.map((key) => at(set, key, draw));
        return [set.name, String(measures.find((m) => m)?.questions ?? '–'), ...measures.map(pair)];
      });
      const means = keys.map((key) => meanOf(sets.map((set) => at(set, key, draw))));
      if (sets.length > 1) lines.push(['mean', '', ...means.map(pair)]);
      section(
        `The same questions for all: ${words}`,
        'A sample of the dev split, drawn with a seed. Per cent.',
        table(head, lines),
      );
    }

    if (quick.length > 0) {
      const both = quick.length === 2;
      const columns = ['full', 'few'].flatMap((draw) => {
        const part = draw === 'full' ? 'all' : String(shots);
        return [
          ...quick.map((key) => ({
            head: `${part}: ${nameOf(key)}`,
            value: (set) => at(set, key, draw, 'all')?.top1,
            show: percent,
          })),
          ...(both
            ? [
                {
                  head: `${part}: apart`,
                  value: (set) => minus(...quick.map((key) => at(set, key, draw, 'all')?.top1)),
                  show: points,
                },
              ]
            : []),
        ];
      });
      section(
        'The whole dev split',
        `Top-1 with all phrasings and with ${shots} a label (mean of three draws), for the matchers that are quick enough. Per cent.`,
        tableWithMeans(
          ['data set', ...columns.map(({ head }) => head)],
          names,
          sets.map((set) => columns.map(({ value }) => value(set))),
          columns.map(({ show }) => show),
        ),
      );
    }

    const open = sets.filter((set) => set.dev.some((row) => row.oos));
    if (open.length > 0) {
      for (const [draw, words] of Object.entries(draws)) {
        const columns = [
          ...keys.map((key) => ({ head: nameOf(key), value: (set) => at(set, key, draw)?.outside?.auroc })),
          ...quick.map((key) => ({
            head: `${nameOf(key)}, whole split`,
            value: (set) => at(set, key, draw, 'all')?.outside?.auroc,
          })),
        ];
        section(
          `Knowing what it does not know: ${words}`,
          'Out-of-scope AUROC: the chance that a question somebody wrote an answer for scores above one nobody did.',
          tableWithMeans(
            ['AUROC', ...columns.map(({ head }) => head)],
            open.map(({ name }) => name),
            open.map((set) => columns.map(({ value }) => value(set))),
            columns.map(() => decimals),
          ),
        );
      }
    }

    const decisionHead = [
      'per cent',
      'precision',
      'answered',
      'solved',
      'asked back',
      'right option shown',
      'OOS answered',
      'precision with OOS',
      'ECE',
      'ECE with OOS',
    ];
    const decisionOf = (m) => [
      m?.decided?.precision,
      m?.decided?.answered,
      m?.decided?.solved,
      m?.decided?.clarified,
      m?.decided?.clarifiedRight,
      m?.decided?.outsideAnswered,
      m?.outside && m?.decided?.precisionWithOutside,
      m?.ece,
      m?.outside && m?.eceWithOutside,
    ];
    const decisionShow = decisionHead.slice(1).map(() => percent);
    for (const [draw, words] of Object.entries(draws)) {
      const told = keys.filter((key) => contestants[key].isProbability);
      const means = told.map((key) => decisionOf(meanOf(sets.map((set) => at(set, key, draw)))));
      section(
        `Answer, ask back, or say so: ${words}`,
        `A probability of at least ${thresholds.answer} is answered, one of at least ${thresholds.clarify} asked back with three options. ` +
          'Precision is the share that is right among those answered; solved is answered and right; OOS are the questions out of scope; ' +
          'ECE is the expected calibration error, ten bins. First the mean over the samples; then the whole dev split.',
        table(
          decisionHead,
          told.map((key, index) => [nameOf(key), ...means[index].map((value) => percent(value))]),
        ),
        ...quick.map((key) =>
          tableWithMeans(
            [nameOf(key), ...decisionHead.slice(1)],
            names,
            sets.map((set) => decisionOf(at(set, key, draw, 'all'))),
            decisionShow,
          ),
        ),
      );
    }

    const lossOf = (set, key, draw, noise, part) => {
      const one = quality[set.name]?.[key]?.[draw];
      return minus(one?.noise?.[noise]?.[part]?.top1, one?.plain?.[part]?.top1);
    };
    const kinds = [
      ['typos', 'one word in ten has a letter swapped, dropped, doubled or replaced by its neighbour on the keyboard'],
      ['homophones', 'one character in ten is another one with the same pinyin'],
      ['traditional', 'the same question comes in traditional characters'],
    ];
    for (const [noise, words] of kinds) {
      const noisy = sets.filter((set) => (noise === 'typos') === (set.lang === 'en'));
      if (noisy.length === 0) continue;
      const columns = [
        ...keys.map((key) => ({ head: `${shots}: ${nameOf(key)}`, of: [key, 'few', noise, 'sample'] })),
        ...quick.map((key) => ({ head: `whole split, ${shots}: ${nameOf(key)}`, of: [key, 'few', noise, 'all'] })),
        ...quick.map((key) => ({ head: `whole split, all: ${nameOf(key)}`, of: [key, 'full', noise, 'all'] })),
      ];
      section(
        `Noise: ${noise}`,
        `Change of top-1 in points when ${words}; phrasings are as they were. ${shots}: with ${shots} phrasings a label.`,
        tableWithMeans(
          ['data set', ...columns.map(({ head }) => head)],
          noisy.map(({ name }) => name),
          noisy.map((set) => columns.map(({ of }) => lossOf(set, ...of))),
          columns.map(() => points),
        ),
      );
    }
  }

  if (Object.keys(speed).length > 0) {
    const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
    const lines = keys.flatMap((key) =>
      sizes.flatMap((size) => {
        const one = speed[key]?.[size];
        if (!one) return [];
        const figures = one.result
          ? [
              (one.result.build / 1_000).toFixed(2),
              ms(one.result.p50),
              one.result.p99 === undefined ? '–' : ms(one.result.p99),
              String(one.result.questions),
            ]
          : [one.why, '–', '–', '–'];
        return [[nameOf(key), size.toLocaleString('en'), ...figures]];
      }),
    );
    section(
      'Speed',
      'Phrasings pooled from all data sets; one process each, one after another. A build may take 60 s, the questions together 20 s; ' +
        'p99 only where 100 questions and more were timed.',
      table(['matcher', 'phrasings', 'build, s', 'p50, ms', 'p99, ms', 'questions timed'], lines),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
