import type { HeardLabel } from './act-rules.ts';

/** Acts that say already what another one would say beside them: whoever cancels need not be heard to say no. */
const implied: readonly (readonly [HeardLabel, readonly HeardLabel[]])[] = [
  ['deny', ['cancel', 'skip', 'correct', 'ask-human']],
  ['affirm', ['cancel']],
  ['wait', ['cancel', 'why', 'ask-human', 'skip']],
  ['repeat', ['ask-human']],
];

/** Acts heard in one utterance, without those that others make idle. */
export function settled(heard: ReadonlySet<HeardLabel>): readonly HeardLabel[] {
  const idle = new Set(implied.flatMap(([act, others]) => (others.some((other) => heard.has(other)) ? act : [])));
  return [...heard].filter((act) => !idle.has(act));
}

/** The acts a customer is measured to be heard in (`evaluation/acts`); the others are told by what they do to the conversation. */
export const measuredActs: ReadonlySet<HeardLabel> = new Set([
  'affirm',
  'deny',
  'cancel',
  'correct',
  'ask-human',
  'repeat',
  'wait',
  'complain',
  'why',
  'skip',
  'thanks',
  'bye',
  'greet',
]);
