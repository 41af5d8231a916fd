// A conversation understood by a recording: what was heard once is heard so again.
import { describe, expect, test } from 'vitest';
import { KefuError } from '../errors/index.ts';
import type { Situation } from '../model/index.ts';
import type { Interpreter } from '../ports/index.ts';
import { loadInterpreter } from '../understanding/index.ts';
import { type InterpreterRecording, interpreterContract, recordedInterpreter, recordingOf, simulate } from './index.ts';

const situation: Situation = {
  locale: 'zh',
  stage: 'consultation',
  speaker: 'assistant',
  expects: { kind: 'question' },
  choices: [],
  now: 0,
  zone: 'Asia/Shanghai',
};
const atOrder: Situation = { ...situation, flow: 'return-item', expects: { kind: 'slot', slot: 'order', type: 'text' } };
const builtIn = () => loadInterpreter(['zh', 'en'], { search: () => [], sync: true, option: () => undefined, popular: () => [] });
const refusalOf = (act: () => unknown) => {
  try {
    return act();
  } catch (thrown) {
    return KefuError.is(thrown) ? [thrown.code, thrown.message] : thrown;
  }
};

describe('the built-in interpreter', () => interpreterContract({ test, expect }, builtIn));

describe('a recorded interpreter with another behind it', () =>
  interpreterContract({ test, expect }, async () =>
    recordedInterpreter({ 我要退货: [{ type: 'start', flow: 'return-item' }] }, { fallback: await builtIn() }),
  ));

describe('an interpreter that is being recorded', () =>
  interpreterContract({ test, expect }, async () => recordingOf(await builtIn())));

test('a conversation follows its recording, flow and all', async () => {
  const chat = await simulate('flows/shopping', {
    assistant: {
      interpreter: recordedInterpreter({
        这件不要了: [{ type: 'start', flow: 'return-item', values: { order: '2026000001' } }],
        人工吧: [{ type: 'ask-human' }],
      }),
    },
  });
  await chat.customer('这件不要了');
  expect([chat.turn.because, chat.slots()]).toEqual([
    { decision: 'start', heard: '这件不要了' },
    expect.objectContaining({ order: '2026000001' }),
  ]);
  await chat.customer('人工吧');
  expect(chat.stage).toBe('handoff');
});

test('the same words mean what the open question makes of them', () => {
  const recording: InterpreterRecording = {
    '1': [
      { expects: 'slot', slot: 'order', commands: [{ type: 'unfit', slot: 'order' }] },
      { locale: 'en', commands: [{ type: 'greet' }] },
      { flow: null, commands: [{ type: 'no-match', options: [] }] },
    ],
  };
  const interpreter = recordedInterpreter(recording);
  const heard = (where: Situation) => (interpreter.interpret('1', where) as { commands: unknown }).commands;
  expect([heard(atOrder), heard({ ...situation, locale: 'en' }), heard(situation)]).toEqual([
    [{ type: 'unfit', slot: 'order' }],
    [{ type: 'greet' }],
    [{ type: 'no-match', options: [] }],
  ]);
});

test('what was recorded is replayed to the letter, with its reasons, after a trip through a file', async () => {
  const live = recordingOf(await builtIn());
  const said = ['你好', '转人工', '谢谢', '你好'] as const;
  const first = said.map((words) => live.interpret(words, situation));
  await live.interpret('转人工', atOrder);
  const kept = JSON.parse(JSON.stringify(live.recording())) as InterpreterRecording;
  expect(Object.entries(kept).map(([words, cases]) => [words, cases.length])).toEqual([
    ['你好', 1],
    ['转人工', 2],
    ['谢谢', 1],
  ]);
  const replayed = recordedInterpreter(kept);
  expect(said.map((words) => replayed.interpret(words, situation))).toEqual(first);
});

test('a slow model is recorded just as well', async () => {
  const model: Interpreter = {
    interpret: async () => ({ commands: [{ type: 'ask-human' }], because: { decision: 'ask-human' } }),
  };
  const live = recordingOf(model);
  await live.interpret('喂', situation);
  expect(recordedInterpreter(live.recording()).interpret('喂', situation)).toEqual(await model.interpret('喂', situation));
});

test('words that are not in the recording are an error that names them and what comes near', () => {
  const interpreter = recordedInterpreter({ 我要退货: [{ type: 'start', flow: 'return-item' }] });
  expect(refusalOf(() => interpreter.interpret('我想退货', situation))).toEqual([
    'PORT_FAILED',
    'utterance "我想退货": The recorded interpreter failed: the recording does not have these words (locale zh, stage consultation, ' +
      'flow none, expects question); it has "我要退货". (PORT_FAILED) Fix: see the cause; all goes on without it.',
  ]);
  const elsewhere = recordedInterpreter({ 好: [{ locale: 'en', commands: [] }] });
  expect(refusalOf(() => elsewhere.interpret('好', atOrder))).toEqual([
    'PORT_FAILED',
    'utterance "好": The recorded interpreter failed: the recording has these words, but not here (locale zh, stage consultation, ' +
      'flow return-item, expects slot order). (PORT_FAILED) Fix: see the cause; all goes on without it.',
  ]);
});

test('in a conversation the unknown words are a trouble in the log, and the customer still gets a reply', async () => {
  const chat = await simulate({ locales: ['zh'], interpreter: recordedInterpreter({}) });
  const turn = await chat.customer('在吗');
  expect(turn.events.filter((event) => event.type === 'trouble')).toEqual([
    expect.objectContaining({ code: 'PORT_FAILED', where: 'utterance "在吗"' }),
  ]);
  expect(turn.replies.length).toBeGreaterThan(0);
});

test.each([
  [null, 'recording: The input was refused: a recording is a map from utterances to commands.'],
  [{ 好: 'affirm' }, 'recording "好": The input was refused: it needs a list of commands, or of cases.'],
  [{ 好: ['affirm'] }, 'recording "好": The input was refused: a command has no type.'],
  [
    { 好: [{ type: 'affirm' }, { commands: [] }] },
    'recording "好": The input was refused: commands and cases stand in one list.',
  ],
  [{ 好: [{ commands: 'affirm' }] }, 'recording "好": The input was refused: the commands of a case are no list.'],
])('a recording that is none is refused before the first conversation', (recording, complaint) => {
  const [code, message] = refusalOf(() => recordedInterpreter(recording as never)) as [string, string];
  expect([code, message.replace(/ \(INPUT_INVALID\).*/, '')]).toEqual(['INPUT_INVALID', complaint]);
});
