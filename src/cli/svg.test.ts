// Pictures that any viewer opens: exactly this for a small flow, and whole files for every flow there is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOfFlow } from '../flow/draw.ts';
import { defineFlow } from '../flow/index.ts';
import type { Graph } from './graph.ts';
import { place } from './layout.ts';
import { everyGraph } from './pictures.fixture.ts';
import { svgOf } from './svg.ts';

/** An element of a picture; its text is that between its own tags. */
interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: Element[];
  text: string;
}

/** Reads a picture as an XML parser does; throws at what is no XML. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let rest = xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n') ? xml.slice(xml.indexOf('?>') + 2) : fail('declaration');
  while (rest !== '') {
    const [, text = '', tag = ''] = /^([^<]*)(<[^<>]*>)?/.exec(rest) ?? [];
    if (text + tag === '') fail(rest);
    const parent = open.at(-1) ?? fail('tags');
    parent.text += plain(text);
    rest = rest.slice(text.length + tag.length);
    const [, closes, name = '', inside = '', isEmpty] = /^<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>$/i.exec(tag) ?? [];
    if (tag === '') continue;
    if (name === '') fail(tag);
    if (closes) open.pop()?.name === name || fail(tag);
    else {
      const attributes = [...inside.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]);
      const element: Element = { name, attributes: Object.fromEntries(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return open.length === 1 && root.children.length === 1 ? (root.children[0] ?? root) : fail('open tags');
}

function plain(text: string): string {
  const marks: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(\w*;?)/g, (_, name: string) => marks[name.slice(0, -1)] ?? fail(`&${name}`));
}

function fail(what: string): never {
  throw new Error(`Not XML: ${what}`);
}

const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];
const texts = (element: Element) => all(element).flatMap(({ name, text }) => (name === 'text' ? [text] : []));

const { definition } = defineFlow({
  flow: 'gift-wrap',
  title: { zh: '礼品包装', en: 'Gift wrap' },
  slots: { wanted: { type: 'yes-no', ask: { zh: '需要礼品包装吗？', en: 'Shall we wrap it?' } } },
  steps: [{ ask: 'wanted' }, { if: { wanted: true }, then: [{ call: 'gifts.wrap' }] }, { end: 'solved' }],
});

test('a small flow is drawn as exactly this', () => {
  expect(svgOf(place(graphOfFlow(definition, 'zh')))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="240" height="532" viewBox="0 0 240 532" font-family="'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" font-size="14" fill="#1f2937">
    <title>礼品包装</title>
    <defs>
    <marker id="forward" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z" fill="#475569"/></marker>
    <marker id="back" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z" fill="#2563eb"/></marker>
    </defs>
    <rect width="240" height="532" fill="#ffffff"/>
    <text x="24" y="38" font-size="18" font-weight="bold">礼品包装</text>
    <path d="M113.5 105 L113.5 141" fill="none" stroke-width="1.5" stroke-linejoin="round" stroke="#475569" marker-end="url(#forward)"/>
    <path d="M113.5 196 L113.5 232" fill="none" stroke-width="1.5" stroke-linejoin="round" stroke="#475569" marker-end="url(#forward)"/>
    <path d="M159 417 C159 430 113.5 430 113.5 443 L113.5 453" fill="none" stroke-width="1.5" stroke-linejoin="round" stroke="#475569" marker-end="url(#forward)"/>
    <path d="M113.5 286 C113.5 304 159 304 159 322 L159 378" fill="none" stroke-width="1.5" stroke-linejoin="round" stroke="#475569" marker-end="url(#forward)"/>
    <path d="M113.5 286 C113.5 304 68 304 68 322 L68 417 C68 430 113.5 430 113.5 443 L113.5 453" fill="none" stroke-width="1.5" stroke-linejoin="round" stroke="#475569" marker-end="url(#forward)"/>
    <g font-size="12" fill="#475569">
    <rect x="143" y="322" width="32" height="20" rx="3" fill="#ffffff"/>
    <text x="159" y="336.3" text-anchor="middle">yes</text>
    </g>
    <g font-size="12" fill="#475569">
    <rect x="55.5" y="322" width="25" height="20" rx="3" fill="#ffffff"/>
    <text x="68" y="336.3" text-anchor="middle">no</text>
    </g>
    <g>
    <rect x="67.5" y="66" width="92" height="39" rx="19.5" fill="#dcfce7" stroke="#16a34a" stroke-width="1.5"/>
    <text x="113.5" y="90.5" text-anchor="middle">礼品包装</text>
    </g>
    <g>
    <rect x="39.5" y="141" width="148" height="55" rx="8" fill="#dbeafe" stroke="#2563eb" stroke-width="1.5"/>
    <text x="113.5" y="163.3" text-anchor="middle" font-size="12" font-weight="bold" fill="#475569">wanted</text>
    <text x="113.5" y="181.6" text-anchor="middle">需要礼品包装吗？</text>
    </g>
    <g>
    <polygon points="113.5,232 203,259 113.5,286 24,259" stroke-linejoin="round" fill="#fef9c3" stroke="#ca8a04" stroke-width="1.5"/>
    <text x="113.5" y="264" text-anchor="middle">wanted = true</text>
    </g>
    <g>
    <rect x="102" y="378" width="114" height="39" rx="3" fill="#ede9fe" stroke="#7c3aed" stroke-width="1.5"/>
    <path d="M109 378V417" fill="#ede9fe" stroke="#7c3aed" stroke-width="1.5"/>
    <path d="M209 378V417" fill="#ede9fe" stroke="#7c3aed" stroke-width="1.5"/>
    <text x="159" y="402.5" text-anchor="middle">gifts.wrap</text>
    </g>
    <g>
    <rect x="69.5" y="453" width="88" height="55" rx="22" fill="#e2e8f0" stroke="#475569" stroke-width="1.5"/>
    <text x="113.5" y="475.3" text-anchor="middle" font-size="12" font-weight="bold" fill="#475569">end</text>
    <text x="113.5" y="493.6" text-anchor="middle">solved</text>
    </g>
    </svg>
    "
  `);
});

test('a picture is titled, has a white ground, and names fonts that have Chinese', () => {
  const picture = parsed(svgOf(place(graphOfFlow(definition, 'zh'))));
  const [title, , ground] = picture.children;
  expect([picture.name, picture.attributes['xmlns'], picture.attributes['version']]).toEqual([
    'svg',
    'http://www.w3.org/2000/svg',
    '1.1',
  ]);
  expect(picture.attributes['font-family']).toBe("'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif");
  expect([title?.name, title?.text]).toEqual(['title', '礼品包装']);
  expect(ground?.attributes).toEqual({
    width: picture.attributes['width'],
    height: picture.attributes['height'],
    fill: '#ffffff',
  });
});

test('everything that is said, asked and called can be read in it, and when each way is taken', () => {
  const said = texts(parsed(svgOf(place(graphOfFlow(definition, 'zh')))));
  expect(said.sort()).toEqual(
    ['礼品包装', '礼品包装', 'wanted', '需要礼品包装吗？', 'wanted = true', 'yes', 'no', 'gifts.wrap', 'end', 'solved'].sort(),
  );
});

/** A drawing of two boxes, with a text as the title, in a box and at the arrow between them. */
const saying = (text: string): Graph => ({
  title: text,
  nodes: [
    { id: 'a', kind: 'say', lines: [text] },
    { id: 'b', kind: 'end', lines: ['end', text] },
  ],
  edges: [{ from: 'a', to: 'b', label: text }],
});

