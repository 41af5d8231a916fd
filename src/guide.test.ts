// The author's guide is true: every file in it is checked, every conversation held, and both languages show the same.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { turnAsText } from './cli/print-turn.ts';
import { formatProblem } from './errors/index.ts';
import { drawFlow } from './flow/draw.ts';
import type { FlowDefinition } from './flow/index.ts';
import { stepSchemas } from './flow/schema.ts';
import type { AgentEvent, Duration, Json } from './model/index.ts';
import { readPack } from './pack/index.ts';
import { failing, type Simulation, simulate } from './testing/index.ts';

const root = join(import.meta.dirname, '..');
const guides = { en: 'docs/guide/flows.md', zh: 'docs/guide/flows.zh-CN.md' } as const;
type Language = keyof typeof guides;

/** A fenced block with a tag: `yaml flow`, `yaml list shops`, `text chat`. */
interface Block {
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  /** The heading it stands under. */
  readonly heading: string;
  /** Where the body begins in the page. */
  readonly at: number;
}

/** Something the guide shows, and a way to see what is really so. */
interface Example {
  /** What it is, as the name of a test. */
  readonly title: string;
  readonly block: Block;
  readonly shown: string;
  readonly see: () => Promise<string>;
}

/** The files of a pack, by their path in it. */
type Files = Map<string, string>;
/** What the services answer; `down` stands for one that fails. */
type Answers = { readonly [service: string]: Json };
type Line = { readonly customer?: string; readonly wait?: Duration; readonly agent?: AgentEvent; readonly assistant?: string };

/** Blocks that are the same in both languages; all others are in the reader's own. */
const shared: ReadonlySet<string> = new Set('pack flow wrong list knowledge services answers step slot'.split(' '));

