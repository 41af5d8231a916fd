/** Every signal, those that cannot wait first. */
export const signals = [
  'crisis',
  'fraud',
  'vulnerable',
  'urgent',
  'legal-threat',
  'abuse',
  'anger',
  'complaint',
  'churn',
] as const;

/** What a good service worker notices beside the request itself: danger, need, feeling, or a threat to leave or to sue. */
export type Signal = (typeof signals)[number];
