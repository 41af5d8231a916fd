import type { Article } from '../model/index.ts';
import type { KnowledgeStore } from '../ports/index.ts';
import { type ContractRunner, failureOf } from './contract-kit.ts';

/**
 * The tests that every `KnowledgeStore` must pass. `create` makes an empty one.
 *
 * @example
 * import { createMemoryKnowledge } from 'kefu/memory';
 * import { knowledgeStoreContract } from 'kefu/testing';
 * const names: string[] = [];
 * knowledgeStoreContract({ test: (name) => names.push(name), expect: () => ({ toEqual() {}, toBe() {} }) }, async () => createMemoryKnowledge([]));
 * console.log(names.length > 5); // → true
 */
export function knowledgeStoreContract({ test, expect }: ContractRunner, create: () => Promise<KnowledgeStore>): void {
  const noon = Date.UTC(2026, 5, 15, 12);

  test('a draft is not served; once published it is', async () => {
    const { reader, writer } = await create();
    const before = await reader.revision();
    await writer.put(article('a', 1), 'anna');
    expect(await reader.served('a', noon)).toBe(undefined);
    expect(await reader.published()).toEqual([]);
    await writer.publish('a', 'ben');
    expect((await reader.served('a', noon))?.version).toBe(1);
    expect((await reader.published()).map((found) => found.id)).toEqual(['a']);
    expect((await reader.revision()) === before).toBe(false);
  });

  test('a new draft leaves the published version in place until it is published itself', async () => {
    const { reader, writer } = await create();
    await writer.put(article('a', 1), 'anna');
    await writer.publish('a', 'anna');
    await writer.put(article('a', 2), 'anna');
    expect((await reader.served('a', noon))?.version).toBe(1);
    await writer.publish('a', 'anna');
    expect((await reader.served('a', noon))?.version).toBe(2);
  });

  test('an article is served from its first day to its last, both included', async () => {
    const { reader, writer } = await create();
    await writer.put({ ...article('a', 1), validFrom: '2026-06-15', validUntil: '2026-06-16' }, 'anna');
    await writer.publish('a', 'anna');
    const day = 86_400_000;
    const midnight = Date.UTC(2026, 5, 15);
    const served = async (now: number) => (await reader.served('a', now)) !== undefined;
    expect(await served(midnight - 1)).toBe(false);
    expect(await served(midnight)).toBe(true);
    expect(await served(midnight + 2 * day - 1)).toBe(true);
    expect(await served(midnight + 2 * day)).toBe(false);
  });

  test('a retired article is served no more, and its history stays', async () => {
    const { reader, writer } = await create();
    await writer.put(article('a', 1), 'anna');
    await writer.publish('a', 'anna');
    await writer.retire('a', 'ben');
    expect(await reader.served('a', noon)).toBe(undefined);
    const { versions, changes } = await writer.history('a');
    expect(versions.map((version) => [version.version, version.status])).toEqual([[1, 'retired']]);
    expect(changes.map((change) => `${change.by} ${change.action}`)).toEqual(['anna put', 'anna publish', 'ben retire']);
  });

  test('a version out of turn is refused: nobody overwrites a colleague unseen', async () => {
    const { writer } = await create();
    await writer.put(article('a', 1), 'anna');
    expect(codeOf(await failureOf(() => writer.put(article('a', 1), 'ben')))).toBe('ARTICLE_VERSION');
    expect(codeOf(await failureOf(() => writer.put(article('a', 3), 'ben')))).toBe('ARTICLE_VERSION');
    expect(codeOf(await failureOf(() => writer.publish('none', 'ben')))).toBe('ARTICLE_UNKNOWN');
  });

  test('a backup restores everything, audit included', async () => {
    const one = await create();
    await one.writer.put(article('a', 1), 'anna');
    await one.writer.publish('a', 'anna');
    await one.writer.put(article('a', 2), 'ben');
    await one.writer.put(article('b', 1), 'ben');
    const backup = JSON.parse(JSON.stringify(await one.writer.export()));
    const two = await create();
    await two.writer.import(backup, 'carl');
    expect((await two.reader.served('a', noon))?.version).toBe(1);
    expect(await two.writer.history('a')).toEqual(await one.writer.history('a'));
    expect((await two.writer.history('b')).versions).toEqual((await one.writer.history('b')).versions);
  });

  test('a changed backup is refused and changes nothing', async () => {
    const { reader, writer } = await create();
    await writer.put(article('a', 1), 'anna');
    await writer.publish('a', 'anna');
    const backup = JSON.parse(JSON.stringify(await writer.export()).replace('答案', '别的'));
    expect(codeOf(await failureOf(() => writer.import(backup, 'carl')))).toBe('BACKUP_INVALID');
    expect((await reader.served('a', noon))?.answer).toEqual({ zh: '答案', en: 'Answer' });
  });
}

function codeOf(thrown: unknown): unknown {
  return (thrown as { code?: unknown } | undefined)?.code;
}

function article(id: string, version: number): Article {
  return {
    id,
    version,
    title: { zh: '标题', en: 'Title' },
    phrasings: { zh: ['问法'], en: ['phrasing'] },
    answer: { zh: '答案', en: 'Answer' },
    category: 'returns',
    owner: 'returns-team',
    source: '规则',
    status: 'draft',
    risk: 'normal',
    updatedAt: '2026-01-01',
  };
}
