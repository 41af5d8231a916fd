/**
 * What a reply does in the conversation (its speech act); the service standard's checks look at acts, not at words.
 *
 * Source: the speech-act table of the service standard, section 2, and `agent` for what a human said.
 */
export type Act =
  | 'greet'
  | 'disclose'
  | 'ask'
  | 'clarify'
  | 'request-data'
  | 'acknowledge'
  | 'wait'
  | 'apologise'
  | 'empathise'
  | 'answer'
  | 'next-step'
  | 'inform'
  | 'refuse-softly'
  | 'handoff-notice'
  | 'queue-update'
  | 'delay-notice'
  | 'confirm'
  | 'follow-up'
  | 'invite-rating'
  | 'safety'
  | 'thank'
  | 'close'
  | 'agent';

/** Every act, in the order of the table. */
export const acts: readonly Act[] = [
  'greet',
  'disclose',
  'ask',
  'clarify',
  'request-data',
  'acknowledge',
  'wait',
  'apologise',
  'empathise',
  'answer',
  'next-step',
  'inform',
  'refuse-softly',
  'handoff-notice',
  'queue-update',
  'delay-notice',
  'confirm',
  'follow-up',
  'invite-rating',
  'safety',
  'thank',
  'close',
  'agent',
];

/** Acts that do not answer a waiting customer: they never close a response clock (standard 3.1). */
const insubstantial: ReadonlySet<Act> = new Set([
  'acknowledge',
  'wait',
  'delay-notice',
  'invite-rating',
  'greet',
  'disclose',
  'queue-update',
]);

/** Whether an act counts as a reply to what the customer asked (standard 3.1: never a "please wait"). */
export function isSubstantive(act: Act): boolean {
  return !insubstantial.has(act);
}
