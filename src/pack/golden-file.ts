import { z } from 'zod';
import { checkShape, type Path, valueAt, type YamlFile } from '../documents/index.ts';
import { id, locale, words } from '../documents/vocabulary.ts';
import { type Problem, suggest } from '../errors/index.ts';
import { knownLocales } from './texts.ts';

const wanted = z.string().regex(/^(?:flow:)?[a-z0-9][a-z0-9-]*$/, 'wanted');

/** The shape of `golden.yaml`: questions as customers ask them, each with what must come of it. */
export const goldenSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      ask: words,
      // One id may stand without its brackets; `none` is for what the pack cannot answer.
      want: z.union([wanted, z.array(wanted).min(1)]),
      lang: locale.optional(),
      kind: id.optional(),
      held: z.boolean().optional(),
    }),
  ),
});

/** A question of which it is known what the assistant should find. */
export interface GoldenQuestion {
  readonly ask: string;
  /** Articles by their id, flows as `flow:id`: any of them is right. Empty when nothing in the pack answers it. */
  readonly want: readonly string[];
  readonly lang: string;
  /** `plain`, `typo`, `homophone` … or a kind of the author's own. */
  readonly kind: string;
  /** Held out: thresholds are never chosen by it. */
  readonly held: boolean;
}

/** What a golden question may name. */
export interface Findable {
  readonly articles: readonly string[];
  readonly flows: readonly string[];
  /** The languages the pack speaks, if they are known. */
  readonly locales: readonly string[] | undefined;
}

/** What `golden.yaml` says, with everything that is wrong with it. */
export interface GoldenRead {
  readonly questions: readonly GoldenQuestion[];
  readonly problems: readonly Problem[];
}

/** Checks a pack's golden questions; what the shape's check cannot see is looked for in the values as they stand. */
export function readGolden(file: YamlFile, findable: Findable): GoldenRead {
  const { value, problems } = checkShape(file, goldenSchema, 'golden.yaml');
  const listed = valueAt(file.value, ['questions']);
  const firsts = new Map<string, number>();
  const inside = (Array.isArray(listed) ? listed : []).flatMap((_, index) => {
    const path = ['questions', index];
    return [...repeated(file, path, firsts), ...unknownWanted(file, path, findable), ...unspoken(file, path, findable.locales)];
  });
  const first = findable.locales?.[0] ?? 'en';
  return {
    questions: (value?.questions ?? []).map(({ ask, want, lang = first, kind, held = false }) => ({
      ask,
      want: idsOf(want),
      lang,
      kind: kind ?? (want === 'none' ? 'out-of-scope' : 'plain'),
      held,
    })),
    problems: [...problems, ...inside],
  };
}

function idsOf(want: string | readonly string[]): readonly string[] {
  if (typeof want !== 'string') return want;
  return want === 'none' ? [] : [want];
}

/** A question that stands twice counts twice, and gives away what is held out when only one of the two is. */
function repeated(file: YamlFile, path: Path, firsts: Map<string, number>): readonly Problem[] {
  const ask = valueAt(file.value, [...path, 'ask']);
  if (typeof ask !== 'string') return [];
  const key = ask.toLowerCase().replace(/[\s\p{P}]+/gu, '') || ask;
  const where = file.where([...path, 'ask']);
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, where.line ?? 1);
  return first === undefined ? [] : [{ code: 'QUESTION_REPEATED', facts: { first }, where, source: file.source }];
}

function unknownWanted(file: YamlFile, path: Path, { articles, flows }: Findable): readonly Problem[] {
  const want = valueAt(file.value, [...path, 'want']);
  const known = [...articles, ...flows.map((flow) => `flow:${flow}`)];
  const listed = Array.isArray(want) ? want : want === 'none' ? [] : [want];
  return listed.flatMap((one: unknown, index): Problem[] => {
    if (typeof one !== 'string' || !wanted.safeParse(one).success || known.includes(one)) return [];
    // Whoever writes a flow's id alone means the flow.
    const suggestion = flows.includes(one) ? `flow:${one}` : suggest(one, known);
    const meant = suggestion === undefined ? {} : { suggestion };
    const place = [...path, 'want', ...(Array.isArray(want) ? [index] : [])];
    const at = { where: file.where(place), source: file.source };
    return one.startsWith('flow:')
      ? [{ code: 'FLOW_REFERENCE', facts: { flow: one.slice('flow:'.length), ...meant }, ...at }]
      : [{ code: 'ARTICLE_REFERENCE', facts: { article: one, ...meant }, ...at }];
  });
}

function unspoken(file: YamlFile, path: Path, locales: readonly string[] | undefined): readonly Problem[] {
  const lang = valueAt(file.value, [...path, 'lang']);
  if (!locales || typeof lang !== 'string' || !locale.safeParse(lang).success) return [];
  const known = knownLocales(locales);
  if (known.includes(lang)) return [];
  const suggestion = suggest(lang, known);
  const facts = { locale: lang, known, ...(suggestion === undefined ? {} : { suggestion }) };
  return [{ code: 'LOCALE_UNKNOWN', facts, where: file.where([...path, 'lang']), source: file.source }];
}
