import { expect, test } from 'vitest';
import { drawFlow, graphOfFlow } from './draw.ts';
import { defineFlow } from './index.ts';

const { definition } = defineFlow({
  flow: 'refund',
  title: { zh: '退款', en: 'Refund' },
  slots: { amount: { type: 'number', ask: { zh: '退多少元？', en: 'How much?' }, otherwise: [{ handoff: 'unclear' }] } },
  steps: [
    { id: 'again', ask: 'amount' },
    { if: { amount: { over: 100, under: 500 } }, then: [{ set: { amount: null } }, { go: 'again' }] },
    { call: 'refunds.make', fail: [{ say: 'Sorry; "later" #1' }, 'end'] },
    { choose: [{ if: { amount: 1 }, then: [{ link: 'other' }] }] },
    { each: { in: '$items', as: 'item', 'at-most': 3, do: [{ run: 'pack' }] } },
    { answer: 'refund-time' },
  ],
});

test('a flow is drawn as its author thinks of it: questions, calls, ways and ends', () => {
  expect(drawFlow(definition, 'zh')).toBe(
    [
      'flowchart TD',
      '  begin(["退款"]) --> s1',
      '  s1[/"amount: 退多少元？"/]',
      '  s13(["hand over: unclear"])',
      '  s2{"amount over 100 and amount under 500"}',
      '  s7["amount = nothing"]',
      '  s8["go again"]',
      '  s3[["refunds.make"]]',
      '  s9("Sorry; #quot;later#quot; #35;1")',
      '  s10(["end: done"])',
      '  s4{"choose"}',
      '  s11(["to flow other"])',
      '  s5{{"each item of $items, 3 at most"}}',
      '  s12[["flow pack"]]',
      '  s6("article refund-time")',
      '  over(["end"])',
      '  s1 --> s2',
      '  s1 -->|"tries used up"| s13',
      '  s7 --> s8',
      '  s8 --> s1',
      '  s2 -->|"yes"| s7',
      '  s2 -->|"no"| s3',
      '  s3 --> s4',
      '  s9 --> s10',
      '  s3 -->|"fails"| s9',
      '  s4 -->|"amount = 1"| s11',
      '  s4 -->|"else"| s5',
      '  s12 --> s5',
      '  s5 -->|"each"| s12',
      '  s5 -->|"done"| s6',
      '  s6 --> over',
    ].join('\n'),
  );
});

test('who draws it otherwise is told what each box stands for, what it says, and when each way is taken', () => {
  expect(graphOfFlow(definition, 'en')).toEqual({
    title: 'Refund',
    nodes: [
      { id: 'begin', kind: 'begin', lines: ['Refund'] },
      { id: 's1', kind: 'question', lines: ['amount', 'How much?'] },
      { id: 's13', kind: 'handoff', lines: ['hand over', 'unclear'] },
      { id: 's2', kind: 'decision', lines: ['amount over 100 and amount under 500'] },
      { id: 's7', kind: 'setting', lines: ['amount = nothing'] },
      { id: 's8', kind: 'jump', lines: ['go', 'again'] },
      { id: 's3', kind: 'service', lines: ['refunds.make'] },
      { id: 's9', kind: 'say', lines: ['Sorry; "later" #1'] },
      { id: 's10', kind: 'end', lines: ['end', 'done'] },
      { id: 's4', kind: 'decision', lines: ['choose'] },
      { id: 's11', kind: 'link', lines: ['to flow', 'other'] },
      { id: 's5', kind: 'loop', lines: ['each item of $items, 3 at most'] },
      { id: 's12', kind: 'flow', lines: ['flow', 'pack'] },
      { id: 's6', kind: 'article', lines: ['article', 'refund-time'] },
      { id: 'over', kind: 'end', lines: ['end'] },
    ],
    edges: [
      { from: 'begin', to: 's1' },
      { from: 's1', to: 's2' },
      { from: 's1', to: 's13', label: 'tries used up' },
      { from: 's7', to: 's8' },
      { from: 's8', to: 's1' },
      { from: 's2', to: 's7', label: 'yes' },
      { from: 's2', to: 's3', label: 'no' },
      { from: 's3', to: 's4' },
      { from: 's9', to: 's10' },
      { from: 's3', to: 's9', label: 'fails' },
      { from: 's4', to: 's11', label: 'amount = 1' },
      { from: 's4', to: 's5', label: 'else' },
      { from: 's12', to: 's5' },
      { from: 's5', to: 's12', label: 'each' },
      { from: 's5', to: 's6', label: 'done' },
      { from: 's6', to: 'over' },
    ],
  });
});

test('a question that is put twice has one way out of trouble', () => {
  const { definition: twice } = defineFlow({
    flow: 'meter',
    title: { zh: '抄表', en: 'Meter' },
    slots: {
      reading: { type: 'number', ask: { zh: '读数是多少？', en: 'What does it say?' }, otherwise: [{ handoff: 'unclear' }] },
    },
    steps: [{ ask: 'reading' }, { set: { reading: null } }, { ask: 'reading' }],
  });
  expect(graphOfFlow(twice, 'en').nodes.filter(({ kind }) => kind === 'handoff')).toHaveLength(1);
  expect(drawFlow(twice, 'en').match(/hand over/g)).toHaveLength(1);
});

test('the Mermaid text cuts what is long, the boxes themselves say all of it', () => {
  const long = 'Please send the ten digits that stand below the bar code on your parcel.';
  const { definition: wordy } = defineFlow({ flow: 'parcel', title: 'Parcel', steps: [{ say: long }] });
  expect(graphOfFlow(wordy, 'en').nodes[1]).toEqual({ id: 's1', kind: 'say', lines: [long] });
  expect(drawFlow(wordy, 'en')).toContain('s1("Please send the ten digits that stand b…")');
});
