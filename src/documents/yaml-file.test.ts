// Whatever bytes a product team saves as YAML: a value, or every mistake with its place; never a crash.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../errors/index.ts';
import { readYaml, type YamlFile } from './index.ts';

const bytesOf = (source: string | Uint8Array) => (typeof source === 'string' ? new TextEncoder().encode(source) : source);
const read = (source: string | Uint8Array): YamlFile => readYaml('order.yaml', bytesOf(source));
/** What a product team reads of each mistake: its first line. */
const complaints = (file: YamlFile): (string | undefined)[] =>
  file.problems.map((problem) => formatProblem(problem).split('\n')[0]);

/** Nine lists of ten, each naming the one before ten times: a billion words when written out. */
const bomb = [
  'l0: &l0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`),
].join('\n');

test('a file becomes plain values, whichever way its lines end and with or without a byte order mark', () => {
  const value = { category: 'order', answer: '第一行\n第二行\n', days: 7, open: true, note: null };
  const source = 'category: order\nanswer: |\n  第一行\n  第二行\ndays: 7\nopen: true\nnote:\n';
  for (const written of [source, source.replaceAll('\n', '\r\n'), `\ufeff${source}`]) {
    expect(read(written)).toMatchObject({ file: 'order.yaml', value, problems: [] });
  }
});

test('yes, on and dates stay the words that were typed', () => {
  expect(read('a: yes\nb: off\nc: 2026-01-31\nd: 09:00-22:00\ne: "110"\n').value).toEqual({
    a: 'yes',
    b: 'off',
    c: '2026-01-31',
    d: '09:00-22:00',
    e: '110',
  });
});

test('an empty file, only comments and only a document start hold nothing, which is no mistake of the YAML', () => {
  for (const source of ['', '\n\n', '# 待补充\n# 下周\n', '---\n', '\ufeff']) {
    const { value, problems } = read(source);
    expect([value, problems]).toEqual([null, []]);
  }
});

test('a value that is written once and used again is read as if it were written out', () => {
  expect(read('hours: &h { mon-fri: "09:00-18:00" }\nshop: *h\nphone: *h\n').value).toEqual({
    hours: { 'mon-fri': '09:00-18:00' },
    shop: { 'mon-fri': '09:00-18:00' },
    phone: { 'mon-fri': '09:00-18:00' },
  });
});

test('a file that would expand into a billion words is refused', () => {
  const file = read(bomb);
  expect(file.value).toBe(undefined);
  expect(complaints(file)).toEqual([
    'order.yaml:5:45  Written out, the aliases of this file are more than 100000 values.  (YAML_ALIAS)',
  ]);
});

test('a value may be used again as often as it is needed', () => {
  const uses = Array.from({ length: 20_000 }, (_, i) => `k${i}: *team`);
  const { value, problems } = read(['owner: &team 售后组', ...uses].join('\n'));
  expect(problems).toEqual([]);
  expect(new Set(Object.values(value as object))).toEqual(new Set(['售后组']));
});

test('lists in lists that aliases put together are as deep as lists that are written so', () => {
  const nested = (inner: string) => `${'['.repeat(100)}${inner}${']'.repeat(100)}`;
  const file = read(`a: &a ${nested('x')}\nb: ${nested('*a')}\n`);
  expect([file.value, complaints(file)]).toEqual([
    undefined,
    ['order.yaml:2:104  This is not valid YAML: it is nested too deeply, more than 128 levels.  (YAML_SYNTAX)'],
  ]);
});

test('a name is the value that was given it last, and none before', () => {
  expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  expect(complaints(read('a: *x\nb: &x 1\nc: *y\n'))).toEqual([
    'order.yaml:1:4  This is not valid YAML: "*x" stands for a value named "&x", and there is none before it.  (YAML_SYNTAX)',
    'order.yaml:3:4  This is not valid YAML: "*y" stands for a value named "&y", and there is none before it.  (YAML_SYNTAX)',
  ]);
});

