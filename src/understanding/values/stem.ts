const vowel = /[aeiouy]/u;

/** An English word without its common endings, so that "cancelled", "cancelling" and "cancel" compare equal. */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/'s?$/u, '');
  const root = withoutEnding(bare);
  const undoubled = /([bdglmnprt])\1$/u.test(root) ? root.slice(0, -1) : root;
  return undoubled.length > 3 && undoubled.endsWith('e') ? undoubled.slice(0, -1) : undoubled;
}

function withoutEnding(word: string): string {
  for (const ending of ['ing', 'ies', 'ed', 'es', 's']) {
    const root = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || root.length < 3 || !vowel.test(root)) continue;
    if (ending === 's' && /[su]$/u.test(root)) continue;
    if (ending === 'es' && !/(?:[sxz]|ch|sh)$/u.test(root)) continue;
    return ending === 'ies' ? `${root}y` : root;
  }
  return word;
}
