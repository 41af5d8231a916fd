// One file a step kind. A new kind is one more line here.
import type { StepKind } from '../compile-kit.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { call } from './call.ts';
import { choose } from './choose.ts';
import { each } from './each.ts';
import { end } from './end.ts';
import { go } from './go.ts';
import { handoff } from './handoff.ts';
import { branch } from './if.ts';
import { link } from './link.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { set } from './set.ts';

/** Every kind of step. */
export const stepKinds = [
  say,
  ask,
  call,
  branch,
  choose,
  set,
  answer,
  run,
  link,
  each,
  go,
  handoff,
  end,
] as unknown as readonly StepKind[];
