// `import 'kefu/vitest'` adds kefu's claims about simulated conversations to vitest's `expect`.
import { expect } from 'vitest';
import type { Json, Stage } from '../model/index.ts';
import { type ReplyPattern, simulationMatchers } from './matchers.ts';

interface SimulationClaims<R> {
  /** The latest step brought this reply. */
  toHaveReplied(wanted: ReplyPattern): R;
  /** The customer was handed to a human, for this reason. */
  toHaveHandedOff(reason?: string): R;
  /** The conversation, or the flow it ran, ended like this. */
  toHaveEnded(outcome?: string): R;
  /** The conversation stands in this stage. */
  toBeInStage(stage: Stage): R;
  /** The flow has this value in this slot. */
  toHaveFilled(slot: string, value?: Json): R;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: vitest's own declaration has this default.
  interface Matchers<T = any> extends SimulationClaims<T> {}
}

expect.extend(simulationMatchers);

export type { ReplyPattern } from './matchers.ts';
