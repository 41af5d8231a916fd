// What the compiler knows of a flow written in TypeScript: `npm run check:types` is what these hold.
import { expect, expectTypeOf, test } from 'vitest';
import { defineFlow, type ServiceInputs, type SlotValues } from './index.ts';

const order = defineFlow({
  flow: 'order',
  title: 'Order',
  slots: {
    pieces: { type: 'number', ask: 'How many?' },
    price: { type: 'money', ask: 'For how much?' },
    size: { type: 'choice', ask: 'Which size?', options: [{ value: 'small' }, { value: 'large' }] },
    gift: { type: 'yes-no', ask: 'Is it a gift?' },
    cities: { type: 'city', many: true, ask: 'Where to?' },
  },
  steps: [
    { ask: 'pieces' },
    { ask: 'size' },
    { if: { gift: true }, then: [{ ask: 'gift' }] },
    { call: 'orders.place', with: { pieces: '$pieces', size: '$size', channel: 'chat' }, save: 'placed', fail: ['end'] },
    { say: { en: '{$pieces} pieces, order {$placed.number}', zh: '{$pieces} 件，订单 {$placed.number}' } },
    { end: 'solved' },
  ],
});
type Order = typeof order.definition;

test('slots have the types of their values', () => {
  expectTypeOf<SlotValues<Order>>().toEqualTypeOf<{
    readonly pieces: number;
    readonly price: { readonly amount: number; readonly currency: string };
    readonly size: 'small' | 'large';
    readonly gift: boolean;
    readonly cities: readonly string[];
  }>();
});

test('services get the values of the slots they are sent', () => {
  expectTypeOf<ServiceInputs<Order>['orders.place']>().toEqualTypeOf<{
    readonly pieces: number;
    readonly size: 'small' | 'large';
    readonly channel: 'chat';
  }>();
});

test('a slot that is not there is told by the compiler and when the flow is defined', () => {
  expect(() =>
    // @ts-expect-error there is no slot "colour"
    defineFlow({ flow: 'a', title: 'A', slots: { size: { type: 'text', ask: 'Size?' } }, steps: [{ ask: 'colour' }] }),
  ).toThrow(/there is no slot "colour"/);
  expect(() =>
    defineFlow({
      flow: 'a',
      title: 'A',
      slots: { size: { type: 'text', ask: 'Size?' } },
      // @ts-expect-error there is no slot "colour", also inside of another step
      steps: [{ if: { size: 'L' }, then: [{ ask: 'colour' }] }],
    }),
  ).toThrow(/there is no slot "colour"/);
});

test('a text that shows what nothing gives is told by the compiler', () => {
  const slots = { size: { type: 'text', ask: 'Size?' } } as const;
  // @ts-expect-error nothing gives "$colour" a value
  const wrong = defineFlow({ flow: 'a', title: 'A', slots, steps: [{ say: 'In {$colour}.' }] });
  const right = defineFlow({ flow: 'a', title: 'A', slots, steps: [{ set: { colour: 'red' } }, { say: 'In {$colour}.' }] });
  expect([wrong.id, right.id]).toEqual(['a', 'a']);
});
