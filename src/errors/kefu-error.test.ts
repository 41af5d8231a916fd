// What a developer catches at run time: stable facts, and words that say what to do.
import { expect, test } from 'vitest';
import { KefuError, thrownText, whereText } from './index.ts';

const unknown = new KefuError('FLOW_UNKNOWN', { flow: 'refnud', known: ['refund', 'return-item'] }, { path: 'conversation c-1' });

test('an error says where, what and how to go on, in one line', () => {
  expect(unknown.message).toBe(
    'conversation c-1: There is no flow "refnud". (FLOW_UNKNOWN) Fix: use one of: refund, return-item.',
  );
  expect(String(unknown)).toBe(`KefuError: ${unknown.message}`);
});

test('its code, facts, place and fix are fields for programs', () => {
  const { name, code, facts, where, fix } = unknown;
  expect({ name, code, facts, where, fix }).toEqual({
    name: 'KefuError',
    code: 'FLOW_UNKNOWN',
    facts: { flow: 'refnud', known: ['refund', 'return-item'] },
    where: { path: 'conversation c-1' },
    fix: 'use one of: refund, return-item.',
  });
});

test('an error without a place begins with what happened, and names nothing when there is nothing to name', () => {
  expect(new KefuError('CONVERSATION_UNKNOWN').message).toBe(
    'No such conversation. (CONVERSATION_UNKNOWN) Fix: a customer opens it first.',
  );
  expect(new KefuError('FLOW_UNKNOWN', { flow: 'refund', known: [] }).fix).toBe('use one of: (none).');
});

test('what caused an error is kept with it, and there is no cause where nothing caused it', () => {
  const cause = new TypeError('socket closed');
  expect(new KefuError('PORT_FAILED', { port: 'store', reason: 'socket closed' }, {}, cause).cause).toBe(cause);
  expect('cause' in new KefuError('CONVERSATION_UNKNOWN')).toBe(false);
});

test('an error of another copy of the package is known as one, and nothing else is', () => {
  const ofAnotherCopy = Object.defineProperty(new Error('x'), Symbol.for('kefu.error'), { value: true });
  expect([unknown, ofAnotherCopy].map(KefuError.is)).toEqual([true, true]);
  expect([new Error('x'), { code: 'FLOW_UNKNOWN' }, 'FLOW_UNKNOWN', null, undefined].map(KefuError.is)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect(unknown).toBeInstanceOf(Error);
  expect(Object.keys(unknown).sort()).toEqual(['code', 'facts', 'fix', 'name', 'where']);
});

test('a place is a file with its line and column, or a path, or nothing', () => {
  expect(
    [
      { file: 'pack.yaml', line: 3, column: 7, length: 4 },
      { file: 'pack.yaml', line: 3 },
      { file: 'pack.yaml' },
      { path: 'flow refund, step 2' },
      {},
    ].map(whereText),
  ).toEqual(['pack.yaml:3:7  ', 'pack.yaml:3:1  ', 'pack.yaml  ', 'flow refund, step 2: ', '']);
});

test('whatever was thrown has words', () => {
  expect([new Error('down'), 'down', 7, null, undefined].map(thrownText)).toEqual(['down', 'down', '7', 'null', 'undefined']);
});
