// Writes the tables of kefu/pinyin and kefu/traditional from pinyin-pro and opencc-js: `node scripts/build-tables.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twPhrases from 'opencc-js/dict/TWPhrasesRev';
import { pinyin } from 'pinyin-pro';
import { alone, own, picked, spared } from './service-words.mjs';

const pairsOf = (dictionary) => dictionary.split('|').map((entry) => entry.split(' '));
const versionOf = (name) => JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url))).version;
const write = (file, text) => writeFileSync(new URL(`../src/matching/${file}`, import.meta.url), text);

/** The 6,763 characters of GB 2312. */
function gb2312() {
  const decoder = new TextDecoder('gbk');
  const found = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) found.push(decoder.decode(Uint8Array.of(row, cell)));
  return found;
}
const characters = gb2312();
// 後, 於 and 菸 are in GB 2312 and written by nobody on the mainland; the others are not, and stand in names and in 瞭望.
const simplified = new Set([...characters, ...'瞭昇喆堃邨迺澂祕甯氾剋脩'].filter((character) => !'後於菸'.includes(character)));

// A sound as it is typed: what speakers and input methods confuse becomes one.
const folded = (syllable) =>
  syllable
    .replace('ü', 'v')
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/(?<=[aei])ng$/, 'n');

// What pinyin-pro reads otherwise than a customer says it most.
const corrected = { 了: 'le', 剥: 'bo', 咀: 'ju', 嗯: 'en', 呣: 'mu' };
// Not in GB 2312, and met every day.
const later = [...'囧镕堃喆嘚嚯啫喱咻怼飚槟媛瑄焱淼垚晟玥珺煊赟曌翀劼'];

const bySound = new Map();
for (const character of new Set([...characters, ...later])) {
  const sound = folded(corrected[character] ?? pinyin(character, { toneType: 'none', type: 'array' })[0] ?? '');
  if (!/^[a-z]+$/.test(sound)) throw new Error(`${character} reads as "${sound}".`);
  bySound.set(sound, (bySound.get(sound) ?? '') + character);
}
const sounds = [...bySound].sort(([one], [other]) => (one < other ? -1 : 1));
write(
  'pinyin-table.ts',
  `/*! Facts from pinyin-pro ${versionOf('pinyin-pro')} (MIT, © 2022-present zh-lx). See THIRD-PARTY-LICENSES.md. */
// Made by scripts/build-tables.mjs: change it there.

/** The characters of each sound; the sounds are folded, so that zhang, zang and zan are one. */
export const charactersBySound = {
${sounds.map(([sound, list]) => `  ${sound}: '${list}',`).join('\n')}
};
`,
);

// These change although mainland texts write them too, in words of their own.
const ambiguous = new Set([...'乾夥徵摺拚昇祕剋']);
const found = pairsOf(tsCharacters).filter(
  ([from, to]) => from.length === 1 && simplified.has(to) && (!simplified.has(from) || ambiguous.has(from)),
);
const keys = new Set(found.map(([from]) => from));
const single = new Map([...found.filter(([, to]) => !keys.has(to)), ...alone.map((pair) => Array.from(pair))]);
const tells = (text) => Array.from(text).some((character) => single.has(character) && !simplified.has(character));
const one = (text) => Array.from(text, (character) => single.get(character) ?? character).join('');

const phrases = new Map();
/** What the characters and the phrases so far make of a text: the longest at each place. */
function convert(text) {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const key = [...phrases.keys()].filter((from) => text.startsWith(from, at)).sort((a, b) => b.length - a.length)[0];
    out += key ? phrases.get(key) : one(text.charAt(at));
    at += key ? key.length : 1;
  }
  return out;
}
const dictionary = new Map([...pairsOf(tsPhrases), ...pairsOf(twPhrases)]);
const wanted = [
  ...spared.split(' ').map((from) => [from, Array.from(from, (each) => (simplified.has(each) ? each : one(each))).join('')]),
  ...picked.split(' ').map((from) => [from, one(dictionary.get(from) ?? `?${from}`)]),
  ...pairsOf(own),
].sort(([first], [second]) => first.length - second.length);
const superfluous = [];
for (const [from, to] of wanted) {
  if (to.startsWith('?')) throw new Error(`opencc-js has no ${from}.`);
  if (convert(from) === to) superfluous.push(from);
  else phrases.set(from, to);
}
if (superfluous.length) throw new Error(`These words need no entry: ${superfluous.join(' ')}`);
for (const [from, to] of [...single, ...phrases]) if (tells(to)) throw new Error(`${from} becomes ${to}, which is traditional.`);

const singles = [...single].sort(([first], [second]) => first.codePointAt(0) - second.codePointAt(0));
const lines = [];
for (const entry of [...phrases].sort(([first], [second]) => (first < second ? -1 : 1)).map((pair) => pair.join(' '))) {
  if ((lines.at(-1)?.length ?? 999) + entry.length > 110) lines.push(entry);
  else lines.push(`${lines.pop()}|${entry}`);
}
const chunks = (list) => list.join('').match(/.{1,60}/gu);
const joined = (parts) => parts.map((part) => `  '${part}'`).join(' +\n');
write(
  'traditional-table.ts',
  `/*! Selected and converted from opencc-js ${versionOf('opencc-js')} (MIT) and its OpenCC dictionaries (Apache-2.0), with words added. See THIRD-PARTY-LICENSES.md. */
// Made by scripts/build-tables.mjs: change it there.

/** Traditional characters; the character at the same place of \`simplified\` is what each becomes. */
export const traditional =
${joined(chunks(singles.map(([from]) => from)))};

/** What the characters of \`traditional\` become. */
export const simplified =
${joined(chunks(singles.map(([, to]) => to)))};

/** Characters that mainland texts write too: a text that holds no other one of the table stays as it is. */
export const ambiguous = '${singles
    .map(([from]) => from)
    .filter((from) => !tells(from))
    .join('')}';

/** Words of Taiwan and Hong Kong and what the mainland says, and words in which a character becomes something else. */
export const phrases =
${joined(lines.map((line, index) => (index < lines.length - 1 ? `${line}|` : line)))};
`,
);
console.log(`${sounds.length} sounds, ${sounds.flatMap(([, list]) => [...list]).length} characters with a sound`);
console.log(`${single.size} traditional characters, ${phrases.size} phrases`);
