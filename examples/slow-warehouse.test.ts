// A tester's view: what does a customer hear while a service takes its time? Eight seconds pass in a few milliseconds.
import { defineFlow } from 'kefu';
import { simulate, slow } from 'kefu/testing';
import { expect, test } from 'vitest';

const whereIsIt = defineFlow({
  flow: 'where-is-it',
  title: { zh: '查物流', en: 'Track a parcel' },
  start: { examples: { zh: ['我的快递到哪了'], en: ['where is my parcel'] } },
  slots: {
    order: { type: 'text', pattern: '\\d{10}', ask: { zh: '请提供 10 位订单号。', en: 'What is your 10-digit order number?' } },
  },
  steps: [
    { ask: 'order' },
    { call: 'parcels.find', with: { order: '$order' }, save: 'parcel', timeout: '20s' },
    { say: { zh: '包裹在{$parcel.city}。', en: 'Your parcel is in {$parcel.city}.' } },
    { end: 'solved' },
  ],
});

test('a slow warehouse: after five seconds the customer hears why, after eight where the parcel is', async () => {
  const chat = await simulate({ flows: [whereIsIt] }, { services: { 'parcels.find': slow('8s', { city: '杭州' }) } });
  await chat.customer('我的快递到哪了');
  await chat.customer('1234567890');
  expect(chat.latest()).toEqual([]);

  await chat.wait('5s');
  expect(chat).toHaveReplied({ act: 'delay-notice' });

  await chat.wait('3s');
  expect(chat).toHaveReplied('包裹在杭州。');
});