function blocksOf(page: string): readonly Block[] {
  let heading = '';
  const found = page.matchAll(/^#{1,4} (.*)$|^```(?:(?:yaml|text|js) ([a-z]+)(?: (\S+))?|(mermaid))\n([\s\S]*?)^```$/gm);
  return [...found].flatMap(({ 0: all, 1: title, 2: tag, 3: name = '', 4: drawing = '', 5: body = '', index }) => {
    if (title === undefined) return [{ tag: tag ?? drawing, name, body, heading, at: index + all.indexOf('\n') + 1 }];
    heading = title;
    return [];
  });
}

/** What a page shows. Files belong to the pack of their heading; a heading without files goes on with those before it. */
function examplesOf(page: string, language: Language): readonly Example[] {
  let pack = '';
  let files: Files = new Map();
  let place = '';
  let answers: Answers = {};
  let wrong: Block | undefined;
  const put = (block: Block, path: string) => {
    if (place !== block.heading) {
      files = new Map([['pack.yaml', pack]]);
      answers = {};
    }
    place = block.heading;
    files.set(path, block.body);
  };
  return blocksOf(page).flatMap((block): readonly Example[] => {
    const { tag, name, body, heading, at } = block;
    const line = page.slice(0, at).split('\n').length;
    const example = (what: string, see: Example['see'], shown = body) => [
      { title: `under "${heading}" ${what} (line ${line})`, block, shown, see },
    ];
    switch (tag) {
      case 'pack':
        pack = body;
        return example('pack.yaml has no mistake', () => complaints(new Map([['pack.yaml', body], anyFlow]), language), '');
      case 'list':
      case 'knowledge':
      case 'services':
        put(block, { list: `lists/${name}.yaml`, knowledge: 'knowledge/articles.yaml', services: 'services.js' }[tag]);
        return [];
      case 'answers':
        answers = { ...answers, ...(parse(body) as Answers) };
        return [];
      case 'flow': {
        put(block, fileOf(body));
        const all = files;
        return example('the flow has no mistake', () => complaints(all, language), '');
      }
      case 'step':
      case 'slot': {
        const whole = wrapped(tag, body, files.size > 0 && place === heading ? files : new Map([['pack.yaml', pack]]));
        return example(`the ${tag} has no mistake`, () => complaints(whole, language), '');
      }
      case 'chat': {
        const [all, given, lines] = [files, answers, parse(body) as readonly Line[]];
        return example('the chat goes as it is shown', async () => (await talk(all, given, lines, language)).chat);
      }
      case 'terminal': {
        const [all, said] = [files, body.matchAll(/^› (?!\/quit)(.*)$/gm)];
        const lines = [...said].map(([, customer = '']) => ({ customer }));
        const [head = ''] = body.split('\n\n');
        const talked = () => talk(all, {}, lines, language);
        return example('the terminal shows just that', async () => `${head}\n\n${(await talked()).printed}› /quit\n`);
      }
      case 'mermaid': {
        const flow = parse([...files.values()].at(-1) ?? '') as FlowDefinition;
        return example('the drawing is that of the flow', async () => `%% ${flow.flow}\n${drawFlow(flow, language)}\n`);
      }
      case 'wrong':
        wrong = block;
        return [];
      case 'complaint': {
        const all = new Map([['pack.yaml', pack], anyFlow, [fileOf(wrong?.body ?? ''), wrong?.body ?? '']]);
        return example('the complaint is what the checker says', () => complaints(all, language));
      }
      default:
        throw new Error(`There is no kind of block "${tag}".`);
    }
  });
}

function fileOf(flow: string): string {
  return `${(parse(flow) as FlowDefinition).flow}.flow.yaml`;
}

const anyFlow: readonly [string, string] = [
  'any.flow.yaml',
  'flow: any\ntitle: Any\nstart: { examples: { zh: [嗨], en: [hi] } }\nsteps: [end]\n',
];

/** A snippet inside a flow: after questions for a few slots, and a call whose result is `found`. */
function wrapped(tag: 'step' | 'slot', snippet: string, files: Files): Files {
  const part: unknown = parse(snippet);
  const known = { order: 'text', people: 'number', amount: 'money', day: 'date', agreed: 'yes-no' };
  const slots = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type, ask: '?' }]));
  const before = [
    ...Object.keys(slots).map((ask) => ({ ask })),
    { call: 'orders.find', with: { order: '$order' }, save: 'found', fail: ['end'] },
  ];
  const flow = {
    flow: 'snippet',
    title: 'Snippet',
    start: { examples: { zh: ['片段'], en: ['snippet'] } },
    slots: tag === 'slot' ? { ...slots, ...(part as object) } : slots,
    steps: [...before, ...(tag === 'slot' ? Object.keys(part as object).map((ask) => ({ ask })) : (part as object[]))],
  };
  const others = [...files].filter(([path]) => !path.endsWith('.flow.yaml'));
  return new Map([...others, ['snippet.flow.yaml', stringify(flow)]]);
}

/** Writes files into a folder that is gone afterwards. */
async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-guide-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `kefu check my-pack` prints about mistakes. */
function complaints(files: Files, language: Language): Promise<string> {
  return inFolder(files, async (folder) => {
    const { problems } = await readPack(folder);
    return problems.map((problem) => `${formatProblem(problem, language).replaceAll(folder, 'my-pack')}\n`).join('\n');
  });
}

/** Holds a conversation after the greeting: as a chat is written down, and as a terminal shows it. */
function talk(
  files: Files,
  answers: Answers,
  lines: readonly Line[],
  language: Language,
): Promise<{ chat: string; printed: string }> {
  const services = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, answer === 'down' ? failing('it is down') : answer]),
  );
  return inFolder(files, async (folder) => {
    const chat = await simulate(folder, { services, locale: language });
    let printed = `${turnAsText(await chat.greet(), false)}\n`;
    const greeting = chat.transcript().length + 1;
    for (const line of lines) printed += await say(chat, line);
    return { chat: `${chat.transcript().slice(greeting)}\n`, printed };
  });
}

async function say(chat: Simulation, { customer, wait, agent }: Line): Promise<string> {
  if (wait !== undefined) await chat.wait(wait);
  if (agent !== undefined) await chat.agent(agent);
  return customer === undefined ? '' : `› ${customer}\n${turnAsText(await chat.customer(customer), false)}\n`;
}

