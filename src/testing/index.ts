// Conversations in virtual time, claims about them, and the contracts of the ports.

export { VirtualClock } from '../service/index.ts';
export type { ContractClaims, ContractRunner } from './contract-kit.ts';
export { interpreterContract } from './interpreter-contract.ts';
export { knowledgeStoreContract } from './knowledge-contract.ts';
export { matcherContract } from './matcher-contract.ts';
export { type MatcherResult, type ReplyPattern, simulationMatchers } from './matchers.ts';
export {
  type InterpreterRecording,
  type RecordedCase,
  type RecordedOptions,
  type RecordingInterpreter,
  recordedInterpreter,
  recordingOf,
} from './recorded-interpreter.ts';
export { type SimulateOptions, type Simulation, simulate } from './simulate.ts';
export { conversationStoreContract } from './store-contract.ts';
export { failing, type ReceivedCall, type Stub, slow } from './stubs.ts';
