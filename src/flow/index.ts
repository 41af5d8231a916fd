// Flows: TypeScript (and, from a pack, YAML) → checked Flow → XState machine.
import type { JsonObject } from '../model/index.ts';
import { checkFlow } from './check.ts';
import type { FlowDefinition } from './definition.ts';
import type { Checked } from './infer.ts';
import { structureHash, textHash } from './version.ts';

export type * from './definition.ts';
export { examplesOf } from './definition.ts';
export type { ServiceInputs, SlotValues } from './infer.ts';
export type * from './slot-definition.ts';
export type * from './step-definition.ts';

/** A checked flow with its version. */
export interface Flow<Definition extends FlowDefinition = FlowDefinition> {
  readonly id: string;
  readonly definition: Definition;
  /** 12 characters of the hash over its structure; texts do not count. */
  readonly version: string;
  /** 12 characters of the hash over everything. */
  readonly texts: string;
}

/**
 * Defines a flow in TypeScript: a named list of steps with the slots it collects. A mistake is a located error; a slot that is
 * not there and a value that nothing gives are told by the compiler.
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
export function defineFlow<const Definition extends FlowDefinition>(
  definition: Definition & Checked<Definition>,
): Flow<Definition> {
  checkFlow(definition);
  // A copy as JSON: what the author changes later changes no running conversation.
  const plain = JSON.parse(JSON.stringify(definition)) as Definition;
  return { id: plain.flow, definition: plain, version: structureHash(plain), texts: textHash(plain) };
}

/** Builds a flow again from a definition kept in a store. */
export function restoreFlow(definition: JsonObject): Flow {
  return defineFlow(definition as unknown as FlowDefinition);
}
