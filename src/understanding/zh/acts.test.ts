import { expect, test } from 'vitest';
import { hearActs } from '../acts.ts';
import { expectDetector } from '../detectors.fixture.ts';
import { enActs } from '../en/acts.ts';
import { enHearing } from '../en/hearing.ts';
import { measuredActs } from '../heard-acts.ts';
import { zhActs } from './acts.ts';
import { zhHearing } from './hearing.ts';

const languages = [
  { ...zhActs, hearing: zhHearing },
  { ...enActs, hearing: enHearing },
];
const heard = (utterance: string) => hearActs(utterance, languages).heard;

test('what customers do with their Chinese words is heard, and what only looks like it is not', () => {
  const detect = (utterance: string) => heard(utterance).filter((act) => measuredActs.has(act));
  expectDetector('acts', 'zh', detect, { tune: { found: 96, right: 97 }, held: { found: 79, right: 88 } });
});

test('an act beside a question or a request is heard, and the question is still searched for', () => {
  expect(heard('谢谢，那运费谁出')).toEqual(['thanks']);
  expect(hearActs('好的，那运费谁出', languages)).toMatchObject({ whole: [], point: '好的，那运费谁出' });
  expect(heard('对，但是尾号错了，是9027')).toEqual(['affirm', 'correct']);
});

test('whoever does not want a person is not handed to one, nor is who asks what labour costs', () => {
  for (const words of ['莫给我转人工哈，你讲就行', '别转人工', '我想问人工费怎么算', '我要买人工草坪']) {
    expect(hearActs(words, languages).urgent).toBeUndefined();
    expect(heard(words)).not.toContain('ask-human');
  }
});

test('a request, a fault report or a question is no act', () => {
  const plain = [
    '帮我查一下',
    '麻烦您，帮我查一下物流',
    '为什么扣我钱',
    '为什么我的订单还没到',
    '等会员日再买',
    '对了，发票怎么开',
  ];
  for (const words of plain) expect(hearActs(words, languages)).toMatchObject({ whole: [], heard: [] });
});

test('a question mark alone tells 嗯？ from 嗯', () => {
  expect([heard('嗯'), heard('嗯？')]).toEqual([['affirm'], ['repeat']]);
});

test('words said over and over are heard in no time', () => {
  for (const words of ['那就', '刚刚', '帮', '跳过', '得行', '妥', '谢你', '是我的']) {
    expect(() => heard(words.repeat(250))).not.toThrow();
  }
});
