import { type Command, type Interpretation, type Situation, simpleActs } from '../model/index.ts';
import type { Interpreter } from '../ports/index.ts';
import type { ContractRunner } from './contract-kit.ts';

/**
 * The tests that every `Interpreter` must pass: what it gives is well-formed, plain JSON, and the same each time.
 *
 * Whether it understands customers is another matter: that is measured, not claimed.
 *
 * @example
 * import { interpreterContract } from 'kefu/testing';
 * const names: string[] = [];
 * const silent = { interpret: () => ({ commands: [], because: { decision: 'nothing' } }) };
 * interpreterContract({ test: (name) => names.push(name), expect: () => ({ toEqual() {}, toBe() {} }) }, async () => silent);
 * console.log(names.length > 3); // → true
 */
export function interpreterContract({ test, expect }: ContractRunner, create: () => Promise<Interpreter>): void {
  test('what customers say becomes a list of well-formed commands, with a reason', async () => {
    const interpreter = await create();
    for (const situation of situations) {
      for (const utterance of utterances) {
        const { commands, because } = await interpreter.interpret(utterance, situation);
        expect(commands.filter((command) => !isWellFormed(command))).toEqual([]);
        expect(because.decision.length > 0).toBe(true);
        expect((because.candidates ?? []).filter(({ probability }) => !(probability >= 0 && probability <= 1))).toEqual([]);
      }
    }
  });

  test('what it gives is plain JSON: a saved conversation is the same one', async () => {
    const interpreter = await create();
    for (const utterance of utterances) {
      const heard = await interpreter.interpret(utterance, situations[0] as Situation);
      expect(JSON.parse(JSON.stringify(heard))).toEqual(heard);
    }
  });

  test('the same words at the same place mean the same, also to an interpreter built anew', async () => {
    const [one, two] = [await create(), await create()];
    for (const situation of situations) {
      for (const utterance of utterances) {
        const first = await one.interpret(utterance, situation);
        expect(await one.interpret(utterance, situation)).toEqual(first);
        expect(await two.interpret(utterance, situation)).toEqual(first);
      }
    }
  });

  test('customers who speak at once are not taken for one another', async () => {
    const interpreter = await create();
    const alone: Interpretation[] = [];
    for (const situation of situations) alone.push(await interpreter.interpret('退货', situation));
    const together = await Promise.all(situations.map(async (situation) => interpreter.interpret('退货', situation)));
    expect(together).toEqual(alone);
  });

  test('one that says it answers at once does', async () => {
    const interpreter = await create();
    const heard = interpreter.interpret('你好', situations[0] as Situation);
    expect(interpreter.sync === true && heard instanceof Promise).toBe(false);
    await heard;
  });

  test('the situation is looked at, never changed', async () => {
    const interpreter = await create();
    for (const situation of situations) {
      const before = JSON.stringify(situation);
      await interpreter.interpret('1234567890', situation);
      expect(JSON.stringify(situation)).toBe(before);
    }
  });

  test('whatever is said, nothing throws', async () => {
    const interpreter = await create();
    for (const text of [
      '',
      ' ',
      '.',
      '我',
      '😀😀',
      '\ud800',
      '退'.repeat(2_000),
      'x '.repeat(1_000),
      '(((',
      '"}]}',
      '{$order}',
    ]) {
      const { commands } = await interpreter.interpret(text, situations[0] as Situation);
      expect(Array.isArray(commands)).toBe(true);
    }
  });
}

function isWellFormed(command: Command): boolean {
  switch (command.type) {
    case 'answer':
      return isName(command.article);
    case 'start':
      return isName(command.flow) && (command.then ?? []).every(isName) && isMap(command.values ?? {});
    case 'clarify':
    case 'no-match':
      return command.options.every(({ article, flow }) => isName(article) !== isName(flow));
    case 'fill':
      return isName(command.slot) && command.value !== undefined;
    case 'correct':
      return isMap(command.values) && Object.values(command.values).every(isMap);
    case 'unfit':
      return isName(command.slot);
    case 'rate':
      return Object.entries(command.rating).every(([key, value]) => key === 'comment' || (value >= 1 && value <= 5));
    case 'say':
      return typeof command.text === 'string';
    default:
      return simpleActs.includes(command.type);
  }
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const utterances = ['你好', '我要退货', 'where is my parcel', '是的', 'no', '1234567890', '转人工', '不知道', 'asdfghjkl'];

const base: Situation = {
  locale: 'zh',
  stage: 'consultation',
  speaker: 'assistant',
  expects: { kind: 'question' },
  choices: [],
  now: Date.UTC(2026, 0, 5, 2),
  zone: 'Asia/Shanghai',
};
const order = { slot: 'order', type: 'text', pattern: '\\d{10}', labels: ['订单号', 'order number'], question: '请提供订单号。' };
const situations: readonly Situation[] = [
  base,
  { ...base, locale: 'en' },
  { ...base, stage: 'resolution', flow: 'return-item', expects: { kind: 'slot', ...order } },
  {
    ...base,
    stage: 'resolution',
    flow: 'return-item',
    expects: { kind: 'slot', slot: 'agreed', type: 'yes-no' },
    filled: [order],
  },
  { ...base, stage: 'follow-up', expects: { kind: 'solved' } },
  { ...base, stage: 'feedback', expects: { kind: 'rating' } },
];
