import type { Facts } from './kefu-error.ts';
import type { CodeTexts } from './runtime-codes.ts';

/** The same words in both languages; `{}` is where a detail goes. */
type Both = readonly [en: string, zh: string];

const meant = (word: Facts[string], en: boolean) =>
  word === undefined ? undefined : en ? `did you mean "${word}"?` : `您是否想写“${word}”？`;
const list = (known: Facts[string], separator: string) => (Array.isArray(known) ? known.join(separator) : String(known));

/** What a value may be expected to be. A fact names it by its key, with its number or date after a space: `least 1`. */
const expectations: { readonly [name: string]: Both } = {
  text: ['a text', '文字'],
  list: ['a list', '列表'],
  map: ['a map of keys and values', '由键和值组成的内容'],
  number: ['a number', '数字'],
  'whole-number': ['a whole number', '整数'],
  least: ['a number of at least {}', '不小于 {} 的数字'],
  most: ['a number of at most {}', '不大于 {} 的数字'],
  entries: ['a list with at least {} entry', '至少有 {} 项的列表'],
  words: ['words', '非空的文字'],
  languages: ['words in at least 1 language', '至少一种语言的文字'],
  wanted: ['the id of an article, or flow: and the id of a flow', '知识的编号，或 flow: 加流程的编号'],
  id: ['an id in kebab-case', '由小写字母、数字和连字符组成的编号'],
  name: ['a name in kebab-case', '由小写字母、数字和连字符组成的名称'],
  date: ['a date like 2026-01-31', '形如 2026-01-31 的日期'],
  day: ['a day that is in the calendar', '日历上存在的日期'],
  'from-day': ['a day on or after {}, the first day', '不早于首日 {} 的日期'],
  'until-day': ['a day on or before {}, the last day', '不晚于末日 {} 的日期'],
  duration: ['a duration like 30s, 2m or 24h', '形如 30s、2m 或 24h 的时长'],
  locale: ['a language tag like zh or en', '形如 zh 或 en 的语言标签'],
  'time-zone': ['a time zone like Asia/Shanghai', '形如 Asia/Shanghai 的时区'],
  days: ['a day or a span of days like mon-fri', '某一天或形如 mon-fri 的一段日子'],
  'slot-name': ['a name of letters, digits, - or _', '由文字、数字、- 或 _ 组成的名称'],
  'service-name': ['a service name like orders.find', '形如 orders.find 的服务名'],
  pattern: ['a regular expression', '正则表达式'],
  path: ['a path like $found.items', '形如 $found.items 的路径'],
  step: ['a step', '步骤'],
  'way of a choose': ['a way with if and then, or else', '含 if 和 then 的分支，或 else'],
  hours: ['a span like 09:00-18:00, or closed', '形如 09:00-18:00 的时段，或 closed'],
};

/** What is there, where it is no value that could be shown, and what to do about it. */
const absences: { readonly [found: string]: { readonly found: Both; readonly fix: Both } } = {
  null: { found: ['nothing', '空'], fix: ['fill it in, or remove the key.', '请填写内容，或删除该键。'] },
  'empty-file': {
    found: ['an empty file', '空文件'],
    fix: ['write its keys, or delete the file.', '请填写内容，或删除该文件。'],
  },
};

