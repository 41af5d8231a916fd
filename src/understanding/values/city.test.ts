import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAccuracy } from './accuracy.fixture.ts';
import { chineseCities, chineseCounties } from './cities-china.ts';
import { worldCities } from './cities-world.ts';
import { readCity } from './city.ts';
import type { ReadContext } from './reader.ts';

const chinese: ReadContext = { locale: 'zh', now: 0, zone: 'Asia/Shanghai' };
const english: ReadContext = { ...chinese, locale: 'en' };
const read = (texts: readonly string[], context = chinese) => texts.map((text) => readCity(text, context));
const ends = (text: string, context = chinese) => (['from', 'to'] as const).map((role) => readCity(text, { ...context, role }));

test('a city is named in the language of the conversation, whatever language the customer uses', () => {
  expect(read(['Nanjing', '南京市', '我在 paris', '紐約', 'xi an', 'NYC'])).toEqual([
    '南京',
    '南京',
    '巴黎',
    '纽约',
    '西安',
    '纽约',
  ]);
  expect(read(['南京市', 'nanjing', '首爾', "xi'an", 'São Paulo', 'hang zhou'], english)).toEqual([
    'Nanjing',
    'Nanjing',
    'Seoul',
    "Xi'an",
    'Sao Paulo',
    'Hangzhou',
  ]);
});

test('an address names the city that it lies in', () => {
  expect(
    read(['四川省成都市武侯区', '北京朝阳区', '苏州昆山', '昆山', '吉林长春', '上海市南京东路100号', '海南三亚湾', '广州南站']),
  ).toEqual(['成都', '北京', '苏州', '昆山', '长春', '上海', '三亚', '广州']);
  expect(read(['Birmingham, UK', 'Kunshan, Suzhou', 'Chaoyang, Beijing', 'Pudong'], english)).toEqual([
    'Birmingham',
    'Suzhou',
    'Beijing',
    'Shanghai',
  ]);
});

test('an airport or a nickname stands for its city', () => {
  expect(read(['浦东机场', '魔都', '双流机场', '希思罗机场', '鹭岛'])).toEqual(['上海', '上海', '成都', '伦敦', '厦门']);
  expect(read(['Heathrow', 'JFK', 'Vegas', 'Saigon', 'Peking'], english)).toEqual([
    'London',
    'New York',
    'Las Vegas',
    'Ho Chi Minh City',
    'Beijing',
  ]);
});

test('each end of a journey is told by the words around it', () => {
  expect(ends('从杭州飞成都')).toEqual(['杭州', '成都']);
  expect(ends('想去丽江，人在厦门')).toEqual(['厦门', '丽江']);
  expect(ends('到广州的，深圳走')).toEqual(['深圳', '广州']);
  expect(ends('北京 大连')).toEqual(['北京', '大连']);
  expect(ends('出发地：南京，目的地：桂林')).toEqual(['南京', '桂林']);
  expect(ends('从北京经首尔到纽约')).toEqual(['北京', '纽约']);
  expect(ends('从北京到上海再回北京')).toEqual(['北京', '上海']);
  expect(ends('flying to Oslo from Leeds', english)).toEqual(['Leeds', 'Oslo']);
  expect(ends('Madrid-Rome', english)).toEqual(['Madrid', 'Rome']);
  expect(ends('Rome via Milan to Berlin', english)).toEqual(['Rome', 'Berlin']);
  expect(ends("I'm in Boston and want to fly to Denver", english)).toEqual(['Boston', 'Denver']);
});

test('of a journey with one named end the other is not known, and a bare city answers for either', () => {
  expect(ends('我要去西安')).toEqual([undefined, '西安']);
  expect(ends('从西安出发')).toEqual(['西安', undefined]);
  expect(ends('西安')).toEqual(['西安', '西安']);
  expect(ends('to Leeds', english)).toEqual([undefined, 'Leeds']);
});

test('a corrected city is the one that counts', () => {
  expect(read(['不是杭州，是广州', '不去北京了，改去天津', '原来在北京，现在在深圳', '从苏州搬到无锡了'])).toEqual([
    '广州',
    '天津',
    '深圳',
    '无锡',
  ]);
  expect(read(["I'm not in London, I'm in Leeds", 'Rome, no, Milan'], english)).toEqual(['Leeds', 'Milan']);
  expect(ends('从北京，不对，从天津到上海')).toEqual(['天津', '上海']);
});

test('of two cities nobody can tell which is meant', () => {
  expect(read(['北京还是上海', '北京、上海'])).toEqual([undefined, undefined]);
  expect(readCity('London or Paris', english)).toBeUndefined();
});

