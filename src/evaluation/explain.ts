import { createAssistant } from '../engine/index.ts';
import { createMatcher, type Explanation } from '../matching/index.ts';
import type { Match, Thresholds } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import type { Clock, MatchQuery } from '../ports/index.ts';
import { systemClock } from '../service/index.ts';
import { defaultThresholds } from '../understanding/decide.ts';
import { type Piece, piecesOf, unknownOf } from './pieces.ts';
import { type Decided, decidedBy, goldenId } from './question.ts';
import { type Understood, understand } from './understand.ts';

/** Why words were answered, asked back, or not answered. */
export type Reason =
  /** They are a phrasing to the letter. */
  | 'verbatim'
  | 'sure-enough'
  | 'not-sure-enough'
  /** Sure enough, but the second is as near. */
  | 'rivals'
  | 'too-faint'
  | 'nothing-found'
  /** They are no question at all: a complaint, a thank you. */
  | 'act'
  /** They ask for several flows, which are run one after the other. */
  | 'several';

/** Why a text gets what it gets from a pack: plain data. */
export interface TextExplanation extends Decided {
  readonly text: string;
  readonly reason: Reason;
  /** The words that were heard as an act. */
  readonly heard?: string;
  readonly thresholds: Thresholds;
  /** What was found, best first, ids as golden questions have them. */
  readonly candidates: readonly Pick<Match, 'id' | 'probability' | 'phrase'>[];
  /** What the words did, where words were weighed. */
  readonly weighed?: Weighed;
}

/** What the words did for the best candidate and for the second. */
export interface Weighed {
  readonly best: string;
  readonly second?: string;
  /** In their order. */
  readonly pieces: readonly Piece[];
  /** What no text of the pack has. */
  readonly unknown: readonly string[];
  readonly repaired: Explanation['repaired'];
}

/** Explains what customers of a pack get for a text: the decision of the real assistant, and what its matcher weighed for it. */
export async function explainText(pack: Pack, text: string, clock: Clock = systemClock): Promise<TextExplanation> {
  const matcher = createMatcher();
  const asked: MatchQuery[] = [];
  const match = (query: MatchQuery) => {
    asked.push(query);
    return matcher.match(query);
  };
  // The matcher that the assistant fills and asks is the one that explains: what it says is about this very decision.
  const assistant = createAssistant({ ...pack, clock, wakes: false, matcher: { ...matcher, match } });
  const understood = await understand(assistant, 'explained', localeOf(text, pack.locales ?? []), text);
  await assistant.close();
  const { because, commands } = understood;
  const candidates = because.candidates ?? [];
  const thresholds = pack.thresholds ?? defaultThresholds;
  const decided = decidedBy(because.decision, commands);
  const reason = reasonOf(decided, understood, thresholds);
  const [query] = asked;
  const weighed = query && candidates.length > 0 ? weighedBy(matcher.explain(query), candidates) : undefined;
  return {
    text,
    ...decided,
    reason,
    ...(reason === 'act' ? { heard: because.heard ?? text } : {}),
    thresholds,
    candidates: candidates.map(({ id, probability, phrase }) => ({
      id: goldenId(id),
      probability,
      ...(phrase === undefined ? {} : { phrase }),
    })),
    ...(weighed ? { weighed } : {}),
  };
}

function reasonOf({ outcome }: Decided, { because, commands }: Understood, { answer }: Thresholds): Reason {
  const [best] = because.candidates ?? [];
  if (outcome === 'act') return 'act';
  if (outcome === 'missed') return best ? 'too-faint' : 'nothing-found';
  if (outcome === 'clarified') return best && best.probability >= answer ? 'rivals' : 'not-sure-enough';
  if (best?.by === 'phrasing') return 'verbatim';
  return commands.some((command) => command.type === 'start' && command.then !== undefined) ? 'several' : 'sure-enough';
}

/** Nothing where the best that the matcher found is not served: its words explain another decision. */
function weighedBy({ text, matches, words, repaired }: Explanation, candidates: readonly Match[]): Weighed | undefined {
  const [best, second] = matches;
  if (!best || best.id !== candidates[0]?.id) return undefined;
  return {
    best: goldenId(best.id),
    ...(second ? { second: goldenId(second.id) } : {}),
    pieces: piecesOf(text, words),
    unknown: unknownOf(text, words),
    repaired,
  };
}

function localeOf(text: string, locales: readonly string[]): string {
  const written = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return locales.find((locale) => locale === written || locale.startsWith(`${written}-`)) ?? locales[0] ?? written;
}
