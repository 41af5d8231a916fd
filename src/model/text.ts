/** A BCP 47 language tag; kefu ships wording for `zh` and `en`. */
export type Locale = string;

/**
 * Words for the customer: one string for every language, or one per language; a list is a set of variations.
 *
 * Each string is a Unicode MessageFormat 2 pattern (`您的订单 {$order}`).
 */
export type Text = string | readonly string[] | Readonly<Record<Locale, string | readonly string[]>>;

/** Picks the part of a text for a locale: the exact tag, its language, then the first one there is. */
export function textFor(
  text: Text,
  locale: Locale,
): { readonly locale: Locale; readonly variants: readonly string[] } | undefined {
  if (typeof text === 'string') return { locale, variants: [text] };
  if (Array.isArray(text)) return { locale, variants: text };
  const byLocale = text as Readonly<Record<Locale, string | readonly string[]>>;
  const language = locale.split('-')[0] ?? locale;
  for (const tag of [locale, language, ...Object.keys(byLocale)]) {
    if (!Object.hasOwn(byLocale, tag)) continue;
    const found = byLocale[tag];
    if (found === undefined) continue;
    return { locale: tag, variants: typeof found === 'string' ? [found] : found };
  }
  return undefined;
}
