// One turn from start to end: lane, load, step, effects, commit, deliver, timers.
export { assemble } from './assemble.ts';
export { type Assistant, type Conversation, createAssistant, type Message, type Opening, type SendOptions } from './assistant.ts';
export { createEngine, type Engine, type EngineTurn } from './engine.ts';
export type { AssistantOptions, Hotline, PackSettings } from './options.ts';
export { newRecord, nextTimer } from './record.ts';
export { type TurnResult, takeTurn } from './turn.ts';
export { turnOfLog, turnsOfLog } from './turn-log.ts';
