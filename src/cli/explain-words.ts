import type { Reason } from '../evaluation/index.ts';

/** What a decision is told with. */
export interface DecisionFacts {
  /** What was answered, begun or heard. */
  readonly given: string;
  readonly best: number;
  readonly second: number;
  readonly answer: number;
  readonly clarify: number;
  readonly shown: number;
  readonly heard: string;
}

type Decision = { readonly [reason in Reason]: (facts: DecisionFacts) => string };

/** What the explanation of a text says, in both languages. */
export const explainWords = {
  en: {
    decision: {
      verbatim: ({ given }) => `Answered with ${given}: these are the very words of one of its phrasings.`,
      'sure-enough': ({ given, best, answer }) => `Answered with ${given}: ${best} is sure enough, answers begin at ${answer}.`,
      'not-sure-enough': ({ best, shown, answer, clarify }) =>
        `Asked back, with ${count(shown, 'option')}: ${best} is not sure enough, answers begin at ${answer} and asking back at ${clarify}.`,
      rivals: ({ best, second, shown }) =>
        `Asked back, with ${count(shown, 'option')}: the first two are too near to each other, ${best} and ${second}.`,
      'too-faint': ({ best, clarify }) => `Not answered: ${best} is too faint, asking back begins at ${clarify}.`,
      'nothing-found': () => 'Not answered: nothing in the pack is near.',
      act: ({ given, heard }) => `Heard as an act, ${given} ("${heard}"), not as a question: nothing was looked up.`,
      several: ({ given }) => `Heard as several requests: ${given} begins, the others follow.`,
    } satisfies Decision,
    answered: 'Found (→ answered)',
    shown: 'Found (→ shown as an option)',
    found: 'Found',
    nearest: (phrase: string) => `nearest: "${phrase}"`,
    weighed: (best: string, second: string) => `What the words did: + for ${best}, − for ${second}`,
    weighedAlone: (best: string) => `What the words did for ${best}`,
    neither: 'counted for neither',
    unknown: 'in no text of the pack',
    repaired: 'read as another word',
    comma: ', ',
    number: '(number)',
  },
  zh: {
    decision: {
      verbatim: ({ given }) => `直接答复 ${given}：与其中一条说法一字不差。`,
      'sure-enough': ({ given, best, answer }) => `直接答复 ${given}：置信度 ${best}，达到直接答复的阈值 ${answer}。`,
      'not-sure-enough': ({ best, shown, answer, clarify }) =>
        `请客户确认，给出 ${shown} 个选项：置信度最高 ${best}，不足直接答复的 ${answer}，但达到请客户确认的 ${clarify}。`,
      rivals: ({ best, second, shown }) =>
        `请客户确认，给出 ${shown} 个选项：前两项的置信度是 ${best} 和 ${second}，相差太小，难分高下。`,
      'too-faint': ({ best, clarify }) => `没有答复：置信度最高 ${best}，不足请客户确认的阈值 ${clarify}。`,
      'nothing-found': () => '没有答复：服务包中没有相近的内容。',
      act: ({ given, heard }) => `没有当作提问，而是听成了 ${given}（“${heard}”），因此没有查找。`,
      several: ({ given }) => `听成了几个请求：先办 ${given}，其余依次办理。`,
    } satisfies Decision,
    answered: '找到（→ 用于答复）',
    shown: '找到（→ 列为选项）',
    found: '找到',
    nearest: (phrase: string) => `最接近：“${phrase}”`,
    weighed: (best: string, second: string) => `各个字词的作用：+ 支持 ${best}，− 支持 ${second}`,
    weighedAlone: (best: string) => `各个字词对 ${best} 的作用`,
    neither: '没有影响',
    unknown: '服务包中从未出现',
    repaired: '按另一个词理解',
    comma: '、',
    number: '（数字）',
  },
} as const;

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
