// `kefu/memory`: stores and a desk in memory, for tests, trials and single processes.
export { createMemoryDesk, type MemoryDesk, type MemoryDeskOptions, type WaitingCustomer } from './adapters/memory-desk.ts';
export { createMemoryKnowledge, type MemoryKnowledgeOptions } from './adapters/memory-knowledge.ts';
export { createMemoryStore, type MemoryStore } from './adapters/memory-store.ts';
