import { expect, test } from 'vitest';
import { conversationStoreContract, knowledgeStoreContract } from '../testing/index.ts';
import { createMemoryKnowledge } from './memory-knowledge.ts';
import { createMemoryStore } from './memory-store.ts';

conversationStoreContract({ test, expect }, async () => createMemoryStore());
knowledgeStoreContract({ test, expect }, async () => createMemoryKnowledge([]));

conversationStoreContract({ test: (name, run) => test(`restored from JSON: ${name}`, run), expect }, async () =>
  createMemoryStore(JSON.parse(JSON.stringify(createMemoryStore()))),
);
