import type { Locale, Text } from '../../model/index.ts';
import { bareWords, placeholders } from '../../wording/index.ts';
import { examplesOf, type FlowDefinition } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
import { labelOf, optionsOf } from '../slot-definition.ts';
import type { Finding } from './finding.ts';
import { everyStep } from './walk.ts';

/** A text of a flow and where it stands. */
export interface PlacedText {
  readonly text: Text;
  readonly path: DefinitionPath;
}

/** Every text a customer may see or hear of. */
export function textsOf(flow: FlowDefinition): readonly PlacedText[] {
  const slots = Object.entries(flow.slots ?? {}).flatMap(([name, slot]) => [
    ...(['label', 'ask', 'why', 'invalid', 'yes', 'no'] as const).flatMap((key) => placed(slot[key], ['slots', name, key])),
    ...optionsOf(slot).map((option, index) => ({ text: labelOf(option), path: ['slots', name, 'options', index] })),
    ...(slot.checks ?? []).flatMap(({ say }, index) => placed(say, ['slots', name, 'checks', index, 'say'])),
  ]);
  const says = everyStep(flow).flatMap(({ step, path }) => {
    if (typeof step !== 'object' || !('say' in step)) return [];
    return [
      ...placed(step.say, [...path, 'say']),
      ...placed(step.page?.label, [...path, 'page', 'label']),
      ...placed(step.card?.title, [...path, 'card', 'title']),
      ...placed(step.card?.text, [...path, 'card', 'text']),
    ];
  });
  const repairs = (['cancel', 'correct', 'complete'] as const).flatMap((repair) =>
    placed(flow.repairs?.[repair]?.say, ['repairs', repair, 'say']),
  );
  const wording = Object.entries(flow.wording ?? {}).flatMap(([key, text]) => placed(text, ['wording', key]));
  return [...placed(flow.title, ['title']), ...placed(flow.notice, ['notice']), ...slots, ...says, ...repairs, ...wording];
}

/** A text with its place; of a list of texts, each has its own. */
function placed(
  text: Text | readonly Readonly<Record<Locale, string>>[] | undefined,
  path: DefinitionPath,
): readonly PlacedText[] {
  if (text === undefined) return [];
  if (!Array.isArray(text) || typeof text[0] !== 'object') return [{ text: text as Text, path }];
  return text.map((one: Text, index) => ({ text: one, path: [...path, index] }));
}

/** Languages that are missing, placeholders that differ between them, and names in braces without their dollar. */
export function textFindings(flow: FlowDefinition, locales: readonly Locale[]): readonly Finding[] {
  return textsOf(flow).flatMap(({ text, path }) => [...translations(text, path, locales), ...braces(text, path)]);
}

/** Languages in which nobody can begin a flow that can be begun in another. */
export function exampleFindings(flow: FlowDefinition, locales: readonly Locale[]): readonly Finding[] {
  const examples = examplesOf(flow);
  const found = Object.keys(examples);
  if (found.length === 0) return [];
  const missing = locales.filter((locale) => !found.some((tag) => tag === locale || tag === locale.split('-')[0]));
  return missing.map((locale) => ({ code: 'EXAMPLES_MISSING', facts: { locale, found }, path: ['start', 'examples'] }));
}

function translations(text: Text, path: DefinitionPath, locales: readonly Locale[]): readonly Finding[] {
  if (typeof text === 'string' || Array.isArray(text)) return [];
  const byLocale = text as Readonly<Record<Locale, string | readonly string[]>>;
  const missing = locales.filter((locale) => !(locale in byLocale) && !((locale.split('-')[0] ?? '') in byLocale));
  const findings: Finding[] = missing.map((locale) => ({
    code: 'TRANSLATION_MISSING',
    facts: { locale, found: Object.keys(byLocale) },
    path,
  }));
  const uses = Object.entries(byLocale).map(([locale, words]) => [locale, namesIn(words)] as const);
  const [first] = uses;
  for (const [locale, names] of uses) {
    if (!first || names === first[1]) continue;
    findings.push({
      code: 'PLACEHOLDERS_DIFFER',
      facts: { locale, names, other: first[0], others: first[1] },
      path: [...path, locale],
    });
  }
  return findings;
}

/** The variables of a text, all its variations together. */
function namesIn(words: string | readonly string[]): string {
  const all = [words].flat().flatMap((one) => {
    try {
      // A forgotten dollar has its own complaint; here it counts as the value that is meant.
      return [...placeholders(one), ...bareWords(one)];
    } catch {
      return [];
    }
  });
  return [...new Set(all)]
    .sort()
    .map((name) => `$${name}`)
    .join(', ');
}

function braces(text: Text, path: DefinitionPath): readonly Finding[] {
  if (typeof text === 'string')
    return bareWords(text).map((word) => ({ code: 'PLACEHOLDER_WITHOUT_DOLLAR', facts: { word }, path }));
  return Object.entries(text).flatMap(([key, part]) =>
    part === undefined ? [] : braces(part as Text, [...path, Array.isArray(text) ? Number(key) : key]),
  );
}
