// The front door: build an assistant, define flows, keep conversations.
export { createMemoryDesk, type MemoryDesk, type MemoryDeskOptions, type WaitingCustomer } from './adapters/memory-desk.ts';
export { createMemoryKnowledge, type MemoryKnowledgeOptions } from './adapters/memory-knowledge.ts';
export { createMemoryStore, type MemoryStore } from './adapters/memory-store.ts';
export {
  type Assistant,
  type AssistantOptions,
  type Conversation,
  createAssistant,
  createEngine,
  type Engine,
  type EngineTurn,
  type Hotline,
  type Message,
  type Opening,
  type PackSettings,
  type SendOptions,
} from './engine/index.ts';
export { type Facts, KefuError, type RuntimeCode, type Where } from './errors/index.ts';
export {
  type AskStep,
  type CallStep,
  defineFlow,
  type EndStep,
  type Flow,
  type FlowDefinition,
  type HandoffStep,
  type OptionDefinition,
  type SayStep,
  type SlotDefinition,
  type StepDefinition,
  toMachine,
} from './flow/index.ts';
export { type Machine, type MachineConfig, toXState } from './machine/index.ts';
export type * from './model/index.ts';
export type * from './ports/index.ts';
export { type Hours, systemClock } from './service/index.ts';
export type { PhraseKey, WordingKey, WordingOverrides } from './speech/index.ts';
export { createStages, type StageName, type StageSettings, type Stages } from './stages/index.ts';
