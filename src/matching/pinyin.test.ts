import { expect, test } from 'vitest';
import { soundOf } from './pinyin.ts';
import { charactersBySound } from './pinyin-table.ts';
import { serviceSentences } from './service-sentences.fixture.ts';

const soundsOf = (text: string) => Array.from(text, (character) => soundOf(character));

test.each([
  ['退款', '退宽'],
  ['账单', '帐单'],
  ['快递', '快第'],
  ['发票', '发漂'],
  ['顺丰', '顺风'],
  ['改签', '该签'],
  ['宽带', '宽代'],
  ['话费', '画费'],
])('%s and %s sound alike', (meant, typed) => {
  expect(soundsOf(typed)).toEqual(soundsOf(meant));
});

test.each([
  ['zh is heard as z', '支付', '资付'],
  ['ch is heard as c', '车票', '册票'],
  ['sh is heard as s', '商品', '桑品'],
  ['n is heard as l', '南航', '蓝航'],
  ['ing is heard as in', '订金', '定斤'],
  ['eng is heard as en', '更换', '根换'],
  ['ang is heard as an', '账户', '占户'],
])('%s', (_, meant, typed) => {
  expect(soundsOf(typed)).toEqual(soundsOf(meant));
});

test('what nobody confuses stays apart: f and h, ong and eng, the vowels', () => {
  expect(soundsOf('飞灰东灯绿路')).toEqual(['fei', 'hui', 'dong', 'den', 'lv', 'lu']);
});

test('a character with several readings has its commonest', () => {
  expect(soundsOf('了的行重还长都卡没得')).toEqual(['le', 'de', 'xin', 'zong', 'hai', 'can', 'dou', 'ka', 'mei', 'de']);
});

test('what is no Han character has no sound', () => {
  expect(['', 'a', '7', '，', '😀', '退款'].map(soundOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('every character that customers write has a sound', () => {
  const written = [...new Set(serviceSentences.join(''))];
  expect(written.filter((character) => soundOf(character) === undefined)).toEqual([]);
});

test('a character has one sound, and there are as many as the commonest of Chinese', () => {
  const characters = Object.values(charactersBySound).flatMap((list) => [...list]);
  expect([characters.length, new Set(characters).size]).toEqual([6777, 6777]);
});
