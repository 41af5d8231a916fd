import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { clean } from './clean.ts';
import { inPercent } from './values/accuracy.fixture.ts';

/** A line of an evaluation set for detectors: the words, and every label that they carry. */
interface Line {
  readonly text: string;
  readonly labels: readonly string[];
  readonly half: 'tune' | 'held';
}

/** Which labels a detector gives to words. */
export type Detector = (utterance: string) => readonly string[];

/** How a detector did for one label on one half of a set in one language. */
export interface DetectorScore {
  readonly label: string;
  readonly half: 'tune' | 'held';
  readonly found: number;
  /** Lines that carry the label. */
  readonly of: number;
  readonly wrongly: number;
  /** Lines that do not. */
  readonly others: number;
}

/** Scores a detector per label on `evaluation/<set>/<locale>.jsonl`; lines of the held half are counted and never shown. */
function scoreDetector(set: 'acts' | 'signals', locale: 'zh' | 'en', detect: Detector): readonly DetectorScore[] {
  const lines = linesOf(set, locale).map((line) => ({ ...line, heard: detect(clean(line.text)) }));
  const labels = [...new Set(lines.flatMap((line) => line.labels))];
  return labels.flatMap((label) =>
    (['tune', 'held'] as const).map((half) => {
      const mine = lines.filter((line) => line.half === half);
      const carrying = mine.filter((line) => line.labels.includes(label));
      const others = mine.filter((line) => !line.labels.includes(label));
      return {
        label,
        half,
        found: carrying.filter((line) => line.heard.includes(label)).length,
        of: carrying.length,
        wrongly: others.filter((line) => line.heard.includes(label)).length,
        others: others.length,
      };
    }),
  );
}

/** Prints found and wrongly found per label and half with intervals, and holds the sums to what was once reached (lower bounds, in percent). */
export function expectDetector(
  set: 'acts' | 'signals',
  locale: 'zh' | 'en',
  detect: Detector,
  least: { readonly [half in 'tune' | 'held']: { readonly found: number; readonly right: number } },
): void {
  const scores = scoreDetector(set, locale, detect);
  for (const { label, half, found, of, wrongly, others } of scores) {
    const [low, high] = inPercent(found, of);
    process.stdout.write(
      `${set} ${locale} ${half} ${label}: found ${found} of ${of} (${low}–${high} %), wrongly ${wrongly} of ${others}\n`,
    );
  }
  for (const half of ['tune', 'held'] as const) {
    const mine = scores.filter((score) => score.half === half);
    const sum = (key: 'found' | 'of' | 'wrongly') => mine.reduce((total, score) => total + score[key], 0);
    const found = inPercent(sum('found'), sum('of'));
    const right = inPercent(sum('found'), sum('found') + sum('wrongly'));
    process.stdout.write(
      `${set} ${locale} ${half} in all: found ${sum('found')} of ${sum('of')} (${found[0]}–${found[1]} %), of those heard right ${right[0]}–${right[1]} %\n`,
    );
    expect(found[0], `${set} ${locale} ${half} found`).toBeGreaterThanOrEqual(least[half].found);
    expect(right[0], `${set} ${locale} ${half} right`).toBeGreaterThanOrEqual(least[half].right);
  }
}

function linesOf(set: 'acts' | 'signals', locale: string): readonly Line[] {
  const file = new URL(`./evaluation/${set}/${locale}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, half, ...rest } = JSON.parse(line) as {
        text: string;
        half: Line['half'];
        acts?: string[];
        signals?: string[];
      };
      return { text, half, labels: rest.acts ?? rest.signals ?? [] };
    });
}
