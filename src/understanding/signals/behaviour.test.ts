// What a conversation shows without a word of complaint.
import { expect, test } from 'vitest';
import { type Behaviour, countBehaviour, type Happening, hearBehaviour, newBehaviour } from './behaviour.ts';

function after(...happenings: readonly Happening[]): Behaviour {
  return happenings.reduce(countBehaviour, newBehaviour);
}
const asked = (text: string): Happening => ({ type: 'asked', text });

test('a conversation that goes well shows nothing', () => {
  const well = after(asked('怎么退货'), { type: 'answered' }, { type: 'waited', seconds: 20 }, { type: 'rated', score: 5 });
  expect(hearBehaviour(well)).toEqual([]);
});

test('a customer who asks the same thing three times is dissatisfied, in whichever words', () => {
  expect(hearBehaviour(after(asked('我的退款什么时候到账'), asked('我的退款什么时候能到账?')))).toEqual([]);
  const thrice = after(asked('我的退款什么时候到账'), asked('我的退款什么时候能到账?'), asked('退款什么时候到账!!'));
  expect(hearBehaviour(thrice)).toEqual(['complaint']);
  expect(hearBehaviour(after(asked('where is my refund'), asked('Where is my refund??'), asked('WHERE IS MY REFUND')))).toEqual([
    'complaint',
  ]);
});

test('three different questions, or one number given three times, are no repetition', () => {
  expect(hearBehaviour(after(asked('how do I return it'), asked('do you ship to Spain'), asked('what about sizes')))).toEqual([]);
  expect(hearBehaviour(after(asked('6222021234567890'), asked('6222021234567890'), asked('6222021234567890')))).toEqual([]);
  expect(hearBehaviour(after(asked('好'), asked('好'), asked('好')))).toEqual([]);
});

test('three messages in a row that were not understood are a complaint; an answer between them is not', () => {
  const missed: Happening = { type: 'missed' };
  expect(hearBehaviour(after(missed, missed, missed))).toEqual(['complaint']);
  expect(hearBehaviour(after(missed, missed, { type: 'answered' }, missed))).toEqual([]);
});

test('a wait of more than three minutes, a "not solved" and a low rating each count', () => {
  expect(hearBehaviour(after({ type: 'waited', seconds: 180 }))).toEqual([]);
  expect(hearBehaviour(after({ type: 'waited', seconds: 181 }, { type: 'waited', seconds: 5 }))).toEqual(['complaint']);
  expect(hearBehaviour(after({ type: 'not-solved' }))).toEqual(['complaint']);
  expect(hearBehaviour(after({ type: 'rated', score: 5 }, { type: 'rated', score: 2 }))).toEqual(['complaint']);
});

test('two troubles together, or two tries that solved nothing, make anger likely', () => {
  expect(hearBehaviour(after({ type: 'waited', seconds: 600 }, { type: 'rated', score: 1 }))).toEqual(['anger', 'complaint']);
  expect(hearBehaviour(after({ type: 'not-solved' }, { type: 'not-solved' }))).toEqual(['anger', 'complaint']);
});

test('the counter is plain data that holds no words of the customer', () => {
  const counted = after(asked('my card 6222021234567890 is blocked'));
  expect(JSON.parse(JSON.stringify(counted))).toEqual(counted);
  expect(JSON.stringify(counted)).not.toMatch(/card|6222/);
});
