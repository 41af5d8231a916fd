import type { Locale, Text } from '../../model/index.ts';
import { bareWords, placeholders } from '../../wording/index.ts';
import { type FlowDefinition, labelOf } from '../definition.ts';
import type { DefinitionPath } from '../inner-steps.ts';
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
    ...(['ask', 'why', 'invalid'] as const).flatMap((key) => {
      const text = slot[key];
      return text === undefined ? [] : [{ text, path: ['slots', name, key] }];
    }),
    ...(slot.options ?? []).map((option, index) => ({ text: labelOf(option), path: ['slots', name, 'options', index] })),
  ]);
  const says = everyStep(flow).flatMap(({ step, path }) =>
    typeof step === 'object' && 'say' in step ? [{ text: step.say, path: [...path, 'say'] }] : [],
  );
  return [{ text: flow.title, path: ['title'] }, ...slots, ...says];
}

/** Languages that are missing, placeholders that differ between them, and names in braces without their dollar. */
export function textFindings(flow: FlowDefinition, locales: readonly Locale[]): readonly Finding[] {
  return textsOf(flow).flatMap(({ text, path }) => [...translations(text, path, locales), ...braces(text, path)]);
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