test('a dish, a brand, a bank, a dialect, a street or a person named after a city is no city', () => {
  expect(
    read([
      '武汉热干面',
      '纽约芝士蛋糕',
      '巴黎世家',
      '宁波银行的卡',
      '深圳航空',
      '上海话',
      '北京时间三点',
      '南京东路',
      '老北京布鞋',
      '我叫王南京',
      '一份扬州炒饭',
    ]),
  ).toEqual(Array.from({ length: 11 }, () => undefined));
  expect(
    read(
      [
        'Vienna sausages',
        'Dubai chocolate',
        'Bank of Shanghai',
        'London Road',
        'my name is Paris',
        'a Boston lettuce',
        'Manchester United jersey',
      ],
      english,
    ),
  ).toEqual(Array.from({ length: 7 }, () => undefined));
});

test('characters that meet by chance are no city', () => {
  expect(
    read([
      '东西安装不了',
      '周三明天都行',
      '周六安排',
      '完成都没通知',
      '网上海淘的',
      '三明治',
      '哈密瓜',
      '已经开封了',
      '大理石',
      '朝南阳台',
      '北海道',
    ]),
  ).toEqual(Array.from({ length: 11 }, () => undefined));
});

test('a word that is also a city is one where a place is spoken of', () => {
  expect(read(['我在开封', '开封', '德国汉堡', '一个汉堡', '甘肃白银', '白银项链', '北海', '金边眼镜'])).toEqual([
    '开封',
    '开封',
    '汉堡',
    undefined,
    '白银',
    undefined,
    '北海',
    undefined,
  ]);
  expect(
    read(
      [
        'I live in Bath',
        'the bath towel',
        'flights to nice please',
        'in nice condition',
        'Reading',
        'in reading the manual',
        'LA',
        'la la la',
      ],
      english,
    ),
  ).toEqual(['Bath', undefined, 'Nice', undefined, 'Reading', undefined, 'Los Angeles', undefined]);
});

test('misspelt cities are understood where nothing else is near', () => {
  expect(read(['Guangzou', 'San Fransisco', 'Barcelone', 'Shenzen'], english)).toEqual([
    'Guangzhou',
    'San Francisco',
    'Barcelona',
    'Shenzhen',
  ]);
  expect(read(['hangover', 'the recipe', 'diving', 'Zhejiang', 'Xinjiang'], english)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('letters of a code, an address or a sum are no city', () => {
  expect(read(['order HK20260101', 'ren@example.com.hk', 'HK$300', 'www.paris.com'], english)).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});

const names = [chineseCities, worldCities, chineseCounties]
  .join('\n')
  .split(/[,\n]/)
  .map((entry) => entry.trim())
  .filter(Boolean)
  .map((entry) => ({ chinese: /^[^ /*]+/.exec(entry)?.[0] ?? '', english: /^\S+ ([^/*]+)/.exec(entry)?.[1] ?? '' }));

test('every city of the list is read where it is asked for', () => {
  for (const name of names) {
    const short = name.chinese.replace(/^(吉林|东方)市$/, '$1');
    expect([name.chinese, readCity(`我要去${name.chinese}`, chinese)]).toEqual([name.chinese, short]);
    expect([name.english, readCity(`flights to ${name.english}`, english)]).toEqual([name.english, name.english]);
  }
});

test('any two cities of the list are told apart as the ends of a journey', () => {
  const towns = names.filter(({ chinese }) => !/^(?:吉林|东方)市$/.test(chinese));
  fc.assert(
    fc.property(fc.constantFrom(...towns), fc.constantFrom(...towns), (from, to) => {
      fc.pre(from.chinese !== to.chinese && from.english !== to.english);
      expect(ends(`从${from.chinese}到${to.chinese}`)).toEqual([from.chinese, to.chinese]);
      expect(ends(`from ${from.english} to ${to.english}`, english)).toEqual([from.english, to.english]);
    }),
  );
});

test('no text whatever breaks the reading of cities', () => {
  const words = fc.constantFrom(
    '从',
    '到',
    '上海',
    '北',
    '京',
    '市',
    '不',
    '，',
    ' ',
    'from',
    'Paris',
    'new',
    'york',
    'nice',
    '-',
    "'",
    '.',
    '1',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        const all = [...ends(text), ...ends(text, english), readCity(text, chinese), readCity(text, english)];
        expect(all.every((city) => city === undefined || city.length > 1)).toBe(true);
      },
    ),
  );
});

test('cities are read as well as they were when last measured', () => {
  expectAccuracy('city', readCity, { tune: 95, held: 93 });
});
