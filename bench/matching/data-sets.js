// Reads the folder in KEFU_DATA, and draws phrasings and questions from it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shuffled } from './random.js';

/**
 * @typedef {{ text: string, label: string, lang: 'en' | 'zh', oos: boolean }} Row
 * @typedef {{ name: string, path: string, lang: 'en' | 'zh', train: Row[], dev: Row[] }} DataSet
 */

/** What is wrong with the data, in words for whoever runs the benchmark. */
export class DataProblem extends Error {}

const format = `It wants a folder of *.jsonl files, one data set a file, one utterance a line:
  {"text": "how do I return this", "label": "returns", "split": "train", "lang": "en"}
  {"text": "sing me a song", "label": "none", "split": "dev", "lang": "en", "oos": true}
split is train or dev, lang is en or zh; a label is what the utterance asks for, oos marks those that ask for none of the labels.
  KEFU_DATA=path/to/folder npm run bench:matching`;

/**
 * Every data set of a folder, by name.
 * @param {string | undefined} folder
 * @returns {DataSet[]}
 */
export function readDataSets(folder) {
  if (!folder) throw new DataProblem(`KEFU_DATA is not set.\n${format}`);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new DataProblem(`KEFU_DATA: no folder at ${folder}.\n${format}`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new DataProblem(`KEFU_DATA: no *.jsonl file in ${folder}.\n${format}`);
  return files.map((file) => readDataSet(join(folder, file)));
}

/**
 * One data set.
 * @param {string} path
 * @returns {DataSet}
 */
export function readDataSet(path) {
  const rows = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const problem = (what) => new DataProblem(`${path}:${index + 1}  ${what}\n${format}`);
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      throw problem('This line is not JSON.');
    }
    for (const key of ['text', 'label', 'split', 'lang'])
      if (typeof row?.[key] !== 'string') throw problem(`"${key}" is missing or not a text.`);
    if (!['train', 'dev'].includes(row.split)) throw problem(`"split" is neither train nor dev: ${row.split}`);
    if (!['en', 'zh'].includes(row.lang)) throw problem(`"lang" is neither en nor zh: ${row.lang}`);
    rows.push({ text: row.text, label: row.label, lang: row.lang, oos: row.oos === true, split: row.split });
  }
  const train = rows.filter((row) => row.split === 'train' && !row.oos);
  const dev = rows.filter((row) => row.split === 'dev');
  if (train.length === 0 || !dev.some((row) => !row.oos))
    throw new DataProblem(`${path}: a data set needs train rows and dev rows that have a label.\n${format}`);
  return { name: basename(path, '.jsonl'), path, lang: train[0].lang, train, dev };
}

/**
 * The phrasings that are learnt from: all of them, or so many of each label as drawn with the seed.
 * @param {DataSet} set
 * @param {{ shots?: number, seed?: number }} draw
 */
export function phrasingsOf(set, { shots, seed }) {
  if (shots === undefined) return set.train;
  const taken = new Map();
  return shuffled(set.train, `${set.name}/${seed}`).filter(({ label }) => {
    const count = taken.get(label) ?? 0;
    taken.set(label, count + 1);
    return count < shots;
  });
}

/**
 * The dev rows that every matcher is asked: few enough for the slowest. A quarter are out of scope, where there are any.
 * @param {DataSet} set
 */
export function sampleOf(set) {
  const most = set.train.length > 5_000 ? 150 : 300;
  const outside = new Set(
    shuffled(
      set.dev.filter((row) => row.oos),
      set.name,
    ).slice(0, most / 4),
  );
  const inside = new Set(
    shuffled(
      set.dev.filter((row) => !row.oos),
      set.name,
    ).slice(0, outside.size > 0 ? (most * 3) / 4 : most),
  );
  return new Set(set.dev.filter((row) => inside.has(row) || outside.has(row)));
}
