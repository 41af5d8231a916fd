// What customers show beside what they ask, and how often it is heard.
import { expect, test } from 'vitest';
import { expectDetector } from '../detectors.fixture.ts';
import { enSignals } from './en.ts';
import { hearSignals } from './index.ts';
import { zhSignals } from './zh.ts';

const hear = (utterance: string) => hearSignals(utterance, [zhSignals, enSignals]);

test('Chinese signals are heard as often as they once were', () => {
  expectDetector('signals', 'zh', hear, { tune: { found: 81, right: 87 }, held: { found: 48, right: 67 } });
});

test('English signals are heard as often as they once were', () => {
  expectDetector('signals', 'en', hear, { tune: { found: 80, right: 82 }, held: { found: 47, right: 66 } });
});

test('danger to life is heard in both languages, and first', () => {
  expect(hear('我不想活了,你们气死我了')).toEqual(['crisis', 'anger', 'complaint']);
  expect(hear('厨房着火了')).toEqual(['crisis']);
  expect(hear('my father collapsed and is not breathing')).toEqual(['crisis']);
  expect(hear('I want to end my life')).toEqual(['crisis']);
});

test('things that only sound dangerous are not', () => {
  expect(hear('跳楼机几点开放')).toEqual([]);
  expect(hear('手机死机了')).toEqual([]);
  expect(hear('is the fire stick in stock')).toEqual([]);
  expect(hear('this heat is killing me, which fan do you suggest')).toEqual([]);
});

test('who calls the company a fraud complains; who was robbed reports a fraud', () => {
  expect(hear('你们是骗子')).not.toContain('fraud');
  expect(hear('我的卡被盗刷了')).toEqual(['fraud']);
  expect(hear('someone stole my card')).toEqual(['fraud']);
});

test('a court for the company is a threat, the police for a thief is none', () => {
  expect(hear('再不处理我就去12315投诉')).toContain('legal-threat');
  expect(hear('我已经报警了 抓骗子的')).toEqual(['fraud']);
  expect(hear('my lawyer will contact you')).toEqual(['legal-threat']);
});

test('anger at oneself is no complaint, anger at the company is', () => {
  expect(hear('密码又忘了 气死我了')).toEqual(['anger']);
  expect(hear('你们气死我了')).toEqual(['anger', 'complaint']);
});

test('traditional characters are heard like simplified ones', () => {
  expect(hear('帳號被盜了')).toEqual(hear('账号被盗了'));
});

test('an ordinary question shows nothing', () => {
  expect(
    ['请问几点关门', '可以开发票吗', '怎么退货', 'hello', 'where is my order', 'do you ship to Spain'].flatMap(hear),
  ).toEqual([]);
});

test('long, empty and strange words are heard in a moment', () => {
  const began = performance.now();
  for (const part of ['急', '你们', '!?', 'a ', 'you ', 'my my ', '我在', '2 3 ', 'x'.repeat(50), '\u{1f621}', '的一']) {
    hear(part.repeat(10_000));
  }
  expect(hear('')).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1_000);
});
