// The core in a real browser: bundled without anything of Node's, a conversation in each language, saved and restored half-way.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const site = mkdtempSync(join(tmpdir(), 'kefu-site-'));
const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const server = createServer(({ url = '/' }, response) => {
  const path = join(site, url === '/' ? 'index.html' : url);
  response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
  try {
    response.end(readFileSync(path));
  } catch {
    response.writeHead(404).end();
  }
});

/** The page's script: it holds a conversation, goes over to a store restored from JSON half-way, and gives what was said. */
const script = `
  import { createAssistant } from 'kefu';
  import { createMemoryStore } from 'kefu/memory';
  const knowledge = [{
    id: 'return-window',
    title: { zh: '退货期限', en: 'Return window' },
    answer: { zh: '签收后 7 天内可以退货。', en: 'You can return it within 7 days of delivery.' },
    phrasings: { zh: ['退货期限是多久', '几天内可以退货'], en: ['how long do I have to return it', 'return deadline'] },
  }];
  window.converse = async (said) => {
    const replies = [];
    let store = createMemoryStore();
    for (const text of said) {
      const assistant = createAssistant({ knowledge, store });
      const turn = await assistant.open('visitor').send(text);
      replies.push(...turn.replies.map((reply) => reply.text), '[' + turn.stage + ']');
      await assistant.close();
      store = createMemoryStore(JSON.parse(JSON.stringify(store)));
    }
    return replies;
  };
`;

beforeAll(async () => {
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>kefu</title><script type="module" src="/page.js"></script>');
  // For browsers esbuild refuses an import of Node's built-ins: the build itself is half of the test.
  await build({
    stdin: { contents: script, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    splitting: true,
    outdir: site,
    entryNames: 'page',
    alias: { kefu: join(root, 'dist/index.js'), 'kefu/memory': join(root, 'dist/memory.js') },
    logLevel: 'error',
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.close();
  rmSync(site, { recursive: true, force: true });
});

declare global {
  var converse: (said: readonly string[]) => Promise<readonly string[]>;
}

test('a conversation runs in Chromium, from greeting to closing, in Chinese and in English', async () => {
  const browser = await chromium.launch({
    executablePath: process.env['KEFU_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat(
      ['background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`),
    ),
  });
  try {
    const page = await browser.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'converse' in globalThis);
    const converse = (said: readonly string[]) => page.evaluate((lines) => globalThis.converse(lines), said);
    const zh = await converse(['退货期限是多久', '解决了', '满意', '5 5 5']);
    const en = await converse(['how long do I have to return it', 'solved', 'satisfied', '5 5 5']);
    expect(failures).toEqual([]);
    expect(zh).toMatchInlineSnapshot(`
      [
        "您好，我是智能客服，由系统自动应答。需要人工服务时，回复“人工”即可转接。",
        "签收后 7 天内可以退货。",
        "这样回答是否帮到了您？解决了请告诉我，没解决我再为您查。",
        "[resolution]",
        "请问您对本次处理结果满意吗？",
        "[follow-up]",
        "邀请您为本次服务的响应速度、解答准确性和服务态度打分，1 到 5 分，例如“5 5 5”。也可以写下意见，或回复“跳过”。",
        "[feedback]",
        "感谢您的评价，我们会继续努力。",
        "感谢您的咨询，祝您生活愉快，再见。",
        "[closed]",
      ]
    `);
    expect(en).toMatchInlineSnapshot(`
      [
        "Hello, I am the virtual assistant, and I answer automatically. Reply "agent" at any time to reach a person.",
        "You can return it within 7 days of delivery.",
        "Did that help? Tell me if it is solved, or ask me anything else.",
        "[resolution]",
        "Are you happy with how it was handled?",
        "[follow-up]",
        "Please rate the speed, accuracy and courtesy of our service from 1 to 5, such as "5 5 5". You may add a comment, or reply "skip".",
        "[feedback]",
        "Thank you for your rating.",
        "Thank you for contacting us. Have a good day, goodbye.",
        "[closed]",
      ]
    `);
  } finally {
    await browser.close();
  }
});
