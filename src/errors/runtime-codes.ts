import type { ErrorTexts, Facts } from './kefu-error.ts';

/** The texts of an error code in both languages, computed from its facts. */
export interface CodeTexts {
  readonly en: CodeText;
  readonly zh: CodeText;
}

/** The texts of an error code in one language. */
export type CodeText = (facts: Facts) => ErrorTexts;

const list = (known: Facts[string]) => (Array.isArray(known) && known.length > 0 ? known.join(', ') : '(none)');

/** What can go wrong while a program runs. In Chinese: `runtime-codes.zh.ts`, apart, so that the engine does not carry it. */
export const runtimeTexts = {
  ARTICLE_DUPLICATE: ({ article }) => ({
    message: `Two articles have the id "${article}".`,
    fix: 'give each an id of its own.',
  }),
  ARTICLE_INVALID: ({ field }) => ({
    message: `An article has no ${field}.`,
    fix: 'give it an id, phrasings and an answer.',
  }),
  ARTICLE_UNKNOWN: ({ article }) => ({
    message: `There is no article "${article}".`,
    fix: 'check the id, or put the article first.',
  }),
  ARTICLE_VERSION: ({ article, expected, found }) => ({
    message: `Article "${article}" should be version ${expected}, not ${found}.`,
    fix: 'read the latest version, change it, and put it with the next number.',
  }),
  BACKUP_INVALID: ({ reason }) => ({
    message: `The backup cannot be restored: ${reason}.`,
    fix: 'use an unchanged file written by export().',
  }),
  COMMIT_CONFLICT: ({ attempts }) => ({
    message: `Others changed the conversation ${attempts} times in a row; nothing was saved.`,
    fix: 'send it again; if it lasts, route a conversation to one process.',
  }),
  CONVERSATION_UNKNOWN: () => ({
    message: 'No such conversation.',
    fix: 'a customer opens it first.',
  }),
  DEFINITION_MISSING: ({ flow, version }) => ({
    message: `Flow "${flow}" at version ${version} is neither loaded nor in the store.`,
    fix: 'load a pack that has it, or use the store it was saved to.',
  }),
  DURATION_INVALID: ({ text }) => ({
    message: `"${text}" is not a duration.`,
    fix: 'write a number and a unit: 500ms, 3s, 2m, 1h, 7d.',
  }),
  FLOW_DUPLICATE: ({ flow }) => ({ message: `Two flows have the id "${flow}".`, fix: 'give each an id of its own.' }),
  FLOW_INVALID: ({ reason }) => ({
    message: `The flow cannot be built: ${reason}.`,
    fix: 'correct what is at the place named.',
  }),
  FLOW_UNKNOWN: ({ flow, known }) => ({ message: `There is no flow "${flow}".`, fix: `use one of: ${list(known)}.` }),
  INPUT_INVALID: ({ reason }) => ({
    message: `The input was refused: ${reason}.`,
    fix: 'see the Input type; nothing was saved.',
  }),
  MACHINE_DELAY_UNKNOWN: ({ delay, known }) => ({
    message: `The machine uses the delay "${delay}", which has no value.`,
    fix: `define it beside: ${list(known)}.`,
  }),
  MACHINE_FAILED: ({ reason }) => ({
    message: `A guard or action of the machine failed: ${reason}.`,
    fix: 'correct what is at the place named.',
  }),
  MACHINE_LOOP: ({ limit }) => ({
    message: `The machine took more than ${limit} steps without rest.`,
    fix: 'bound the cycle.',
  }),
  PORT_FAILED: ({ port, reason }) => ({
    message: `The ${port} failed: ${reason}.`,
    fix: 'see the cause; all goes on without it.',
  }),
  RECORD_VERSION: ({ found, expected }) => ({
    message: `A newer kefu saved this conversation (record version ${found}, not ${expected}).`,
    fix: 'update kefu.',
  }),
  SERVICE_NOT_A_FUNCTION: ({ service }) => ({
    message: `Service "${service}" is not a function.`,
    fix: 'register (input, context) => result.',
  }),
  SERVICE_NOT_DECLARED: ({ service }) => ({
    message: `Service "${service}" is not declared in pack.yaml.`,
    fix: 'declare it there under services.',
  }),
  SERVICE_UNKNOWN: ({ service, known }) => ({
    message: `No service "${service}" is registered.`,
    fix: `register it in createAssistant({ services }); there is: ${list(known)}.`,
  }),
  TEXT_INVALID: ({ reason }) => ({
    message: `The text is not valid MessageFormat 2: ${reason}.`,
    fix: 'check braces and names; write \\{ for a brace.',
  }),
  TEXT_UNKNOWN: ({ key }) => ({
    message: `There is no wording "${key}".`,
    fix: 'use a default key, or add the text.',
  }),
} satisfies Record<string, CodeText>;

/** The code of an error at run time: stable across releases. */
export type RuntimeCode = keyof typeof runtimeTexts;
