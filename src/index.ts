// The front door: build an assistant, define flows, keep conversations.
export {
  type Assistant,
  type AssistantOptions,
  type Conversation,
  createAssistant,
  createEngine,
  type DeclaredService,
  defineService,
  type Engine,
  type EngineTurn,
  type GlossaryEntry,
  type Hotline,
  type Message,
  type Opening,
  type PackSettings,
  type QueueSettings,
  type SendOptions,
  type ServiceDefinition,
  type Shape,
} from './engine/index.ts';
export { type Facts, KefuError, type RuntimeCode, type Where } from './errors/index.ts';
export {
  type AnswerStep,
  type AnyStep,
  type AskStep,
  type CallStep,
  type CardDefinition,
  type CheckDefinition,
  type ChooseStep,
  type Conditions,
  defineFlow,
  type EachStep,
  type EndStep,
  type Flow,
  type FlowDefinition,
  type GoStep,
  type HandoffStep,
  type IfStep,
  type LinkStep,
  type OptionDefinition,
  type OptionsFromData,
  type OptionsOfList,
  type RepairsDefinition,
  type RunStep,
  type SayStep,
  type ServiceInputs,
  type SetStep,
  type SlotDefinition,
  type SlotType,
  type SlotValues,
  type StartDefinition,
  type StepDefinition,
} from './flow/index.ts';
export type * from './model/index.ts';
export type * from './ports/index.ts';
export { type Hours, systemClock } from './service/index.ts';
export type { PhraseKey, WordingKey, WordingOverrides } from './speech/index.ts';
export { createStages, type StageName, type StageSettings, type Stages } from './stages/index.ts';
