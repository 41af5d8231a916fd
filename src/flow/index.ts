// Flows: TypeScript (and, from a pack, YAML) → checked Flow → XState machine.
import type { JsonObject } from '../model/index.ts';
import { checkFlow } from './check.ts';
import type { FlowDefinition } from './definition.ts';
import { structureHash, textHash } from './version.ts';

export type * from './definition.ts';
export { examplesOf } from './definition.ts';
export type * from './slot-definition.ts';
export type * from './step-definition.ts';

/** A checked flow with its version. */
export interface Flow {
  readonly id: string;
  readonly definition: FlowDefinition;
  /** 12 characters of the hash over its structure; texts do not count. */
  readonly version: string;
  /** 12 characters of the hash over everything. */
  readonly texts: string;
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
  checkFlow(definition);
  // A copy as JSON: what the author changes later changes no running conversation.
  const plain = JSON.parse(JSON.stringify(definition)) as FlowDefinition;
  return { id: plain.flow, definition: plain, version: structureHash(plain), texts: textHash(plain) };
}

/** Builds a flow again from a definition kept in a store. */
export function restoreFlow(definition: JsonObject): Flow {
  return defineFlow(definition as unknown as FlowDefinition);
}
