import { digest } from '../digest/index.ts';
import { KefuError } from '../errors/index.ts';
import { completeArticle, dayOf, isServed } from '../knowledge/index.ts';
import type { Article, ArticleInput, JsonObject } from '../model/index.ts';
import type { KnowledgeChange, KnowledgeStore } from '../ports/index.ts';

/** What a knowledge base in memory needs to know. */
export interface MemoryKnowledgeOptions {
  /** The zone in which dates begin and end; UTC unless told. */
  readonly timeZone?: string;
  /** The time that changes are stamped with; the machine's unless told. */
  readonly now?: () => number;
}

interface Entry {
  readonly versions: readonly Article[];
  /** The version that is served. */
  readonly served: Article | undefined;
}

/**
 * A knowledge base in memory, filled with articles as they are: what one leaves out has its default.
 *
 * @example
 * import { createMemoryKnowledge } from 'kefu/memory';
 * const knowledge = createMemoryKnowledge([]);
 * console.log(knowledge.reader.published()); // → []
 */
export function createMemoryKnowledge(articles: readonly ArticleInput[], options: MemoryKnowledgeOptions = {}): KnowledgeStore {
  const timeZone = options.timeZone ?? 'UTC';
  const now = options.now ?? Date.now;
  let entries = fill(articles.map(completeArticle));
  let changes: KnowledgeChange[] = [];
  let revision = 1;

  const note = (action: KnowledgeChange['action'], article: string, version: number, by: string) => {
    changes = [...changes, { number: changes.length + 1, at: now(), by, action, article, version }];
    revision += 1;
  };
  const entryOf = (id: string): Entry & { readonly latest: Article } => {
    const entry = entries.get(id);
    const latest = entry?.versions.at(-1);
    if (!entry || !latest) throw new KefuError('ARTICLE_UNKNOWN', { article: id });
    return { ...entry, latest };
  };

  return {
    reader: {
      sync: true,
      revision: () => revision,
      published: () => [...entries.values()].flatMap((entry) => (entry.served ? [entry.served] : [])),
      served: (id, at) => {
        const article = entries.get(id)?.served;
        return article && isServed(article, dayOf(at, timeZone)) ? article : undefined;
      },
    },
    writer: {
      put: async (article, by) => {
        const entry = entries.get(article.id);
        const expected = (entry?.versions.at(-1)?.version ?? 0) + 1;
        if (article.version !== expected)
          throw new KefuError('ARTICLE_VERSION', { article: article.id, expected, found: article.version });
        const draft: Article = { ...copy(article), status: 'draft' };
        entries.set(article.id, { versions: [...(entry?.versions ?? []), draft], served: entry?.served });
        note('put', article.id, article.version, by);
      },
      publish: async (id, by) => {
        const { versions, latest } = entryOf(id);
        const served: Article = { ...latest, status: 'published' };
        entries.set(id, { versions: [...versions.slice(0, -1), served], served });
        note('publish', id, latest.version, by);
      },
      retire: async (id, by) => {
        const { versions, latest } = entryOf(id);
        entries.set(id, { versions: [...versions.slice(0, -1), { ...latest, status: 'retired' }], served: undefined });
        note('retire', id, latest.version, by);
      },
      history: async (id) => {
        const { versions } = entryOf(id);
        return { versions, changes: changes.filter((change) => change.article === id) };
      },
      export: async () => {
        const content = {
          articles: [...entries].map(([, entry]) => ({ versions: entry.versions, served: entry.served?.version ?? null })),
          changes,
        };
        return copy({ format: 1, ...content, hash: digest(content) }) as unknown as JsonObject;
      },
      import: async (backup, by) => {
        const { format, hash, ...content } = copy(backup) as unknown as Backup;
        if (format !== 1) throw new KefuError('BACKUP_INVALID', { reason: `format ${String(format)} is unknown` });
        if (digest(content) !== hash) throw new KefuError('BACKUP_INVALID', { reason: 'its content does not fit its hash' });
        entries = new Map(
          content.articles.flatMap(({ versions, served }) => {
            const [first] = versions;
            return first
              ? [[first.id, { versions, served: versions.find((article) => article.version === served) }] as const]
              : [];
          }),
        );
        changes = [...content.changes];
        note('import', '*', 0, by);
      },
    },
  };
}

interface Backup {
  readonly format: unknown;
  readonly hash: unknown;
  readonly articles: readonly { readonly versions: readonly Article[]; readonly served: number | null }[];
  readonly changes: readonly KnowledgeChange[];
}

function fill(articles: readonly Article[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const article of articles) {
    if (entries.has(article.id)) throw new KefuError('ARTICLE_DUPLICATE', { article: article.id });
    entries.set(article.id, { versions: [article], served: article.status === 'published' ? article : undefined });
  }
  return entries;
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
