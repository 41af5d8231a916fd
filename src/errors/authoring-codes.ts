import type { Facts } from './kefu-error.ts';
import type { CodeTexts } from './runtime-codes.ts';

const meant = (word: Facts[string], en: boolean) =>
  word === undefined ? undefined : en ? `did you mean "${word}"?` : `您是否想写“${word}”？`;
const list = (known: Facts[string], separator: string) => (Array.isArray(known) ? known.join(separator) : String(known));

/** What an author can get wrong in a pack, in both languages. */
export const authoringTexts = {
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
  PACK_EMPTY: {
    en: () => ({ message: 'The pack has neither articles nor flows.', fix: 'add knowledge/*.yaml beside pack.yaml.' }),
    zh: () => ({ message: '服务包中既没有知识也没有流程。', fix: '请在 pack.yaml 旁添加 knowledge/*.yaml。' }),
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
  TEXT_SYNTAX: {
    en: ({ reason }) => ({
      message: `The text is not valid MessageFormat 2: ${reason}.`,
      fix: 'check braces and names; write \\{ for a brace.',
    }),
    zh: ({ reason }) => ({
      message: `文案不是有效的 MessageFormat 2：${reason}。`,
      fix: '请检查花括号和变量名；花括号本身写作 \\{。',
    }),
  },
  VALUE_INVALID: {
    en: ({ expected, found }) => ({
      message: `Expected ${expected}${found === undefined ? '' : `, found ${found}`}.`,
      fix: 'correct the value.',
    }),
    zh: ({ expected, found }) => ({
      message: `此处应为 ${expected}${found === undefined ? '' : `，实际为 ${found}`}。`,
      fix: '请修改该值。',
    }),
  },
  VALUE_MISSING: {
    en: ({ key, place }) => ({ message: `${place} needs "${key}".`, fix: `add "${key}".` }),
    zh: ({ key, place }) => ({ message: `${place} 缺少“${key}”。`, fix: `请补充“${key}”。` }),
  },
  YAML_ALIAS: {
    en: ({ limit }) => ({
      message: `The file expands aliases more than ${limit} times.`,
      fix: 'write the values out instead of nesting aliases.',
    }),
    zh: ({ limit }) => ({ message: `文件中的别名展开超过 ${limit} 次。`, fix: '请直接写出内容，不要嵌套别名。' }),
  },
  YAML_SYNTAX: {
    en: ({ reason }) => ({
      message: `This is not valid YAML: ${reason}.`,
      fix: 'check indentation (spaces only), quotes and colons.',
    }),
    zh: ({ reason }) => ({ message: `YAML 语法有误：${reason}。`, fix: '请检查缩进（只用空格）、引号和冒号。' }),
  },
} satisfies Record<string, CodeTexts>;

/** The code of a mistake in a pack: stable across releases. */
export type AuthoringCode = keyof typeof authoringTexts;
