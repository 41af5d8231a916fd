import { examplesOf, type Flow } from '../flow/index.ts';
import { articleDocument, titlesOf } from '../knowledge/index.ts';
import type { Article, Locale, MatchDocument } from '../model/index.ts';
import type { Matcher } from '../ports/index.ts';

/** Words that a person may accept as a phrasing of an article. */
export interface Proposal {
  readonly article: string;
  readonly locale: Locale;
  readonly phrasing: string;
  /** The article or flow, `article:id` or `flow:id`, that a customer who says this would get today instead, and how surely. */
  readonly taken?: { readonly by: string; readonly probability: number };
}

/** Words that nobody is asked about, and why. */
export interface Refused {
  readonly phrasing: string;
  readonly reason: string;
}

/** What became of the words that were proposed for one article. */
export interface Vetted {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly Refused[];
}

/** Judges proposals against a whole pack. */
export interface PhrasingCheck {
  /** Those that may be reviewed, what another article would take last; each is remembered, so that none comes twice. */
  vet(article: string, locale: Locale, phrasings: readonly string[]): Promise<Vetted>;
}

const mostCharacters = 60;
const mostWords = 20;
/** From here on the matcher would answer without asking back. */
const sure = 0.7;

/** Makes the check for a pack; `matcher` tells what customers get today. */
export async function createPhrasingCheck(
  { knowledge, flows }: { readonly knowledge: readonly Article[]; readonly flows: readonly Flow[] },
  matcher: Matcher,
): Promise<PhrasingCheck> {
  const documents = [...knowledge.map(articleDocument), ...flows.map(flowDocument)];
  await matcher.index(documents);
  /** Why words cannot be proposed again. */
  const used = new Map<string, string>();
  for (const { id, phrasings } of documents)
    for (const { text } of phrasings) used.set(keyOf(text), `${id} has these words already`);
  return {
    vet: async (article, locale, phrasings) => {
      const proposals: Proposal[] = [];
      const refused: Refused[] = [];
      const scope = knowledge.find(({ id }) => id === article)?.scope;
      for (const phrasing of phrasings.map((words) => words.normalize('NFC').trim())) {
        const reason = faultOf(phrasing, locale) ?? used.get(keyOf(phrasing));
        if (reason !== undefined) {
          refused.push({ phrasing, reason });
          continue;
        }
        used.set(keyOf(phrasing), `proposed for article:${article} already`);
        const [best] = await matcher.match({ text: phrasing, locale, limit: 1, ...(scope === undefined ? {} : { scope }) });
        const isTaken = best !== undefined && best.id !== `article:${article}` && best.probability >= sure;
        proposals.push({
          article,
          locale,
          phrasing,
          ...(isTaken ? { taken: { by: best.id, probability: best.probability } } : {}),
        });
      }
      proposals.sort((a, b) => Number(a.taken !== undefined) - Number(b.taken !== undefined));
      return { proposals, refused };
    },
  };
}

/** What makes words unfit, whatever they ask. */
function faultOf(words: string, locale: Locale): string | undefined {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters === 0) return 'no words';
  // A phrasing is plain text: what could be markup, a placeholder, a link or a hidden character is nothing a customer types.
  if (/[<>{}`|\\[\]*#_$\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]|:\/\//u.test(words)) return 'not plain text';
  if (Array.from(words).length > mostCharacters && han > 0) return `longer than ${mostCharacters} characters`;
  if (words.split(/\s+/).length > mostWords || Array.from(words).length > mostCharacters * 3)
    return `longer than ${mostWords} words`;
  if (locale.startsWith('zh') && han * 2 < letters) return 'not Chinese';
  if (locale.startsWith('en') && (han > 0 || !/\p{Script=Latin}/u.test(words))) return 'not English';
  return undefined;
}

/** The same words with other spaces, punctuation or capitals are the same to a customer. */
function keyOf(words: string): string {
  return words.toLowerCase().replace(/[\s\p{P}]+/gu, '') || words;
}

function flowDocument({ id, definition }: Flow): MatchDocument {
  return {
    id: `flow:${id}`,
    option: { flow: id, title: definition.title },
    titles: titlesOf(definition.title),
    phrasings: Object.entries(examplesOf(definition)).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text }))),
  };
}
