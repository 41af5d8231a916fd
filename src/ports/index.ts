// What kefu asks of the world: interfaces only.
export type * from './agent-desk.ts';
export type * from './analyzer.ts';
export type * from './clock.ts';
export type * from './conversation-store.ts';
export type * from './embedding-channel.ts';
export type * from './interpreter.ts';
export type * from './knowledge-store.ts';
export type * from './matcher.ts';
export type * from './outlet.ts';
export type * from './services.ts';
export type * from './signal-detector.ts';
