import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { hello } from './hello.ts';
import { serve } from './http.ts';

test('hello: an answer in the language of the question', async () => {
  expect((await hello('visitor-1', ['when do you open']))[1]).toBe('We are open every day from 9:00 to 22:00.');
  expect((await hello('visitor-2', ['停车收费吗']))[1]).toBe('楼下停车场，两小时内免费。');
});

test('http: a request repeated is one turn, a broken one a clear refusal', async () => {
  const server = await serve('flows/shopping');
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const post = async (body: string) => {
    const response = await fetch(url, { method: 'POST', body });
    return { status: response.status, body: (await response.json()) as { stage?: string; replies?: string[]; code?: string } };
  };
  const message = JSON.stringify({ visitor: 'v1', id: 'm1', text: '退货期限是多久' });
  const first = await post(message);
  expect([first.status, first.body.stage]).toEqual([200, 'resolution']);
  expect(await post(message)).toEqual(first);
  expect((await post('{')).body).toEqual({ message: 'the body is not JSON' });
  expect((await post('{"visitor":"v1"}')).body.code).toBe('INPUT_INVALID');
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
