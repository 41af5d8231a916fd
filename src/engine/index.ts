// One turn from start to end: lane, load, step, effects, commit, deliver, timers.
export { assemble } from './assemble.ts';
export { type Assistant, type Conversation, createAssistant, type Message, type Opening, type SendOptions } from './assistant.ts';
export { defineService, type ServiceDefinition, type Shape } from './define-service.ts';
export { createEngine, type Engine, type EngineTurn } from './engine.ts';
export type { AssistantOptions, DeclaredService, GlossaryEntry, Hotline, PackSettings, QueueSettings } from './options.ts';
export { newRecord, nextTimer } from './record.ts';
export { type TurnResult, takeTurn } from './turn.ts';
export { turnOfLog, turnsOfLog } from './turn-log.ts';
