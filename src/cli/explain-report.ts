// Why a text gets what it gets, as people read it at a terminal: the decision, what was found, and what the words did.
import { columns } from '../errors/index.ts';
import type { TextExplanation } from '../evaluation/index.ts';
import { type Text, textFor } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { pc } from './colours.ts';
import { explainWords } from './explain-words.ts';
import { aligned, padded } from './table.ts';

type Language = keyof typeof explainWords;

const barWidth = 20;
/** How wide the bar of the words is that did the most. */
const effectWidth = 24;
const longestPhrase = 48;

/** Tells why a text gets what it gets. */
export function explainReport(explained: TextExplanation, pack: Pack, language: Language): string {
  return [
    pc.bold(explained.text),
    decision(explained, language),
    ...candidates(explained, pack, language),
    ...weighed(explained, language),
  ].join('\n');
}

function decision(explained: TextExplanation, language: Language): string {
  const { reason, outcome, given, shown = [], heard = '', candidates: found, thresholds } = explained;
  const [best, second] = found;
  const facts = { given, heard, shown: shown.length, ...thresholds };
  const said = explainWords[language].decision[reason]({
    ...facts,
    best: rounded(best?.probability),
    second: rounded(second?.probability),
  });
  const colour = { answered: pc.green, clarified: pc.yellow, missed: pc.red, act: pc.cyan };
  return colour[outcome](said);
}

function candidates({ candidates: found, outcome, given, shown }: TextExplanation, pack: Pack, language: Language) {
  if (found.length === 0) return [];
  const words = explainWords[language];
  const titles = titlesOf(pack);
  const chosen = shown ?? (outcome === 'answered' ? [given] : []);
  const rows = found.map(({ id, probability, phrase }) => [
    `${chosen.includes(id) ? '→' : ' '} ${id}`,
    rounded(probability).toFixed(2),
    bar(probability),
    `${textFor(titles.get(id) ?? id, language)?.variants[0] ?? id}${phrase === undefined ? '' : pc.dim(` · ${words.nearest(shortened(phrase))}`)}`,
  ]);
  const title = outcome === 'answered' ? words.answered : outcome === 'clarified' ? words.shown : words.found;
  return ['', pc.bold(title), ...aligned(rows, 'left')];
}

function weighed({ weighed: did }: TextExplanation, language: Language): readonly string[] {
  if (!did) return [];
  const words = explainWords[language];
  const named = (text: string) => (text === '#' ? words.number : text);
  const telling = did.pieces.filter(({ effect }) => effect !== 0);
  const silent = did.pieces.filter(({ effect }) => effect === 0).map(({ text }) => named(text));
  const most = Math.max(...telling.map(({ effect }) => Math.abs(effect)));
  const rows = telling.map(({ text, effect }) => {
    const drawn = '█'.repeat(Math.max(1, Math.round((Math.abs(effect) / most) * effectWidth)));
    return [`  ${named(text)}`, effect > 0 ? pc.green(`+ ${drawn}`) : pc.red(`− ${drawn}`)];
  });
  const notes = [
    [words.neither, [...new Set(silent)].filter((text) => !did.unknown.includes(text))],
    [words.unknown, did.unknown],
    [words.repaired, did.repaired.map(({ typed, read }) => `${typed} → ${read}`)],
  ] as const;
  const told = notes.filter(([, list]) => list.length > 0);
  const wide = Math.max(0, ...told.map(([title]) => columns(title)));
  return [
    '',
    pc.bold(did.second === undefined ? words.weighedAlone(did.best) : words.weighed(did.best, did.second)),
    ...aligned(rows, 'left'),
    ...(told.length > 0
      ? ['', ...told.map(([title, list]) => pc.dim(`  ${padded(title, wide)}  ${list.join(words.comma)}`))]
      : []),
  ];
}

function titlesOf({ knowledge, flows }: Pack): ReadonlyMap<string, Text> {
  return new Map([
    ...knowledge.map(({ id, title }) => [id, title] as const),
    ...flows.map(({ id, definition }) => [`flow:${id}`, definition.title] as const),
  ]);
}

/** An answer may be the nearest text of all, and fill the screen. */
function shortened(phrase: string): string {
  const characters = Array.from(phrase);
  return characters.length > longestPhrase ? `${characters.slice(0, longestPhrase - 1).join('')}…` : phrase;
}

function bar(share: number): string {
  const full = Math.round(share * barWidth);
  return `${pc.cyan('█'.repeat(full))}${pc.dim('░'.repeat(barWidth - full))}`;
}

function rounded(probability = 0): number {
  return Math.round(probability * 100) / 100;
}