const pages = { en: readFileSync(join(root, guides.en), 'utf8'), zh: readFileSync(join(root, guides.zh), 'utf8') };

describe.each(['en', 'zh'] as const)('the guide in %s', (language) => {
  const examples = examplesOf(pages[language], language);
  const really = new Map<Example, string>();

  test.each(examples.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const seen = await example.see();
    // `UPDATE_GUIDE=1 npx vitest run src/guide.test.ts` writes down what is really said, drawn and complained of.
    if (process.env['UPDATE_GUIDE'] && !shared.has(example.block.tag)) really.set(example, seen);
    else expect(seen).toBe(example.shown);
  });

  afterAll(() => {
    if (really.size === 0) return;
    let page = pages[language];
    for (const [{ block }, seen] of [...really].reverse())
      page = page.slice(0, block.at) + seen + page.slice(block.at + block.body.length);
    writeFileSync(join(root, guides[language]), page);
  });
});

test('both languages show the same examples in the same order', () => {
  const shape = (page: string) =>
    blocksOf(page).map(({ tag, name, body }) => [
      tag,
      name,
      shared.has(tag) ? body : tag === 'chat' ? (parse(body) as readonly Line[]).map((line) => Object.keys(line)[0]) : '',
    ]);
  expect(shape(pages.zh)).toEqual(shape(pages.en));
});

test('the guide shows every kind of step, every type of slot and every key of either', () => {
  const { slot, types } = slotShape();
  const shown = blocksOf(pages.en)
    .filter(({ tag }) => shared.has(tag))
    .map(({ body }) => body)
    .join('\n');
  const isKey = (key: string) => new RegExp(`(?:^|[ {\\[-])${key}:`, 'm').test(shown);
  expect([...Object.keys(stepSchemas), ...slot].filter((key) => !isKey(key))).toEqual([]);
  expect(types.filter((type) => !pages.en.includes(`| \`${type}\``) || !pages.zh.includes(`| \`${type}\``))).toEqual([]);
});

/** The keys and types of a slot, as editors know them. */
function slotShape(): { slot: readonly string[]; types: readonly string[] } {
  const schema = JSON.parse(readFileSync(join(root, 'schema/flow.schema.json'), 'utf8'));
  const { properties } = schema.properties.slots.additionalProperties;
  return { slot: Object.keys(properties), types: properties.type.enum };
}

test('no YAML stands in a guide unchecked', () => {
  for (const page of Object.values(pages)) expect(page).not.toMatch(/^```ya?ml\s*$/m);
});

test('every link within a guide leads to a heading of it', () => {
  for (const page of Object.values(pages)) {
    const anchors = [...page.matchAll(/^#{1,4} (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  }
});

test('an example that is not true is found', async () => {
  const flow = (text: string) =>
    `flow: hello\ntitle: Hello\nstart: { examples: { en: [hello there], zh: [你好呀] } }\nsteps: [{ say: "${text}" }]\n`;
  const page = [
    '```yaml pack\npack: p\nversion: 1.0.0\ntitle: P\nlocales: [en, zh]\nservices: { orders.find: {} }\n```',
    '## Right',
    `\`\`\`yaml flow\n${flow('Good evening.')}\`\`\``,
    '```text chat\n- customer: hello there\n- assistant: Good morning.\n```',
    '```yaml slot\nsize: { type: number, ask: Which? }\n```',
    '```yaml slot\nsize: { type: choice, ask: Which? }\n```',
    '```yaml step\n- call: nothing.there\n  fail: [end]\n```',
    '## Wrong',
    `\`\`\`yaml flow\n${flow('Good evening, {$name}.')}\`\`\``,
    '```text chat\n- customer: hello there\n```',
  ].join('\n');
  const seen = await Promise.allSettled(examplesOf(page, 'en').map(async ({ see, shown }) => (await see()) === shown));
  expect(seen.map((one) => one.status === 'fulfilled' && one.value)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});