/** What can be wrong with YAML, by the parser's name for it. Where there is no English, the parser's own words are plain. */
const syntax: { readonly [kind: string]: { readonly en?: string; readonly zh: string; readonly fix?: Both } } = {
  ALIAS_PROPS: { zh: '“*名称”前不能再有标记' },
  BAD_ALIAS: { zh: '“&”或“*”后缺少名称' },
  BARE_BRACE: {
    en: 'a text with {$…} in it has no quotes',
    zh: '含有 {$…} 的文字没有加引号',
    fix: ["inside { } put such a text in quotes: '… {$name} …'.", "在 { } 内，这样的文字要加引号：'…{$name}…'。"],
  },
  BAD_DIRECTIVE: { zh: '以 % 开头的指令有误' },
  BAD_DQ_ESCAPE: {
    zh: '双引号内有无效的反斜杠写法',
    fix: ['write \\\\ for a backslash, or use single quotes.', '反斜杠本身写作 \\\\，或改用单引号。'],
  },
  BAD_INDENT: {
    zh: '缩进不一致，或括号没有闭合',
    fix: ['line it up with its neighbours, and close brackets.', '请与同层内容对齐，并闭合括号。'],
  },
  BAD_PROP_ORDER: { zh: '“&名称”的位置不对' },
  BAD_SCALAR_START: {
    zh: '文字不能以这个符号开头',
    fix: ['put the whole value in quotes.', '请给整段内容加上引号。'],
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'there is a second ": " where a value stands',
    zh: '内容中又出现了“: ”',
    fix: ['put the whole value in quotes, or begin a new line.', '请给整段内容加上引号，或另起一行。'],
  },
  BLOCK_IN_FLOW: { zh: '方括号或花括号内不能使用缩进写法' },
  CONTAINS_ITSELF: {
    en: 'the value of "&{}" contains itself',
    zh: '“&{}”的内容包含了它自己',
    fix: ['write the value out instead of "*{}".', '请直接写出内容，不要写“*{}”。'],
  },
  DUPLICATE_KEY: {
    zh: '同一层的键不能重复',
    fix: ['rename or remove one of the two "{}".', '请改名或删除其中一个“{}”。'],
  },
  KEY_OVER_1024_CHARS: { zh: '键过长' },
  MISSING_CHAR: { zh: '缺少符号：引号、括号、逗号、冒号或空格' },
  MULTILINE_IMPLICIT_KEY: { zh: '键必须写在一行内' },
  MULTIPLE_ANCHORS: { zh: '一个值只能有一个“&名称”' },
  MULTIPLE_DOCS: {
    en: 'a file holds one document',
    zh: '一个文件只能包含一份内容',
    fix: ['remove the `---`, or put what follows it into a file of its own.', '请删除“---”，或把其后的内容移到另一个文件。'],
  },
  MULTIPLE_TAGS: { zh: '一个值只能有一个“!标签”' },
  NON_STRING_KEY: { en: 'a key must be a text', zh: '键必须是文字' },
  TAB_AS_INDENT: { zh: '缩进不能使用制表符' },
  TAG_RESOLVE_FAILED: { zh: '无法识别“!标签”' },
  TOO_DEEP: {
    en: 'it is nested too deeply, more than {} levels',
    zh: '嵌套过深，超过 {} 层',
    fix: ['close the brackets that are open, or use fewer levels.', '请闭合括号，或减少层数。'],
  },
  UNEXPECTED_TOKEN: { zh: '此处有多余或错位的内容' },
  UNKNOWN_ANCHOR: {
    en: '"*{}" stands for a value named "&{}", and there is none before it',
    zh: '“*{}”引用的“&{}”在此之前不存在',
    fix: [
      'write &{} before the value that is meant, or write the value here; a text that begins with * needs quotes.',
      '请在所指的内容前写上 &{}，或在此直接写出内容；以 * 开头的文字请加引号。',
    ],
  },
};

/** What is wrong with a text, by MessageFormat's name for it; in English its own words stand. */
const patterns: { readonly [kind: string]: string } = {
  'bad-escape': '反斜杠写法无效',
  'bad-input-expression': '.input 之后应为变量',
  'duplicate-attribute': '属性重复',
  'duplicate-declaration': '变量重复声明',
  'duplicate-option-name': '选项重复',
  'duplicate-variant': '分支重复',
  'empty-token': '花括号内缺少内容',
  'extra-content': '末尾有多余的内容',
  'key-mismatch': '分支的键数与选择项不符',
  'missing-fallback': '缺少 * 分支',
  'missing-selector-annotation': '选择项缺少函数',
  'missing-syntax': '缺少符号，例如未闭合的花括号',
  'parse-error': '无法解析',
};

