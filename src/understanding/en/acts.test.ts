import { test } from 'vitest';
import { hearActs } from '../acts.ts';
import { expectDetector } from '../detectors.fixture.ts';
import { measuredActs } from '../heard-acts.ts';
import { zhActs } from '../zh/acts.ts';
import { enActs } from './acts.ts';
import { enHearing } from './hearing.ts';

const languages = [zhActs, { ...enActs, hearing: enHearing }];

test('what customers do with their English words is heard, and what only looks like it is not', () => {
  const detect = (utterance: string) => hearActs(utterance, languages).heard.filter((act) => measuredActs.has(act));
  expectDetector('acts', 'en', detect, { tune: { found: 94, right: 96 }, held: { found: 78, right: 91 } });
});
