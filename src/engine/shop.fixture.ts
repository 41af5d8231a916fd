// A small shop for tests: three articles of which two are easy to confuse, and one flow.
import { defineFlow } from '../flow/index.ts';
import type { Article } from '../model/index.ts';
import type { AssistantOptions } from './options.ts';

const kept = {
  category: 'returns',
  owner: 'returns-team',
  source: '售后服务规则',
  version: 3,
  status: 'published',
  risk: 'normal',
  updatedAt: '2026-01-01',
} as const;

export const articles: readonly Article[] = [
  {
    ...kept,
    id: 'return-window',
    title: { zh: '退货期限', en: 'Return window' },
    phrasings: { zh: ['退货期限是多久', '几天内可以退货'], en: ['how long do I have to return something', 'return window'] },
    answer: { zh: '签收后 7 天内可以退货。', en: 'You can return items within 7 days of delivery.' },
    next: { zh: '请在“我的订单”里点“申请退货”。', en: 'Open My Orders and tap Return.' },
  },
  {
    ...kept,
    id: 'exchange-window',
    title: { zh: '换货期限', en: 'Exchange window' },
    phrasings: { zh: ['换货期限是多久', '几天内可以换货'], en: ['how long do I have to exchange something', 'exchange window'] },
    answer: { zh: '签收后 15 天内可以换货。', en: 'You can exchange items within 15 days of delivery.' },
  },
  {
    ...kept,
    id: 'invoice',
    category: 'order',
    title: { zh: '开发票', en: 'Invoices' },
    phrasings: { zh: ['怎么开发票'], en: ['I need an invoice'] },
    answer: { zh: '收货后可以申请电子发票。', en: 'You can request an electronic invoice after delivery.' },
  },
];

export const returnItem = defineFlow({
  flow: 'return-item',
  title: { zh: '退货', en: 'Return an item' },
  start: { examples: { zh: ['我要退货', '衣服不合适能退吗'], en: ['I want to return this', 'how do I send it back'] } },
  slots: {
    order: {
      type: 'text',
      pattern: '\\d{10}',
      ask: { zh: '请提供 10 位订单号。', en: 'What is your 10-digit order number?' },
      why: { zh: '用来查找您的订单。', en: 'We use it to find your order.' },
      invalid: { zh: '订单号应为 10 位数字。', en: 'An order number has 10 digits.' },
      otherwise: [{ handoff: 'order-not-found' }],
    },
    reason: {
      type: 'choice',
      ask: { zh: '请问退货原因是什么？', en: 'Why are you returning it?' },
      options: [
        { value: 'broken', zh: '有质量问题', en: 'It is broken', also: ['坏了', 'defective'] },
        { value: 'size', zh: '尺码不合适', en: 'Wrong size', also: ['太小', '太大', 'too small'] },
      ],
    },
    note: { type: 'text', ask: { zh: '还有什么要说明的吗？', en: 'Anything to add?' } },
  },
  steps: [
    { ask: 'order' },
    {
      call: 'orders.find',
      with: { order: '$order' },
      save: 'found',
      timeout: '20s',
      fail: [
        { say: { zh: '订单系统暂时查不到您的订单。', en: 'Our order system cannot find your order now.' }, act: 'apologise' },
        { handoff: 'system-trouble' },
      ],
    },
    { ask: 'reason' },
    {
      say: {
        zh: '订单 {$order} 的退货已受理，退款 {$found.total} 元。',
        en: 'The return of order {$order} is accepted; you get {$found.total} yuan back.',
      },
    },
    { end: 'solved' },
  ],
});

/** The shop, with nobody at the desk unless told. */
export const shop: AssistantOptions = {
  locales: ['zh', 'en'],
  knowledge: articles,
  flows: [returnItem],
  services: { 'orders.find': (input) => ({ id: input['order'] ?? null, total: 99 }) },
  timeZone: 'Asia/Shanghai',
  hours: { 'mon-sun': '09:00-22:00' },
};
