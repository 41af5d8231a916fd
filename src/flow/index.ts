// Flows: TypeScript (and, from a pack, YAML) → checked Flow → XState machine.
import { KefuError } from '../errors/index.ts';
import { type Machine, toXState } from '../machine/index.ts';
import type { JsonObject, SlotExpectation } from '../model/index.ts';
import { compile } from './compile.ts';
import type { FlowDefinition } from './definition.ts';
import { slotExpectation } from './expectation.ts';
import { structureHash, textHash } from './version.ts';

export type {
  AskStep,
  CallStep,
  EndStep,
  FlowDefinition,
  HandoffStep,
  OptionDefinition,
  SayStep,
  SlotDefinition,
  StepDefinition,
} from './definition.ts';

/** A flow ready to run: its definition, its version, and its machine, compiled when it is first needed. */
export interface Flow {
  readonly id: string;
  readonly definition: FlowDefinition;
  /** 12 characters of the hash over its structure; texts do not count. */
  readonly version: string;
  /** 12 characters of the hash over everything. */
  readonly texts: string;
  /** Its machine: an XState config as plain JSON, ready to step. */
  machine(): Machine;
  /** What an interpreter must know to read each of its slots. */
  readonly expectations: readonly SlotExpectation[];
}

/**
 * Defines a flow in TypeScript: a named list of steps with the slots it collects. A mistake is a located error.
 *
 * @example
 * import { defineFlow } from 'kefu';
 * const hello = defineFlow({
 *   flow: 'hello',
 *   title: 'Hello',
 *   slots: { name: { type: 'text', ask: 'What is your name?' } },
 *   steps: [{ ask: 'name' }, { say: 'Hello {$name}.' }, { end: 'solved' }],
 * });
 * console.log(hello.id); // → hello
 */
export function defineFlow(definition: FlowDefinition): Flow {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.flow)) {
    throw new KefuError('FLOW_INVALID', { reason: `"${definition.flow}" is not a kebab-case id` }, { path: 'flow' });
  }
  // A copy as JSON: what the author changes later changes no running conversation.
  const plain = JSON.parse(JSON.stringify(definition)) as FlowDefinition;
  const version = structureHash(plain);
  const eager = compile(plain, version);
  const expectations = Object.entries(plain.slots ?? {}).map(([name, slot]) => slotExpectation(name, slot));
  return { id: plain.flow, definition: plain, version, texts: textHash(plain), machine: () => eager, expectations };
}

/** Builds a flow again from a definition kept in a store. */
export function restoreFlow(definition: JsonObject): Flow {
  return defineFlow(definition as unknown as FlowDefinition);
}

/** The XState machine of a flow, for tools that draw or run statecharts. */
export function toMachine(flow: Flow): ReturnType<typeof toXState> {
  return toXState(flow.machine());
}
