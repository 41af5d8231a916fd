import type { ErrorTexts, Facts } from './kefu-error.ts';

/** The texts of an error code, computed from its facts. */
export interface CodeTexts {
  readonly en: (facts: Facts) => ErrorTexts;
  readonly zh: (facts: Facts) => ErrorTexts;
}

const list = (known: Facts[string]) => (Array.isArray(known) && known.length > 0 ? known.join(', ') : '(none)');
const zhList = (known: Facts[string]) => (Array.isArray(known) && known.length > 0 ? known.join('、') : '（无）');

/** What can go wrong while a program runs, in both languages. */
export const runtimeTexts = {
  ARTICLE_DUPLICATE: {
    en: ({ article }) => ({ message: `Two articles have the id "${article}".`, fix: 'give each article an id of its own.' }),
    zh: ({ article }) => ({ message: `有两条知识使用了同一个 id“${article}”。`, fix: '请为每条知识使用不同的 id。' }),
  },
  ARTICLE_UNKNOWN: {
    en: ({ article }) => ({ message: `There is no article "${article}".`, fix: 'check the id, or put the article first.' }),
    zh: ({ article }) => ({ message: `没有 id 为“${article}”的知识。`, fix: '请核对 id，或先写入这条知识。' }),
  },
  ARTICLE_VERSION: {
    en: ({ article, expected, found }) => ({
      message: `Article "${article}" was to be version ${expected}, but version ${found} was given.`,
      fix: 'read the latest version, apply your change to it, and put it with the next number.',
    }),
    zh: ({ article, expected, found }) => ({
      message: `知识“${article}”的版本应为 ${expected}，收到的是 ${found}。`,
      fix: '请读取最新版本，在其上修改，并使用下一个版本号写入。',
    }),
  },
  BACKUP_INVALID: {
    en: ({ reason }) => ({
      message: `The backup cannot be restored: ${reason}.`,
      fix: 'use an unchanged file written by export().',
    }),
    zh: ({ reason }) => ({ message: `备份无法还原：${reason}。`, fix: '请使用 export() 写出且未改动的文件。' }),
  },
  COMMIT_CONFLICT: {
    en: ({ attempts }) => ({
      message: `The conversation was changed by others ${attempts} times in a row while this turn ran; nothing was saved.`,
      fix: 'send the message again; if it lasts, route one conversation to one process.',
    }),
    zh: ({ attempts }) => ({
      message: `本轮处理期间，会话连续 ${attempts} 次被其他进程修改，未保存任何内容。`,
      fix: '请重新发送；如持续出现，请将同一会话固定到同一进程。',
    }),
  },
  CONVERSATION_UNKNOWN: {
    en: () => ({
      message: 'There is no such conversation.',
      fix: 'an agent event needs a conversation that a customer has opened.',
    }),
    zh: () => ({ message: '会话不存在。', fix: '坐席事件只能发给客户已打开的会话。' }),
  },
  DEFINITION_MISSING: {
    en: ({ flow, version }) => ({
      message: `Flow "${flow}" at version ${version} is neither loaded nor in the store.`,
      fix: 'load a pack that has it, or use the store that the conversation was saved to.',
    }),
    zh: ({ flow, version }) => ({
      message: `流程“${flow}”的版本 ${version} 既未加载，也不在存储中。`,
      fix: '请加载包含它的服务包，或使用保存该会话的存储。',
    }),
  },
  DURATION_INVALID: {
    en: ({ text }) => ({ message: `"${text}" is not a duration.`, fix: 'write a number and a unit: 500ms, 3s, 2m, 1h, 7d.' }),
    zh: ({ text }) => ({ message: `“${text}”不是有效的时长。`, fix: '请写数字加单位：500ms、3s、2m、1h、7d。' }),
  },
  FLOW_DUPLICATE: {
    en: ({ flow }) => ({ message: `Two flows have the id "${flow}".`, fix: 'give each flow an id of its own.' }),
    zh: ({ flow }) => ({ message: `有两个流程使用了同一个 id“${flow}”。`, fix: '请为每个流程使用不同的 id。' }),
  },
  FLOW_INVALID: {
    en: ({ reason }) => ({ message: `The flow cannot be built: ${reason}.`, fix: 'correct the definition at the place named.' }),
    zh: ({ reason }) => ({ message: `流程无法生成：${reason}。`, fix: '请在指明的位置修改流程定义。' }),
  },
  FLOW_UNKNOWN: {
    en: ({ flow, known }) => ({ message: `There is no flow "${flow}".`, fix: `use one of: ${list(known)}.` }),
    zh: ({ flow, known }) => ({ message: `没有流程“${flow}”。`, fix: `可用的流程：${zhList(known)}。` }),
  },
  INPUT_INVALID: {
    en: ({ reason }) => ({ message: `The input was refused: ${reason}.`, fix: 'see the Input type; nothing was saved.' }),
    zh: ({ reason }) => ({ message: `输入被拒绝：${reason}。`, fix: '请参照 Input 类型；未保存任何内容。' }),
  },
  MACHINE_DELAY_UNKNOWN: {
    en: ({ delay, known }) => ({
      message: `The machine uses the delay "${delay}", which has no value.`,
      fix: `define it beside: ${list(known)}.`,
    }),
    zh: ({ delay, known }) => ({
      message: `状态机使用了没有取值的延时“${delay}”。`,
      fix: `请与这些延时一起定义：${zhList(known)}。`,
    }),
  },
  MACHINE_FAILED: {
    en: ({ reason }) => ({
      message: `A guard or action of the machine failed: ${reason}.`,
      fix: 'correct the condition or value at the place named.',
    }),
    zh: ({ reason }) => ({ message: `状态机的条件或动作出错：${reason}。`, fix: '请在指明的位置修改条件或取值。' }),
  },
  MACHINE_LOOP: {
    en: ({ limit }) => ({
      message: `The machine took more than ${limit} steps without coming to rest.`,
      fix: 'bound the cycle, or let it wait for the customer.',
    }),
    zh: ({ limit }) => ({ message: `状态机连续运行超过 ${limit} 步仍未停下。`, fix: '请为循环设置上限，或让它等待客户回复。' }),
  },
  PORT_FAILED: {
    en: ({ port, reason }) => ({
      message: `The ${port} failed: ${reason}.`,
      fix: 'see the cause; the conversation goes on without it.',
    }),
    zh: ({ port, reason }) => ({ message: `${port} 出错：${reason}。`, fix: '请查看 cause；会话会继续。' }),
  },
  RECORD_VERSION: {
    en: ({ found, expected }) => ({
      message: `The conversation was saved by a newer kefu (record version ${found}, this one reads ${expected}).`,
      fix: 'update kefu in this process.',
    }),
    zh: ({ found, expected }) => ({
      message: `会话由更新版本的 kefu 保存（记录版本 ${found}，当前可读 ${expected}）。`,
      fix: '请升级当前进程中的 kefu。',
    }),
  },
  SERVICE_NOT_A_FUNCTION: {
    en: ({ service }) => ({
      message: `Service "${service}" is not a function.`,
      fix: 'register an async function: (input, context) => result.',
    }),
    zh: ({ service }) => ({ message: `服务“${service}”不是函数。`, fix: '请注册异步函数：(input, context) => result。' }),
  },
  SERVICE_UNKNOWN: {
    en: ({ service, known }) => ({
      message: `No service "${service}" is registered.`,
      fix: `register it in createAssistant({ services }); there is: ${list(known)}.`,
    }),
    zh: ({ service, known }) => ({
      message: `没有注册服务“${service}”。`,
      fix: `请在 createAssistant({ services }) 中注册；已有：${zhList(known)}。`,
    }),
  },
  TEXT_INVALID: {
    en: ({ reason }) => ({
      message: `The text is not valid MessageFormat 2: ${reason}.`,
      fix: 'check braces and names; write \\{ for a brace.',
    }),
    zh: ({ reason }) => ({
      message: `文案不是有效的 MessageFormat 2：${reason}。`,
      fix: '请检查花括号和变量名；花括号本身写作 \\{。',
    }),
  },
  TEXT_UNKNOWN: {
    en: ({ key }) => ({ message: `There is no wording "${key}".`, fix: 'use a key of the default wording, or add the text.' }),
    zh: ({ key }) => ({ message: `没有名为“${key}”的话术。`, fix: '请使用默认话术中的名称，或补充该文案。' }),
  },
} satisfies Record<string, CodeTexts>;

/** The code of an error at run time: stable across releases. */
export type RuntimeCode = keyof typeof runtimeTexts;
