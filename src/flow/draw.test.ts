import { expect, test } from 'vitest';
import { drawFlow } from './draw.ts';
import { defineFlow } from './index.ts';

test('a flow is drawn as its author thinks of it: questions, calls, ways and ends', () => {
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