test('marks of XML in a text are shown as they were written', () => {
  const text = '<b>&"\'</b>';
  const xml = svgOf(place(saying(text)));
  expect(texts(parsed(xml)).filter((shown) => shown === text)).toHaveLength(4);
  expect(xml).not.toContain('<b>');
});

test('a text that is cut is there as a whole for who points at it', () => {
  const long = 'One thing after the other, and another one, '.repeat(4).trim();
  const picture = parsed(svgOf(place(saying(long))));
  const pointed = all(picture)
    .filter(({ name }) => name === 'g')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'title'));
  expect(pointed.map(({ text }) => text)).toEqual([long, long, `end\n${long}`]);
});

test('whatever a text holds, the picture is one that a viewer opens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(parsed(svgOf(place(saying(text)))).name).toBe('svg');
    }),
    { numRuns: 40 },
  );
});

const drawings = await everyGraph('en');

test('there are flows to draw', () => expect(drawings.length).toBeGreaterThan(10));

test.each(drawings)('%s is a whole picture, its places rounded to what can be seen', (_, graph) => {
  const xml = svgOf(place(graph));
  const places = all(parsed(xml)).flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((value) => value.match(/\d+\.\d+/g) ?? []),
  );
  expect(places.filter((number) => !/\.\d$/.test(number))).toEqual([]);
  expect(xml).not.toMatch(/NaN|undefined|Infinity/);
});

test('the same flow gives the same picture, whatever was drawn before it', () => {
  const [one, other] = drawings.slice(0, 2).map(([, graph]) => graph);
  if (!one || !other) throw new Error('Two drawings are needed.');
  const first = svgOf(place(one));
  svgOf(place(other));
  expect(svgOf(place(one))).toBe(first);
});