test('of a file that is broken all over, the first twenty mistakes are told', () => {
  for (const wrong of ['@', '*x', 'b: c']) {
    const { problems } = read(Array.from({ length: 500 }, (_, i) => `k${i}: ${wrong}\n`).join(''));
    expect(problems.map(({ where }) => where.line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  }
});

test('each mistake of the YAML has Chinese words of its own', () => {
  const chinese = (source: string) => formatProblem(read(source).problems[0] as Problem, 'zh').split('\n')[0];
  expect(
    ['a: "x', 'a: b: c', 'a: @b', 'a:\n  b: 1\n c: 2', '\ta: 1', 'a: 1\na: 2', 'a: 1\n---\nb: 1', '[a]: 1', 'a: *b', 'a: }'].map(
      (source) => chinese(source)?.replace(/^\S+ {2}YAML 语法有误：/, ''),
    ),
  ).toEqual([
    '缺少符号：引号、括号、逗号、冒号或空格。  (YAML_SYNTAX)',
    '内容中又出现了“: ”。  (YAML_SYNTAX)',
    '文字不能以这个符号开头。  (YAML_SYNTAX)',
    '缩进不一致，或括号没有闭合。  (YAML_SYNTAX)',
    '缩进不能使用制表符。  (YAML_SYNTAX)',
    '同一层的键不能重复。  (YAML_SYNTAX)',
    '一个文件只能包含一份内容。  (YAML_SYNTAX)',
    '键必须是文字。  (YAML_SYNTAX)',
    '“*b”引用的“&b”在此之前不存在。  (YAML_SYNTAX)',
    '此处有多余或错位的内容。  (YAML_SYNTAX)',
  ]);
});

test('a name that stands for nothing is told by its name and its place', () => {
  const file = read('category: order\nowner: *team\n');
  expect(file.value).toBe(undefined);
  expect(file.problems.map(({ code, where }) => [code, where.line, where.column])).toEqual([['YAML_SYNTAX', 2, 8]]);
  expect(complaints(file)).toEqual([expect.stringMatching(/^order\.yaml:2:8 .*team.*\(YAML_SYNTAX\)$/)]);
});

test('a value that contains itself is refused with its place: no program could write it out', () => {
  const file = read('category: order\ntitle: &t [*t]\n');
  expect(file.problems.map(({ where }) => [where.file, where.line])).toEqual([['order.yaml', 2]]);
  expect(file.value).toBe(undefined);
});

test('a key that is written twice is found at its second place, each of them', () => {
  expect(complaints(read('a: 1\nb:\n  c: 1\n  c: 2\na: 2\n'))).toEqual([
    'order.yaml:4:3  This is not valid YAML: Map keys must be unique.  (YAML_SYNTAX)',
    'order.yaml:5:1  This is not valid YAML: Map keys must be unique.  (YAML_SYNTAX)',
  ]);
});

test('keys that programs are attacked with are keys like any other, and reach nobody else', () => {
  const { value, problems } = read(
    '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\ntoString: 1\nhasOwnProperty: 2\n',
  );
  expect(problems).toEqual([]);
  expect(Object.entries(value as object)).toEqual([
    ['__proto__', { polluted: 'yes' }],
    ['constructor', { prototype: { polluted: 'yes' } }],
    ['toString', 1],
    ['hasOwnProperty', 2],
  ]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(['polluted' in {}, 'polluted' in Object, Object.keys(Object.prototype)]).toEqual([false, false, []]);
});

test('old YAML that merges maps cannot smuggle a prototype in', () => {
  const { value } = read('%YAML 1.1\n---\na: &a { __proto__: { polluted: yes }, x: 1 }\nb: { <<: *a }\n');
  const { b } = value as { readonly b: object };
  expect(Object.getPrototypeOf(b)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test('tabs as indentation are found where they stand', () => {
  expect(complaints(read('articles:\n\t- id: a\n'))).toEqual([
    'order.yaml:2:1  This is not valid YAML: Tabs are not allowed as indentation.  (YAML_SYNTAX)',
  ]);
});

test('a place counts characters of the line, whatever stands before it', () => {
  const at = (source: string) => read(source).problems.map(({ where }) => [where.line, where.column]);
  expect(at('标题: 退货\n退货: 一\n退货: 二\n')).toEqual([[3, 1]]);
  expect(at('a: 1\r\nb: 2\r\nb: 3\r\n')).toEqual([[3, 1]]);
  expect(at('\ufeffa: 1\na: 2\n')).toEqual([[2, 1]]);
  expect(at('{ 退货: 一, 退货: 二 }')).toEqual([[1, 10]]);
});

test('two documents in one file are refused where the second begins', () => {
  const file = read('category: order\n---\ncategory: product\n');
  expect(file.value).toBe(undefined);
  expect(file.problems.map(({ code, where }) => [code, where.line, where.column])).toEqual([['YAML_SYNTAX', 2, 1]]);
  expect(
    formatProblem(file.problems[0] as Problem)
      .split('\n')
      .at(-1),
  ).toBe('Fix: remove the `---`, or put what follows it into a file of its own.');
});

test('a document that is begun and ended by its marks is one document', () => {
  expect(read('---\ncategory: order\n...\n')).toMatchObject({ value: { category: 'order' }, problems: [] });
});

test.each([
  ['in Latin-1', [0x61, 0x3a, 0x20, 0xe9, 0x0a]],
  ['in GBK, as Chinese Windows saves it', [0x61, 0x3a, 0x20, 0xc4, 0xe3, 0xba, 0xc3]],
  ['in UTF-16, as Notepad saves it', [0xff, 0xfe, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0]],
  ['cut in the middle of a character', [0x61, 0x3a, 0x20, 0xe6, 0x9d]],
])('a file %s is asked for in UTF-8', (_, bytes) => {
  const file = read(new Uint8Array(bytes));
  expect([file.value, complaints(file)]).toEqual([undefined, ['order.yaml  The file is not UTF-8 text.  (FILE_NOT_UTF8)']]);
});

test('a file of five million bytes is read, one byte more is refused with both numbers', () => {
  const end = '\na: 1\n';
  const padded = bytesOf(`# ${'长'.repeat(1_666_664)}${end}`);
  expect([padded.length, read(padded).value]).toEqual([5_000_000, { a: 1 }]);

  const file = read(new Uint8Array(5_000_001).fill(0x20));
  expect([file.value, complaints(file)]).toEqual([
    undefined,
    ['order.yaml  The file has 5000001 bytes; at most 5000000 are read.  (FILE_TOO_LARGE)'],
  ]);
});

test('a map of twenty thousand keys is read before anybody wonders what is taking so long', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `key-${i}`);
  expect(Object.keys(read(keys.map((key) => `${key}: 值`).join('\n')).value as object)).toEqual(keys);
});

test.each([
  ['brackets that are never closed', '['.repeat(100_000)],
  ['brackets that are all closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['maps in maps', `${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['lists in lists', `${'- '.repeat(10_000)}x`],
])('too many %s are one mistake on line 1, in words a person can use', (_, source) => {
  const file = read(source);
  expect(file.value).toBe(undefined);
  expect(file.problems.slice(0, 3).map(({ code, where }) => [code, where.line])).toEqual([['YAML_SYNTAX', 1]]);
  expect(complaints(file).filter((line) => line?.includes('call stack'))).toEqual([]);
});

test('a hundred lists in lists are odd, but a value', () => {
  const { value, problems } = read(`a: ${'['.repeat(100)}${']'.repeat(100)}`);
  expect(problems).toEqual([]);
  expect(JSON.stringify(value)).toBe(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`);
});

test('a file knows where each value, each key and the nearest thing above a missing one stand', () => {
  const file = read('category: order\narticles:\n  - id: a\n    phrasings: { zh: [怎么退, 退货] }\n');
  const place = (path: (string | number)[], key?: 'key') => {
    const { line, column, length } = file.where(path, key);
    return [line, column, length];
  };
  expect(place(['category'])).toEqual([1, 11, 5]);
  expect(place(['category'], 'key')).toEqual([1, 1, 8]);
  expect(place(['articles', 0, 'id'])).toEqual([3, 9, 1]);
  expect(place(['articles', 0, 'phrasings', 'zh', 1])).toEqual([4, 28, 2]);
  expect(place(['articles', 0, 'phrasings', 'zh'], 'key')).toEqual([4, 18, 2]);
  expect(place(['articles', 0, 'phrasings', 'en', 5])).toEqual(place(['articles', 0, 'phrasings']));
  expect(place(['nothing', 'here'])).toEqual(place([]));
});

test('whatever the bytes, reading gives a value or a mistake within the file, and throws nothing', () => {
  const yaml = fc
    .array(
      fc.constantFrom(
        'a',
        '退',
        ': ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '"',
        "'",
        '|',
        '>',
        '#',
        '\n',
        '  ',
        '\t',
        '!',
        '?',
        ',',
      ),
      { maxLength: 60 },
    )
    .map((parts) => bytesOf(parts.join('')));
  fc.assert(
    fc.property(fc.oneof(yaml, fc.uint8Array({ maxLength: 80 })), (bytes) => {
      const file = read(bytes);
      const lines = file.source.split('\n').length;
      const astray = file.problems.filter(({ where }) => where.line !== undefined && (where.line < 1 || where.line > lines));
      expect(astray).toEqual([]);
      expect(file.problems.length > 0 && file.value !== undefined).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a text with a placeholder that has no quotes is one mistake, not twenty', () => {
  const source = 'steps:\n  - say: { zh: 您好 {$name}！, en: Hello {$name}! }\n  - say: { zh: 再见 {$name} }\n';
  expect(complaints(read(source))).toEqual([
    'order.yaml:2:19  This is not valid YAML: a text with {$…} in it has no quotes.  (YAML_SYNTAX)',
  ]);
});
