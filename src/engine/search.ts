import { examplesOf, type Flow } from '../flow/index.ts';
import { articleDocument, titlesOf } from '../knowledge/index.ts';
import type { Article, Match, MatchDocument, Option } from '../model/index.ts';
import type { KnowledgeReader, Matcher, MatchQuery } from '../ports/index.ts';

/** Finds articles and flows by words, and keeps the matcher's index in step with the knowledge base. */
export interface Search {
  /** True when matcher and knowledge base both answer at once. */
  readonly sync: boolean;
  search(query: MatchQuery, now: number): readonly Match[] | Promise<readonly Match[]>;
  /** The article or flow behind a candidate. */
  option(id: string): Option | undefined;
  /** A few articles and flows to offer when nothing is near. */
  popular(): readonly Option[];
}

/** How many options are offered when nothing is near. */
const mostPopular = 3;

/** Joins flows and articles in one index. */
export function createSearch(matcher: Matcher, knowledge: KnowledgeReader, flows: readonly Flow[]): Search {
  const flowDocuments = flows.map(flowDocument).filter(({ phrasings }) => phrasings.length > 0);
  let indexed: number | undefined;
  let options = new Map<string, Option>();
  let popular: readonly Option[] = [];
  /** Phrasings word for word: whoever says just that means just that, and no matcher need be asked. */
  let verbatim = new Map<string, readonly MatchDocument[]>();
  let indexing: Promise<void> = Promise.resolve();
  const sync = matcher.sync === true && knowledge.sync === true;

  const adopt = (articles: readonly MatchDocument[], revision: number): readonly MatchDocument[] => {
    const documents = [...flowDocuments, ...articles];
    options = new Map(documents.map((document) => [document.id, document.option]));
    popular = onePerCategory(documents);
    verbatim = byPhrase(documents);
    indexed = revision;
    return documents;
  };
  const atOnce = () => {
    const revision = knowledge.revision() as number;
    if (revision === indexed) return;
    const articles = knowledge.published() as readonly Article[];
    // A synchronous matcher has indexed when it returns.
    void matcher.index(adopt(articles.map(articleDocument), revision));
  };
  const inTime = async () => {
    const revision = await knowledge.revision();
    if (revision === indexed) return;
    await matcher.index(adopt((await knowledge.published()).map(articleDocument), revision));
  };

  return {
    sync,
    search: (query, now) => {
      if (sync) {
        atOnce();
        const said = wordForWord(verbatim, query);
        if (said && isFound(said, knowledge.served(articleId(said), now))) return [said];
        return (matcher.match(query) as readonly Match[]).filter((match) =>
          isFound(match, knowledge.served(articleId(match), now)),
        );
      }
      indexing = indexing.then(inTime);
      return indexing.then(async () => {
        const said = wordForWord(verbatim, query);
        if (said && isFound(said, await knowledge.served(articleId(said), now))) return [said];
        const matches = await matcher.match(query);
        const served = await Promise.all(matches.map((match) => knowledge.served(articleId(match), now)));
        return matches.filter((match, index) => isFound(match, served[index]));
      });
    },
    option: (id) => options.get(id),
    popular: () => {
      if (sync) atOnce();
      return popular;
    },
  };
}

function byPhrase(documents: readonly MatchDocument[]): Map<string, readonly MatchDocument[]> {
  const phrases = new Map<string, readonly MatchDocument[]>();
  for (const document of documents) {
    for (const { text } of document.phrasings) {
      const key = plain(text);
      const known = phrases.get(key) ?? [];
      if (!known.includes(document)) phrases.set(key, [...known, document]);
    }
  }
  return phrases;
}

/** The one document that has the query as a phrasing; a phrasing that two have tells nothing. */
function wordForWord(
  phrases: ReadonlyMap<string, readonly MatchDocument[]>,
  { text, category, scope }: MatchQuery,
): Match | undefined {
  const found = phrases
    .get(plain(text))
    ?.filter(
      (document) =>
        (category === undefined || document.category === category) && (document.scope === undefined || document.scope === scope),
    );
  const [only] = found ?? [];
  return found?.length === 1 && only ? { id: only.id, probability: 1, score: 1, phrase: text, by: 'phrasing' } : undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s?？.。!！]+$/u, '');
}

function articleId(match: Match): string {
  return match.id.replace(/^article:/, '');
}

function isFound(match: Match, served: unknown): boolean {
  return match.id.startsWith('flow:') || served !== undefined;
}

function onePerCategory(documents: readonly MatchDocument[]): readonly Option[] {
  const seen = new Set<string>();
  const chosen: Option[] = [];
  for (const document of documents) {
    const category = document.category ?? 'flow';
    if (seen.has(category) || document.scope !== undefined) continue;
    seen.add(category);
    chosen.push(document.option);
    if (chosen.length === mostPopular) break;
  }
  return chosen;
}

/** A flow as a matcher sees it. */
function flowDocument(flow: Flow): MatchDocument {
  const { title } = flow.definition;
  return {
    id: `flow:${flow.id}`,
    option: { flow: flow.id, title },
    titles: titlesOf(title),
    phrasings: Object.entries(examplesOf(flow.definition)).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text }))),
  };
}
