import type { Facts } from './kefu-error.ts';
import type { CodeText, RuntimeCode } from './runtime-codes.ts';

const zhList = (known: Facts[string]) => (Array.isArray(known) && known.length > 0 ? known.join('、') : '（无）');

/** What can go wrong while a program runs, in Chinese. */
export const runtimeTextsZh: { readonly [code in RuntimeCode]: CodeText } = {
  ARTICLE_DUPLICATE: ({ article }) => ({
    message: `有两条知识使用了同一个 id“${article}”。`,
    fix: '请为每条知识使用不同的 id。',
  }),
  ARTICLE_INVALID: ({ field }) => ({
    message: `有一条知识缺少 ${field}。`,
    fix: '请补上 id、phrasings 和 answer；其余字段都有默认值。',
  }),
  ARTICLE_UNKNOWN: ({ article }) => ({ message: `没有 id 为“${article}”的知识。`, fix: '请核对 id，或先写入这条知识。' }),
  ARTICLE_VERSION: ({ article, expected, found }) => ({
    message: `知识“${article}”的版本应为 ${expected}，收到的是 ${found}。`,
    fix: '请读取最新版本，在其上修改，并使用下一个版本号写入。',
  }),
  BACKUP_INVALID: ({ reason }) => ({ message: `备份无法还原：${reason}。`, fix: '请使用 export() 写出且未改动的文件。' }),
  COMMIT_CONFLICT: ({ attempts }) => ({
    message: `本轮处理期间，会话连续 ${attempts} 次被其他进程修改，未保存任何内容。`,
    fix: '请重新发送；如持续出现，请将同一会话固定到同一进程。',
  }),
  CONVERSATION_UNKNOWN: () => ({ message: '会话不存在。', fix: '坐席事件只能发给客户已打开的会话。' }),
  DEFINITION_MISSING: ({ flow, version }) => ({
    message: `流程“${flow}”的版本 ${version} 既未加载，也不在存储中。`,
    fix: '请加载包含它的服务包，或使用保存该会话的存储。',
  }),
  DURATION_INVALID: ({ text }) => ({ message: `“${text}”不是有效的时长。`, fix: '请写数字加单位：500ms、3s、2m、1h、7d。' }),
  FLOW_DUPLICATE: ({ flow }) => ({ message: `有两个流程使用了同一个 id“${flow}”。`, fix: '请为每个流程使用不同的 id。' }),
  FLOW_INVALID: ({ reason }) => ({ message: `流程无法生成：${reason}。`, fix: '请在指明的位置修改流程定义。' }),
  FLOW_UNKNOWN: ({ flow, known }) => ({ message: `没有流程“${flow}”。`, fix: `可用的流程：${zhList(known)}。` }),
  INPUT_INVALID: ({ reason }) => ({ message: `输入被拒绝：${reason}。`, fix: '请参照 Input 类型；未保存任何内容。' }),
  MACHINE_DELAY_UNKNOWN: ({ delay, known }) => ({
    message: `状态机使用了没有取值的延时“${delay}”。`,
    fix: `请与这些延时一起定义：${zhList(known)}。`,
  }),
  MACHINE_FAILED: ({ reason }) => ({ message: `状态机的条件或动作出错：${reason}。`, fix: '请在指明的位置修改条件或取值。' }),
  MACHINE_LOOP: ({ limit }) => ({
    message: `状态机连续运行超过 ${limit} 步仍未停下。`,
    fix: '请为循环设置上限，或让它等待客户回复。',
  }),
  PORT_FAILED: ({ port, reason }) => ({ message: `${port} 出错：${reason}。`, fix: '请查看 cause；会话会继续。' }),
  RECORD_VERSION: ({ found, expected }) => ({
    message: `会话由更新版本的 kefu 保存（记录版本 ${found}，当前可读 ${expected}）。`,
    fix: '请升级当前进程中的 kefu。',
  }),
  SERVICE_NOT_A_FUNCTION: ({ service }) => ({
    message: `服务“${service}”不是函数。`,
    fix: '请注册异步函数：(input, context) => result。',
  }),
  SERVICE_NOT_DECLARED: ({ service }) => ({
    message: `服务“${service}”没有在 pack.yaml 中声明。`,
    fix: '请在其中的 services 下声明。',
  }),
  SERVICE_UNKNOWN: ({ service, known }) => ({
    message: `没有注册服务“${service}”。`,
    fix: `请在 createAssistant({ services }) 中注册；已有：${zhList(known)}。`,
  }),
  TEXT_INVALID: ({ reason }) => ({
    message: `文案不是有效的 MessageFormat 2：${reason}。`,
    fix: '请检查花括号和变量名；花括号本身写作 \\{。',
  }),
  TEXT_UNKNOWN: ({ key }) => ({ message: `没有名为“${key}”的话术。`, fix: '请使用默认话术中的名称，或补充该文案。' }),
};
