// One file a step kind. A new kind is one more line here.
import type { StepKind } from '../compile-kit.ts';
import type { StepDefinition } from '../definition.ts';
import { ask } from './ask.ts';
import { call } from './call.ts';
import { end } from './end.ts';
import { handoff } from './handoff.ts';
import { say } from './say.ts';

/** Every kind of step. */
export const stepKinds = [say, ask, call, handoff, end] as unknown as readonly StepKind<StepDefinition>[];
