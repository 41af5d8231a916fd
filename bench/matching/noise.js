// What customers' thumbs do to their words: typing errors, homophones of a pinyin keyboard, and traditional characters.
import { createRequire } from 'node:module';
import { pick, randomFrom } from './random.js';

// Both are for Chinese sets only, and their tables take a while to load.
const load = createRequire(import.meta.url);

/** How many words, or Chinese characters, are changed. */
const share = 0.1;

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around each letter: left and right, and the two that touch it above and below. */
const neighbours = new Map(
  rows.flatMap((row, y) =>
    Array.from(row, (letter, x) => {
      const around = [row[x - 1], row[x + 1], rows[y - 1]?.[x], rows[y - 1]?.[x + 1], rows[y + 1]?.[x - 1], rows[y + 1]?.[x]];
      return [letter, around.filter((key) => key !== undefined)];
    }),
  ),
);

/** One edit of one word; what it is depends on the source of chance alone. */
const edits = [
  function swap(word, random) {
    const at = Math.floor(random() * (word.length - 1));
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  },
  function drop(word, random) {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + word.slice(at + 1);
  },
  function double(word, random) {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + word[at] + word.slice(at);
  },
  function neighbour(word, random) {
    const at = Math.floor(random() * word.length);
    const keys = neighbours.get(word[at].toLowerCase()) ?? [word[at]];
    return word.slice(0, at) + pick(keys, random) + word.slice(at + 1);
  },
];

/**
 * One word in ten, of two letters and more, gets one edit.
 * @param {string} text
 */
function withTypos(text) {
  const random = randomFrom(`typos/${text}`);
  return text.replace(/\p{Script=Latin}{2,}/gu, (word) => (random() < share ? pick(edits, random)(word, random) : word));
}

/** The 3,755 most common characters are the first level of GB 2312, rows 16 to 55 of its table, ordered by pinyin. */
function commonCharacters() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}

let homophones;

/**
 * One Chinese character in ten becomes another common one that is typed the same way, tones aside.
 * @param {string} text
 */
function withHomophones(text) {
  const { pinyin } = load('pinyin-pro');
  if (!homophones) {
    homophones = new Map();
    for (const character of commonCharacters()) {
      const sound = pinyin(character, { toneType: 'none' });
      homophones.set(sound, [...(homophones.get(sound) ?? []), character]);
    }
  }
  const random = randomFrom(`homophones/${text}`);
  return text.replace(/\p{Script=Han}+/gu, (run) => {
    const sounds = pinyin(run, { toneType: 'none', type: 'array' });
    return Array.from(run, (character, index) => {
      if (random() >= share) return character;
      const others = (homophones.get(sounds[index]) ?? []).filter((other) => other !== character);
      return others.length > 0 ? pick(others, random) : character;
    }).join('');
  });
}

let convert;

/**
 * The same in traditional characters.
 * @param {string} text
 */
function inTraditional(text) {
  convert ??= load('opencc-js').Converter({ from: 'cn', to: 't' });
  return convert(text);
}

/**
 * The kinds of noise that a language knows.
 * @param {'en' | 'zh'} lang
 */
export const noises = (lang) =>
  lang === 'zh' ? { homophones: withHomophones, traditional: inTraditional } : { typos: withTypos };
