// The words of the field as types, and tiny arithmetic. Imports nothing.
export * from './act.ts';
export * from './article.ts';
export * from './command.ts';
export * from './duration.ts';
export * from './event.ts';
export * from './handoff.ts';
export * from './input.ts';
export * from './interpretation.ts';
export * from './json.ts';
export * from './record.ts';
export * from './reply.ts';
export * from './signal.ts';
export * from './stage.ts';
export * from './text.ts';
export * from './turn.ts';
export * from './wilson.ts';
