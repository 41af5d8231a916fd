import type { Article, JsonObject } from '../model/index.ts';

/** The side of the knowledge base that customers' conversations see: it cannot change anything. */
export interface KnowledgeReader {
  /** True when the methods answer at once from memory; then they are asked inside a turn. */
  readonly sync?: boolean;
  /** Changes whenever what is published changes; matchers re-index then. */
  revision(): number | Promise<number>;
  /** Every published article, whatever its dates. */
  published(): readonly Article[] | Promise<readonly Article[]>;
  /** An article that may be served at this moment: published and within its dates. */
  served(id: string, now: number): Article | undefined | Promise<Article | undefined>;
}

/** Who changed what and when in the knowledge base: the audit is only ever appended to. */
export interface KnowledgeChange {
  /** Counts from 1. */
  readonly number: number;
  readonly at: number;
  readonly by: string;
  readonly action: 'put' | 'publish' | 'retire' | 'import';
  readonly article: string;
  readonly version: number;
}

/** The side of the knowledge base that editors use. */
export interface KnowledgeWriter {
  /** Saves a draft: version 1 for a new article, else the latest version plus one. */
  put(article: Article, by: string): Promise<void>;
  /** Makes the latest version the one that is served. */
  publish(id: string, by: string): Promise<void>;
  /** Stops serving an article; its history stays. */
  retire(id: string, by: string): Promise<void>;
  /** All versions of an article and all changes to it, oldest first. */
  history(id: string): Promise<{ readonly versions: readonly Article[]; readonly changes: readonly KnowledgeChange[] }>;
  /** Everything as plain JSON, with a hash over it. */
  export(): Promise<JsonObject>;
  /** Replaces everything by a backup; refuses one whose hash does not fit. */
  import(backup: JsonObject, by: string): Promise<void>;
}

/**
 * The knowledge base. Any implementation must pass `knowledgeStoreContract` of `kefu/testing`.
 */
export interface KnowledgeStore {
  readonly reader: KnowledgeReader;
  readonly writer: KnowledgeWriter;
}
