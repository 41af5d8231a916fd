import type { Facts } from './kefu-error.ts';
import type { CodeTexts } from './runtime-codes.ts';

const meant = (word: Facts[string]) => (word === undefined ? undefined : `did you mean "${word}"?`);
const meantZh = (word: Facts[string]) => (word === undefined ? undefined : `您是否想写“${word}”？`);
const list = (known: Facts[string], none: string, separator = ', ') =>
  Array.isArray(known) && known.length > 0 ? known.join(separator) : none;
const nothing = (names: Facts[string], none: string) => (names === '' ? none : names);

/** What an author can get wrong in a flow that has the right shape, in both languages. */
export const flowTexts = {
  BOUNDS_REVERSED: {
    en: ({ min, max }) => ({ message: `No number fits: min ${min} is above max ${max}.`, fix: 'swap the two.' }),
    zh: ({ min, max }) => ({ message: `没有数字符合要求：min ${min} 大于 max ${max}。`, fix: '请对调两个值。' }),
  },
  CALL_WITHOUT_FAIL: {
    en: ({ service }) => ({
      message: `Nothing says what happens when "${service}" fails.`,
      fix: 'add fail: with the steps to take, for example [{ handoff: system-trouble }].',
    }),
    zh: ({ service }) => ({
      message: `没有说明“${service}”失败时怎么办。`,
      fix: '请添加 fail:，例如 [{ handoff: system-trouble }]。',
    }),
  },
  EXAMPLE_COLLIDES: {
    en: ({ example, kind, other, first }) => ({
      message: `"${example}" is also what customers say for ${kind === 'flow' ? 'flow' : 'article'} "${other}" (${first}).`,
      fix: 'keep it at the one it means, and write other words for the other.',
    }),
    zh: ({ example, kind, other, first }) => ({
      message: `“${example}”同时也是${kind === 'flow' ? '流程' : '文章'}“${other}”的说法（${first}）。`,
      fix: '请只保留在真正对应的一处，另一处换一种说法。',
    }),
  },
  EXAMPLES_MISSING: {
    en: ({ locale, found }) => ({
      message: `Nobody can begin this flow in "${locale}": start.examples has no sentence in it.`,
      fix: `add what customers say in "${locale}" beside ${list(found, 'the others')}.`,
    }),
    zh: ({ locale, found }) => ({
      message: `start.examples 缺少“${locale}”，使用该语言的客户无法进入本流程。`,
      fix: `请在 ${list(found, '其他语言', '、')} 之外补上“${locale}”的说法。`,
    }),
  },
  FLOW_REFERENCE: {
    en: ({ flow, suggestion }) => ({
      message: `There is no flow "${flow}" in this pack.`,
      fix: meant(suggestion) ?? 'write its id, or add a file for it.',
    }),
    zh: ({ flow, suggestion }) => ({
      message: `本服务包中没有流程“${flow}”。`,
      fix: meantZh(suggestion) ?? '请填写已有流程的编号，或为它新建文件。',
    }),
  },
  FLOW_RECURSION: {
    en: ({ flow, way }) => ({
      message: `Flow "${flow}" runs itself: ${way}.`,
      fix: 'break the circle: link, which does not come back, instead of run.',
    }),
    zh: ({ flow, way }) => ({ message: `流程“${flow}”会调用自身：${way}。`, fix: '请打断循环，例如把 run 改为不返回的 link。' }),
  },
  FLOW_REPEATED: {
    en: ({ flow, first }) => ({
      message: `Flow "${flow}" is already defined in ${first}.`,
      fix: 'rename or remove one of the two.',
    }),
    zh: ({ flow, first }) => ({ message: `流程“${flow}”已在 ${first} 中定义。`, fix: '请改名或删除其中一个。' }),
  },
  FLOW_UNUSED: {
    en: ({ flow }) => ({
      message: `Nothing leads to flow "${flow}": it has no examples, and no other flow runs it.`,
      fix: 'add start.examples, or run or link it from another flow.',
    }),
    zh: ({ flow }) => ({
      message: `没有任何途径进入流程“${flow}”：既没有 start.examples，也没有其他流程调用它。`,
      fix: '请添加 start.examples，或在其他流程中用 run 或 link 进入。',
    }),
  },
  GIVE_UNKNOWN: {
    en: ({ slot, flow, known }) => ({
      message: `Flow "${flow}" gives no "${slot}".`,
      fix: `it gives: ${list(known, 'nothing')}; add the slot to its "give".`,
    }),
    zh: ({ slot, flow, known }) => ({
      message: `流程“${flow}”没有给出“${slot}”。`,
      fix: `它给出：${list(known, '无', '、')}；请在其 give 中添加。`,
    }),
  },
  LOOP_WITHOUT_QUESTION: {
    en: ({ step }) => ({
      message: `Going back to "${step}" is a circle in which the customer is never asked anything.`,
      fix: 'put an ask on the way, or use each with at-most.',
    }),
    zh: ({ step }) => ({
      message: `回到“${step}”形成了循环，其间从未询问客户。`,
      fix: '请在途中加入 ask，或改用带 at-most 的 each。',
    }),
  },
  LIST_UNKNOWN: {
    en: ({ list: name, suggestion, known }) => ({
      message: `There is no list "${name}" in lists/.`,
      fix: meant(suggestion) ?? `use one of ${list(known, 'none yet')}, or add lists/${name}.yaml.`,
    }),
    zh: ({ list: name, suggestion, known }) => ({
      message: `lists/ 中没有列表“${name}”。`,
      fix: meantZh(suggestion) ?? `请从 ${list(known, '（目前没有）', '、')} 中选用，或新建 lists/${name}.yaml。`,
    }),
  },
  NAME_UNKNOWN: {
    en: ({ name, suggestion }) => ({
      message: `Nothing gives "$${name}" a value.`,
      fix: meant(suggestion) ?? 'declare it as a slot, or save it from a call or a run.',
    }),
    zh: ({ name, suggestion }) => ({
      message: `没有任何步骤为“$${name}”赋值。`,
      fix: meantZh(suggestion) ?? '请把它声明为槽位，或用 call、run 的 save 保存。',
    }),
  },
  OPTION_AMBIGUOUS: {
    en: ({ word, one, other }) => ({
      message: `"${word}" chooses "${one}" and "${other}" alike.`,
      fix: 'leave it at one of the two.',
    }),
    zh: ({ word, one, other }) => ({ message: `“${word}”同时对应“${one}”和“${other}”。`, fix: '请只保留在其中一个选项。' }),
  },
  OPTION_REPEATED: {
    en: ({ value, slot }) => ({ message: `Slot "${slot}" has two options "${value}".`, fix: 'rename or remove one of the two.' }),
    zh: ({ value, slot }) => ({ message: `槽位“${slot}”有两个选项“${value}”。`, fix: '请改名或删除其中一个。' }),
  },
  OPTIONS_MISSING: {
    en: ({ slot }) => ({
      message: `Slot "${slot}" is a choice without options.`,
      fix: 'add options: with a value and words each.',
    }),
    zh: ({ slot }) => ({ message: `槽位“${slot}”是选择题，但没有选项。`, fix: '请添加 options:，为每项写出 value 和说法。' }),
  },
  PLACEHOLDER_WITHOUT_DOLLAR: {
    en: ({ word }) => ({
      message: `"{${word}}" is the word ${word} itself, not a value.`,
      fix: `write {$${word}} for the value, or ${word} without braces.`,
    }),
    zh: ({ word }) => ({
      message: `“{${word}}”只是文字 ${word}，不是变量。`,
      fix: `变量请写作 {$${word}}，普通文字请去掉花括号。`,
    }),
  },
  PLACEHOLDERS_DIFFER: {
    en: ({ locale, names, other, others }) => ({
      message: `"${locale}" uses ${nothing(names, 'no values')}, "${other}" uses ${nothing(others, 'none')}.`,
      fix: 'use the same values in every language.',
    }),
    zh: ({ locale, names, other, others }) => ({
      message: `“${locale}”使用了${nothing(names, '零个变量')}，而“${other}”使用了${nothing(others, '零个变量')}。`,
      fix: '请在各语言中使用相同的变量。',
    }),
  },
  SERVICE_UNDECLARED: {
    en: ({ service, suggestion }) => ({
      message: `Service "${service}" is not declared in pack.yaml.`,
      fix: meant(suggestion) ?? 'add it under "services".',
    }),
    zh: ({ service, suggestion }) => ({
      message: `服务“${service}”未在 pack.yaml 中声明。`,
      fix: meantZh(suggestion) ?? '请在“services”下添加。',
    }),
  },
  REUSE_WITHOUT_KEEP: {
    en: ({ slot }) => ({
      message: `Slot "${slot}" is forgotten when the flow ends, so there is nothing to reuse.`,
      fix: 'add keep: conversation or keep: customer, or remove reuse.',
    }),
    zh: ({ slot }) => ({
      message: `槽位“${slot}”在流程结束后不保留，reuse 无从谈起。`,
      fix: '请加上 keep: conversation 或 keep: customer，或删除 reuse。',
    }),
  },
  RISK_UNCONFIRMED: {
    en: ({ service }) => ({
      message: `"${service}" changes something without a yes of the customer.`,
      fix: 'ask for a yes-no slot first, and call it under if: { that slot: true }.',
    }),
    zh: ({ service }) => ({
      message: `“${service}”会产生实际变更，但之前没有取得客户的确认。`,
      fix: '请先询问一个 yes-no 槽位，并在 if: { 该槽位: true } 之下调用。',
    }),
  },
  RISK_WITHOUT_AUTHENTICATION: {
    en: ({ flow }) => ({
      message: `Flow "${flow}" has risk: high, but the customer never shows who they are.`,
      fix: 'run a flow with authenticates: true first, or set start.if to a fact about the customer.',
    }),
    zh: ({ flow }) => ({
      message: `流程“${flow}”标为 risk: high，却没有核实客户身份。`,
      fix: '请先 run 一个 authenticates: true 的流程，或在 start.if 中要求客户已通过验证。',
    }),
  },
  RISK_WITHOUT_NOTICE: {
    en: ({ flow }) => ({
      message: `Flow "${flow}" has risk: high, but no notice of the risk.`,
      fix: 'add notice: with what the customer must know first.',
    }),
    zh: ({ flow }) => ({
      message: `流程“${flow}”标为 risk: high，却没有风险提示。`,
      fix: '请添加 notice:，写明客户办理前必须知道的事项。',
    }),
  },
  SLOT_KEY_UNFIT: {
    en: ({ key, type, types }) => ({
      message: `"${key}" means nothing for a slot of type ${type}.`,
      fix: `remove it, or use the type ${list(types, '')}.`,
    }),
    zh: ({ key, type, types }) => ({
      message: `“${key}”对 ${type} 类型的槽位没有意义。`,
      fix: `请删除，或改用 ${list(types, '')} 类型。`,
    }),
  },
  SLOT_UNKNOWN: {
    en: ({ slot, suggestion, known }) => ({
      message: `There is no slot "${slot}" in this flow.`,
      fix: meant(suggestion) ?? `use one of: ${list(known, '(none)')}; or declare it under "slots".`,
    }),
    zh: ({ slot, suggestion, known }) => ({
      message: `本流程中没有槽位“${slot}”。`,
      fix: meantZh(suggestion) ?? `可用的槽位：${list(known, '（无）', '、')}；或在“slots”下声明。`,
    }),
  },
  SLOT_UNUSED: {
    en: ({ slot }) => ({
      message: `No step asks for, sets or reads slot "${slot}".`,
      fix: 'ask for it where it is needed, or remove it.',
    }),
    zh: ({ slot }) => ({ message: `没有任何步骤询问、设置或读取槽位“${slot}”。`, fix: '请在需要的地方询问它，或删除。' }),
  },
  STEP_REPEATED: {
    en: ({ step }) => ({ message: `Two steps are named "${step}".`, fix: 'rename one of the two.' }),
    zh: ({ step }) => ({ message: `有两个步骤都叫“${step}”。`, fix: '请为其中一个改名。' }),
  },
  STEP_RESERVED: {
    en: ({ step }) => ({
      message: `No step can be named "${step}": every flow has a state of that name.`,
      fix: 'give it another name.',
    }),
    zh: ({ step }) => ({ message: `步骤不能叫“${step}”：每个流程内部都有同名的状态。`, fix: '请换一个名字。' }),
  },
  STEP_UNKNOWN: {
    en: ({ step, suggestion, known }) => ({
      message: `There is no step "${step}" in this flow.`,
      fix: meant(suggestion) ?? `the steps are: ${list(known, '(none)')}; give the one you mean an id.`,
    }),
    zh: ({ step, suggestion, known }) => ({
      message: `本流程中没有步骤“${step}”。`,
      fix: meantZh(suggestion) ?? `现有步骤：${list(known, '（无）', '、')}；请为目标步骤写上 id。`,
    }),
  },
  STEP_UNREACHABLE: {
    en: ({ after }) => ({
      message: `Nothing leads here: the flow has left at "${after}".`,
      fix: 'remove the step, or move it up.',
    }),
    zh: ({ after }) => ({ message: `此步骤永远不会执行：流程已在“${after}”处离开。`, fix: '请删除该步骤，或把它移到前面。' }),
  },
  TAKE_UNKNOWN: {
    en: ({ slot, flow, known }) => ({
      message: `Flow "${flow}" takes no "${slot}".`,
      fix: `it takes: ${list(known, 'nothing')}; add the slot to its "take".`,
    }),
    zh: ({ slot, flow, known }) => ({
      message: `流程“${flow}”不接受“${slot}”。`,
      fix: `它接受：${list(known, '无', '、')}；请在其 take 中添加。`,
    }),
  },
  ARTICLE_REFERENCE: {
    en: ({ article, suggestion }) => ({
      message: `There is no article "${article}" in this pack.`,
      fix: meant(suggestion) ?? 'write its id, or add the article.',
    }),
    zh: ({ article, suggestion }) => ({
      message: `本服务包中没有知识“${article}”。`,
      fix: meantZh(suggestion) ?? '请填写已有知识的编号，或添加这条知识。',
    }),
  },
  TRANSLATION_MISSING: {
    en: ({ locale, found }) => ({
      message: `The text is missing in "${locale}"; it is there in ${list(found, 'no language')}.`,
      fix: `add ${locale}: beside it.`,
    }),
    zh: ({ locale, found }) => ({
      message: `缺少“${locale}”的文案，目前只有：${list(found, '无', '、')}。`,
      fix: `请在旁边添加 ${locale}:。`,
    }),
  },
} satisfies Record<string, CodeTexts>;
