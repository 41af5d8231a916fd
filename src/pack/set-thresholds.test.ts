import { expect, test } from 'vitest';
import { withThresholds } from './set-thresholds.ts';

const chosen = { answer: 0.62, clarify: 0.1 };

test('thresholds that a pack has are replaced where they stand; the author’s layout stays as it is', () => {
  const pack = (answer: string, clarify: string) =>
    `# 茶铺\npack:   tea # short\nthresholds:   {answer: ${answer} ,clarify: ${clarify}}  # fitted in May\n\ntitle: { zh: "茶铺",\n  en: Tea shop }\n`;
  expect(withThresholds(pack('.7', '0.30'), chosen)).toBe(pack('0.62', '0.1'));
});

test('in lines of their own they stay in lines of their own', () => {
  const pack = (answer: string, clarify: string) =>
    `thresholds:\n  # asked back from here\n  clarify: ${clarify}\n  answer: ${answer} # sure\n`;
  expect(withThresholds(pack('7e-1', '0'), chosen)).toBe(pack('0.62', '0.1'));
});

test.each([
  ['pack: tea\n', 'pack: tea\nthresholds: { answer: 0.62, clarify: 0.1 }\n'],
  ['pack: tea', 'pack: tea\nthresholds: { answer: 0.62, clarify: 0.1 }\n'],
  ['pack: tea\r\n', 'pack: tea\r\nthresholds: { answer: 0.62, clarify: 0.1 }\r\n'],
  [
    'pack: tea\nwaits: { idle: 2m }\n# the end\n',
    'pack: tea\nwaits: { idle: 2m }\n# the end\nthresholds: { answer: 0.62, clarify: 0.1 }\n',
  ],
])('a pack without thresholds gets them at its end: %j', (source, written) => {
  expect(withThresholds(source, chosen)).toBe(written);
});

test.each(['{ pack: tea, title: 茶铺 }\n', 'pack: tea\n...\n'])('an unusual layout is kept as far as it can be: %j', (source) => {
  const written = withThresholds(source, chosen);
  expect(written).toContain('answer: 0.62');
  expect(withThresholds(written, chosen)).toBe(written);
});
