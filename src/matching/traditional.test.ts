import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { serviceSentences } from './service-sentences.fixture.ts';
import { toSimplified } from './traditional.ts';
import { ambiguous, phrases, simplified, traditional } from './traditional-table.ts';

test.each([
  ['請問寬頻的帳單怎麼繳費？', '请问宽带的账单怎么缴费？'],
  ['我沒有收到簡訊驗證碼，行動電話號碼換了', '我没有收到短信验证码，手机号码换了'],
  ['這筆訂單甚麼時候可以退刷？', '这笔订单甚么时候可以退款？'],
  ['裝置連不上網路，螢幕一直顯示沒有訊號', '设备连不上网络，屏幕一直显示没有信号'],
  ['可以叫計程車到航廈嗎？', '可以叫出租车到航站楼吗？'],
  ['信用卡被盜刷，帳戶裡的錢不見了', '信用卡被盗刷，账户里的钱不见了'],
])('what a customer of Taiwan writes reads as the mainland would write it: %s', (given, expected) => {
  expect(toSimplified(given)).toBe(expected);
});

test.each([
  ['點解我嘅戶口過數唔到？', '为什么我的账户转账不到？'],
  ['唔該幫我查下啲貨幾時到', '麻烦帮我查下些货什么时候到'],
  ['流動數據用晒，想買多啲', '移动数据用晒，想买多些'],
])('a customer of Hong Kong may write Cantonese: %s', (given, expected) => {
  expect(toSimplified(given)).toBe(expected);
});

describe('one character may become two, by the word it stands in', () => {
  test.each([
    ['衣服沒有洗乾淨，乾隆年間的碗碎了', '衣服没有洗干净，乾隆年间的碗碎了'],
    ['我在等著，請寄這本名著', '我在等着，请寄这本名著'],
    ['帳單錯了，帳篷也壞了', '账单错了，帐篷也坏了'],
    ['收貨後才發現頭髮很長', '收货后才发现头发很长'],
    ['請不要拿這個當藉口', '请不要拿这个当借口'],
    ['計畫很複雜，請回覆', '计划很复杂，请回复'],
  ])('%s', (given, expected) => {
    expect(toSimplified(given)).toBe(expected);
  });
});

test.each(['', 'My order 4711 😀', '我的订单 4711 还没到', '这本著作显著地提到了乾坤', '列印和支援'])(
  'a text that is not traditional stays as it is: %j',
  (text) => {
    expect(toSimplified(text)).toBe(text);
  },
);

test('what the mainland writes is never touched', () => {
  const characters = [...serviceSentences.join(''), ...ambiguous];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...characters, '🙂', ' ', 'a'), maxLength: 40 }), (text) => {
      expect(toSimplified(text)).toBe(text);
    }),
  );
});

test('a text that was simplified stays as it is', () => {
  const pieces = [...traditional, ...simplified, ...phrases.split(/[ |]/), 'U', '1', '🙂'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const once = toSimplified(parts.join(''));
      expect(toSimplified(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

// Reading the dictionaries of opencc-js takes a second or two, each time.
const patience = 30_000;

test(
  'two hundred questions come back from traditional characters as they were, whatever the region',
  () => {
    const comesBack = (to: 'tw' | 'twp' | 'hkp') => {
      const convert = Converter({ from: 'cn', to });
      const same = serviceSentences.filter((sentence) => toSimplified(convert(sentence)) === sentence);
      return same.length / serviceSentences.length;
    };
    expect({ tw: comesBack('tw'), twp: comesBack('twp'), hkp: comesBack('hkp') }).toEqual({ tw: 1, twp: 0.99, hkp: 1 });
  },
  patience,
);
