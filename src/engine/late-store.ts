import type { ConversationStore } from '../ports/index.ts';

/** The store of a host that names none: in memory, and loaded with the first conversation. */
export function lateStore(): ConversationStore {
  let loading: Promise<ConversationStore> | undefined;
  const load = () => {
    loading ??= import('../adapters/memory-store.ts').then(({ createMemoryStore }) => createMemoryStore());
    return loading;
  };
  type Method = (...parameters: unknown[]) => Promise<unknown>;
  // Every method of a store is asynchronous, so each can wait for the store first.
  return new Proxy({} as ConversationStore, {
    get:
      (_, name): Method =>
      async (...parameters) =>
        ((await load())[name as keyof ConversationStore] as Method)(...parameters),
  });
}