const own = <T>(table: { readonly [name: string]: T }, name: Facts[string]): T | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
const filled = (words: string, detail: Facts[string]) => words.replaceAll('{}', () => String(detail));

/** What was expected, in words: the names the table knows, and anything else as it stands. */
function expectation(expected: Facts[string], language: 0 | 1): string {
  const words = [expected].flat().map((one) => {
    const [name = '', ...detail] = String(one).split(' ');
    const known = own(expectations, name);
    return known ? filled(known[language], detail.join(' ')) : String(one);
  });
  const last = words.pop();
  if (words.length === 0) return String(last);
  return language === 0 ? `${words.join(', ')} or ${last}` : `${words.join('、')}或${last}`;
}

function syntaxFix(kind: Facts[string], name: Facts[string], language: 0 | 1): string | undefined {
  const fix = own(syntax, kind)?.fix?.[language];
  return fix === undefined ? undefined : filled(fix, name);
}

/** What an author can get wrong in a pack's files, in both languages. */
export const fileTexts = {
  ARTICLE_REPEATED: {
    en: ({ article, first }) => ({
      message: `Article "${article}" is already defined at ${first}.`,
      fix: 'rename or remove one of the two.',
    }),
    zh: ({ article, first }) => ({ message: `知识“${article}”已在 ${first} 定义。`, fix: '请改名或删除其中一条。' }),
  },
  FILE_NOT_UTF8: {
    en: () => ({ message: 'The file is not UTF-8 text.', fix: 'save it as UTF-8.' }),
    zh: () => ({ message: '文件不是 UTF-8 编码的文本。', fix: '请另存为 UTF-8。' }),
  },
  FILE_TOO_LARGE: {
    en: ({ size, limit }) => ({
      message: `The file has ${size} bytes; at most ${limit} are read.`,
      fix: 'split it into several files.',
    }),
    zh: ({ size, limit }) => ({ message: `文件有 ${size} 字节，超过上限 ${limit}。`, fix: '请拆分为多个文件。' }),
  },
  FILE_UNREADABLE: {
    en: ({ reason }) => ({
      message: `The file cannot be read: ${reason}.`,
      fix: 'check that it exists and that you may read it.',
    }),
    zh: ({ reason }) => ({ message: `无法读取文件：${reason}。`, fix: '请确认文件存在且有读取权限。' }),
  },
  KEY_UNKNOWN: {
    en: ({ key, place, suggestion, known }) => ({
      message: `Unknown key "${key}" in ${place}.`,
      fix: meant(suggestion, true) ?? `use one of: ${list(known, ', ')}.`,
    }),
    zh: ({ key, place, suggestion, known }) => ({
      message: `${place} 中有未知的键“${key}”。`,
      fix: meant(suggestion, false) ?? `可用的键：${list(known, '、')}。`,
    }),
  },
  LOCALE_UNKNOWN: {
    en: ({ locale, suggestion, known }) => ({
      message: `"${locale}" is none of the languages of this pack.`,
      fix: meant(suggestion, true) ?? `use one of: ${list(known, ', ')}; or add it to "locales" in pack.yaml.`,
    }),
    zh: ({ locale, suggestion, known }) => ({
      message: `“${locale}”不在本服务包的语言之列。`,
      fix: meant(suggestion, false) ?? `可用的语言：${list(known, '、')}；或在 pack.yaml 的“locales”中添加。`,
    }),
  },
  PACK_EMPTY: {
    en: () => ({
      message: 'The pack has neither articles nor flows.',
      fix: 'add knowledge/*.yaml or *.flow.yaml beside pack.yaml.',
    }),
    zh: () => ({ message: '服务包中既没有知识也没有流程。', fix: '请在 pack.yaml 旁添加 knowledge/*.yaml 或 *.flow.yaml。' }),
  },
  PACK_MISSING: {
    en: ({ path, known }) => ({
      message: `There is no pack at "${path}": a pack is a folder with a pack.yaml.`,
      fix: Array.isArray(known) && known.length > 0 ? `nearby packs: ${list(known, ', ')}.` : 'name such a folder.',
    }),
    zh: ({ path, known }) => ({
      message: `“${path}”不是服务包：服务包是含有 pack.yaml 的文件夹。`,
      fix: Array.isArray(known) && known.length > 0 ? `附近的服务包：${list(known, '、')}。` : '请指定这样的文件夹。',
    }),
  },
  QUESTION_REPEATED: {
    en: ({ first }) => ({
      message: `This question is already asked in line ${first}.`,
      fix: 'remove one of the two; a question that counts twice makes the figures look better or worse than they are.',
    }),
    zh: ({ first }) => ({
      message: `这个问题在第 ${first} 行已经出现过。`,
      fix: '请删除其中一条；同一个问题重复计算，评测结果会失真。',
    }),
  },
  TEXT_SYNTAX: {
    en: ({ reason }) => ({
      message: `The text is not valid MessageFormat 2: ${reason}.`,
      fix: 'check braces and names; write \\{ for a brace.',
    }),
    zh: ({ reason, kind }) => ({
      message: `文案不是有效的 MessageFormat 2：${own(patterns, kind) ?? reason}。`,
      fix: '请检查花括号和变量名；花括号本身写作 \\{。',
    }),
  },
  VALUE_INVALID: {
    en: ({ expected, found, suggestion, quoted, comma }) => ({
      message: `Expected ${expectation(expected, 0)}${found === undefined ? '' : `, found ${own(absences, found)?.found[0] ?? found}`}.`,
      fix:
        meant(suggestion, true) ??
        (quoted === undefined ? own(absences, found)?.fix[0] : `put it in quotes: ${quoted}.`) ??
        (comma ? 'inside { } a comma ends a text: put the whole text in quotes.' : 'correct the value.'),
    }),
    zh: ({ expected, found, suggestion, quoted, comma }) => ({
      message: `此处应为${expectation(expected, 1)}${found === undefined ? '' : `，实际为${own(absences, found)?.found[1] ?? ` ${found}`}`}。`,
      fix:
        meant(suggestion, false) ??
        (quoted === undefined ? own(absences, found)?.fix[1] : `请加上引号：${quoted}。`) ??
        (comma ? '花括号内的逗号会截断文字，请给整段文字加上引号。' : '请修改该值。'),
    }),
  },
  VALUE_MISSING: {
    en: ({ key, place }) => ({ message: `${place} needs "${key}".`, fix: `add "${key}".` }),
    zh: ({ key, place }) => ({ message: `${place} 缺少“${key}”。`, fix: `请补充“${key}”。` }),
  },
  YAML_ALIAS: {
    en: ({ limit }) => ({
      message: `Written out, the aliases of this file are more than ${limit} values.`,
      fix: 'write the values out instead of nesting aliases.',
    }),
    zh: ({ limit }) => ({ message: `文件中的别名展开后超过 ${limit} 个值。`, fix: '请直接写出内容，不要嵌套别名。' }),
  },
  YAML_SYNTAX: {
    en: ({ reason, kind, name }) => ({
      message: `This is not valid YAML: ${filled(own(syntax, kind)?.en ?? String(reason), name)}.`,
      fix: syntaxFix(kind, name, 0) ?? 'check indentation (spaces only), quotes and colons.',
    }),
    zh: ({ reason, kind, name }) => ({
      message: `YAML 语法有误：${filled(own(syntax, kind)?.zh ?? String(reason), name)}。`,
      fix: syntaxFix(kind, name, 1) ?? '请检查缩进（只用空格）、引号和冒号。',
    }),
  },
} satisfies Record<string, CodeTexts>;
