import { expect, test } from 'vitest';
import { evaluatePack } from '../evaluation/index.ts';
import { golden, teaMatcher, teaShop } from '../evaluation/tea-shop.fixture.ts';
import { VirtualClock } from '../service/index.ts';
import { matrixSvg } from './matrix-svg.ts';

const options = { matcher: teaMatcher(), clock: new VirtualClock() };
const evaluation = await evaluatePack(teaShop, golden, options);
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const tooltips = (svg: string) => [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text);

test('a whole picture: what was wanted, what was given, and how often', () => {
  const svg = matrixSvg(evaluation, teaShop, 'en');
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]+>\n<title>What is taken for what: Tea shop<\/title>\n[\s\S]+<\/svg>\n$/,
  );
  expect(texts(svg)).toEqual([
    'What is taken for what: Tea shop',
    'Rows: what was wanted. Columns: what was answered.',
    ...['right', 'wrong', 'not answered'],
    ...['return-tea', 'opening-hours', 'out of scope', 'all others', 'asked back', 'nothing found', 'heard as an act'],
    ...['return-tea', 'opening-hours', 'out of scope', 'all others'],
    ...['1', '1', '1', '1', '1', '1', '1', '1', '1'],
  ]);
});

test('whoever points at a number is told what it counts, in their language', () => {
  const svg = matrixSvg(evaluation, { ...teaShop, title: { zh: '茶 & <铺>' } }, 'zh');
  expect(tooltips(svg)).toEqual(
    expect.arrayContaining([
      '混淆情况：茶 &amp; &lt;铺&gt;',
      'opening-hours (opening-hours)',
      'opening-hours → return-tea：1',
      '超出范围 → 请客户确认：1',
      '其余合计 → 没有找到：1',
    ]),
  );
});

test('the same evaluation gives the same picture', () => {
  expect(matrixSvg(evaluation, teaShop, 'zh')).toBe(matrixSvg(structuredClone(evaluation), teaShop, 'zh'));
});

test('where nothing is confused, the picture says so', async () => {
  const svg = matrixSvg(await evaluatePack(teaShop, golden.slice(0, 1), options), teaShop, 'zh');
  expect(texts(svg)).toEqual(['混淆情况：茶铺', '没有答错的问题。']);
});
