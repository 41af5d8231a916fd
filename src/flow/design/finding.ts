import type { DefinitionPath } from '../inner-steps.ts';

/** What is wrong with a flow's design, and where in its definition; whoever has the file knows the line. */
export interface Finding {
  readonly code: FlowCode;
  readonly facts: { readonly [name: string]: string | number | readonly string[] };
  readonly path: DefinitionPath;
  /** The key itself is meant, not its value. */
  readonly at?: 'key';
}

/** The code of a mistake in a flow. */
export type FlowCode =
  | 'BOUNDS_REVERSED'
  | 'CALL_WITHOUT_FAIL'
  | 'EXAMPLES_MISSING'
  | 'LOOP_WITHOUT_QUESTION'
  | 'NAME_UNKNOWN'
  | 'OPTIONS_MISSING'
  | 'OPTION_AMBIGUOUS'
  | 'OPTION_REPEATED'
  | 'PLACEHOLDER_WITHOUT_DOLLAR'
  | 'PLACEHOLDERS_DIFFER'
  | 'REUSE_WITHOUT_KEEP'
  | 'RISK_UNCONFIRMED'
  | 'RISK_WITHOUT_NOTICE'
  | 'SLOT_KEY_UNFIT'
  | 'SLOT_UNKNOWN'
  | 'SLOT_UNUSED'
  | 'STEP_REPEATED'
  | 'STEP_RESERVED'
  | 'STEP_UNKNOWN'
  | 'STEP_UNREACHABLE'
  | 'TRANSLATION_MISSING';
