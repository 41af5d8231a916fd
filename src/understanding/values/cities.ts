import { chineseCities, chineseCounties } from './cities-china.ts';
import { worldCities } from './cities-world.ts';
import { withinOneEdit } from './spelling.ts';

/** A city under the names that customers know it by. */
export interface City {
  readonly chinese: string;
  readonly english: string;
  /** Whether it lies inside a prefecture, and gives way to it in "苏州昆山". */
  readonly county: boolean;
}

/** What one name stands for. */
export interface CityName {
  readonly city: City;
  /** Whether the name is also another word. */
  readonly unsure: boolean;
}

interface Gazetteer {
  readonly chinese: ReadonlyMap<string, CityName>;
  readonly english: ReadonlyMap<string, CityName>;
  /** The English names of several words, folded with and without their spaces. */
  readonly spaced: ReadonlySet<string>;
  /** The names that misspellings are looked for in, by their first letter. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
}

/** The most characters in a Chinese name. */
export const longestChineseName = 8;

/** The most words in an English name. */
export const mostEnglishWords = 4;

let known: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  known ??= compiled([...citiesIn(chineseCities), ...citiesIn(worldCities), ...citiesIn(chineseCounties, true)]);
  return known;
}

interface Entry {
  readonly city: City;
  readonly chinese: readonly string[];
  readonly english: readonly string[];
}

/** 广州/羊城 Guangzhou/Canton: the names of a city in both languages. */
function citiesIn(list: string, county = false): readonly Entry[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const space = entry.indexOf(' ');
      const chinese = entry.slice(0, space).split('/');
      const english = entry.slice(space + 1).split('/');
      return {
        city: { chinese: sure(chinese[0]).replace(provincialName, '$1'), english: sure(english[0]), county },
        chinese,
        english,
      };
    });
}

// Named like a province or an airline: known as a city only by its 市.
const provincialName = /^(吉林|东方)市$/;

function sure(name = ''): string {
  return name.replace('*', '');
}

/** Where cities share a name the first, larger one has it. */
function compiled(entries: readonly Entry[]): Gazetteer {
  const chinese = new Map<string, CityName>();
  const english = new Map<string, CityName>();
  const spaced = new Set<string>();
  for (const entry of entries) {
    for (const name of entry.chinese) add(chinese, sure(name), { city: entry.city, unsure: name.endsWith('*') });
    for (const name of entry.english) {
      add(english, foldName(sure(name)), { city: entry.city, unsure: name.endsWith('*') });
      if (/[ -]/.test(name)) spaced.add(name.split(/[ -]/).map(foldName).join(' ')).add(foldName(name));
    }
  }
  const byInitial = new Map<string, string[]>();
  for (const [name, { city, unsure }] of english) {
    if (unsure || city.county || name.length < 6) continue;
    const initial = name.charAt(0);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), name]);
  }
  return { chinese, english, spaced, byInitial };
}

function add(names: Map<string, CityName>, name: string, meaning: CityName): void {
  if (!names.has(name)) names.set(name, meaning);
}

/** An English name as it is compared: lower case, without accents, apostrophes, hyphens, dots and spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

/** The city of a Chinese name, in simplified characters. */
export function chineseCityNamed(name: string): CityName | undefined {
  return gazetteer().chinese.get(name);
}

const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a[io]?|ou?|ei?|i[aeu]?|u[aeio]?|v|iao|uai|er|(?:[aeiuv]|ia|ua)n|(?:[aeio]|ia|ua|io)ng)$/;

/** The city that folded English words name together; pinyin may be written a syllable a word: `hang zhou`. */
export function englishCityNamed(words: readonly string[]): CityName | undefined {
  const { english, spaced } = gazetteer();
  const named = english.get(words.join(''));
  const asWritten = words.length === 1 || spaced.has(words.join(' ')) || words.every((word) => syllable.test(word));
  return asWritten ? named : undefined;
}

// One letter away from a city, and names and words of their own.
const otherWords = new Set(
  (
    'diving daring haiku grenada landon changed joining settle genera dining peaking siding plague recipe shining mania linen fresco calvary canned canoes recite hailing ' +
    'denser handover turban munch mandala denier hangover sizing poking media median sacrament sacraments hardin chang taiwan tiling ' +
    'zhejiang xinjiang hainan putin shannon bolton irving athena damian austen malaya hamburger parish sangha pudding'
  ).split(' '),
);

/** The one city whose long name some words misspell by a letter; short names are too close to other words. */
export function misspeltCity(words: readonly string[]): CityName | undefined {
  const { byInitial, english, spaced } = gazetteer();
  const written = words.join('');
  if (written.length < 5 || otherWords.has(written)) return undefined;
  const near = (byInitial.get(written.charAt(0)) ?? []).filter((name) => withinOneEdit(written, name));
  const cities = new Set(near.map((name) => english.get(name)?.city));
  const name = near[0];
  return name !== undefined && cities.size === 1 && (words.length === 1 || spaced.has(name)) ? english.get(name) : undefined;
}
