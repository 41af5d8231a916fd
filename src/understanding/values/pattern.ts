const searches = new Map<string, RegExp>();

/** The part of the words that a pattern describes, standing by itself: not ten digits out of twelve. */
export function readPattern(text: string, pattern: string): string | undefined {
  let search = searches.get(pattern);
  if (!search) {
    // A pattern is for the whole value, with or without its author's anchors; here it is looked for inside of words.
    const inner = pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
    search = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])|(?<=\\p{Script=Han})(?:${inner})(?=\\p{Script=Han}|$|[^\\p{L}\\p{N}])`,
      'u',
    );
    if (searches.size >= 1000) searches.clear();
    searches.set(pattern, search);
  }
  const found = search.exec(text)?.[0];
  if (found !== undefined) return found;
  // People group long numbers: 1234 567 890, 1234-567-890, CA 1234; words are no groups.
  const joined = text.replace(/(?<=\d)[\s-]+(?=[\dA-Za-z])|(?<=\b[A-Za-z]{1,3})[\s-]+(?=\d)/g, '');
  const grouped = joined === text ? undefined : search.exec(joined)?.[0];
  if (grouped !== undefined) return grouped;
  // Codes are typed in small letters as often as in capitals.
  const capitals = joined.toUpperCase();
  return capitals === joined ? undefined : search.exec(capitals)?.[0];
}
