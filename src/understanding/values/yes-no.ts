import type { ValueReader } from './reader.ts';
import { simplify } from './spelling.ts';
import { readAge } from './yes-no-age.ts';
import { answerOf } from './yes-no-answer.ts';
import { senseEn, statementsEn } from './yes-no-en.ts';
import { senseZh, statementsZh } from './yes-no-zh.ts';

const han = /\p{Script=Han}/u;

const gestures: readonly (readonly [RegExp, string])[] = [
  [/[👍👌✅☑✔🆗]/gu, ' ok. '],
  [/[👎❌✖🙅]/gu, ' no. '],
];

// 「回复1确认，2取消」, "Press 1 for yes, 2 for no", "Y=agree".
const code =
  /(?<![\da-z])(\d|[a-z])\s?(?:[.、:：=)）-]|for|表示|代表)?\s?(是|否|不是|确认|确定|取消|同意|不同意|拒绝|需要|不需要|要|不要|yes|no|confirm|cancel|agree|decline)(?![a-z])/giu;

/** Reads whether an utterance says yes or no to `context.question`; `undefined` for doubts, counter-questions and anything else. */
export const readYesNo: ValueReader<boolean> = (text, { question: asked = '', locale }) => {
  const question = simplify(asked);
  const plain = gestures.reduce((words, [gesture, word]) => words.replace(gesture, word), simplify(text)).trim();
  const stated = statedCode(plain, question);
  if (stated !== undefined) return stated;
  const questionInHan = question === '' ? locale.startsWith('zh') : han.test(question);
  const sense = questionInHan ? senseZh(question) : senseEn(question);
  const inHan = han.test(plain) || (questionInHan && !/[a-z]{2}/iu.test(plain));
  const { holds, rest } = readAge(plain, question);
  const said = inHan ? statementsZh(rest, question) : statementsEn(rest, question);
  return answerOf(holds === undefined ? said : [...said, { meaning: holds ? 'holds' : 'fails' }], sense);
};

function statedCode(text: string, question: string): boolean | undefined {
  const [, answer] = /^(\d|[a-z])[.。!！]?$/iu.exec(text) ?? [];
  if (answer === undefined) return undefined;
  const [, , word] = Array.from(question.matchAll(code)).find(([, each]) => each?.toLowerCase() === answer.toLowerCase()) ?? [];
  if (word === undefined) return undefined;
  return !/^(?:否|不|取消|拒绝|no|cancel|decline)/iu.test(word);
}
