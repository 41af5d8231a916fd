import type { Evaluation } from './evaluate.ts';
import { nothing } from './question.ts';

/** How often each thing that was wanted was given, or another in its place. */
export interface ConfusionMatrix {
  /** What is confused: ids as golden questions have them, `none`, and at the end `others` for all that is not shown. */
  readonly names: readonly string[];
  /** `answered[wanted][given]`, both by their place in `names`. */
  readonly answered: readonly (readonly number[])[];
  /** For each wanted one how many questions were not answered: clarified, missed, taken as an act. */
  readonly unanswered: readonly { readonly clarified: number; readonly missed: number; readonly act: number }[];
}

const others = 'others';

/** What is confused by answering, at most so many names, in the pack's `order`; the rest is summed up. */
export function matrixOf({ questions }: Evaluation, order: readonly string[], most = 40): ConfusionMatrix {
  const wrong = new Map<string, number>();
  const wantedOf = ({ want, given, isRight }: (typeof questions)[number]) =>
    isRight && want.includes(given) ? given : (want[0] ?? nothing);
  for (const question of questions) {
    if (question.outcome !== 'answered' || question.isRight) continue;
    for (const id of [wantedOf(question), question.given]) wrong.set(id, (wrong.get(id) ?? 0) + 1);
  }
  const rank = new Map([...order, nothing].map((id, index) => [id, index]));
  const byOrder = (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  const kept = [...wrong.keys()].sort((a, b) => (wrong.get(b) ?? 0) - (wrong.get(a) ?? 0) || byOrder(a, b)).slice(0, most);
  const names = [...kept.sort(byOrder), others];
  const place = (id: string) => {
    const found = names.indexOf(id);
    return found < 0 ? names.length - 1 : found;
  };
  const answered = names.map(() => names.map(() => 0));
  const unanswered = names.map(() => ({ clarified: 0, missed: 0, act: 0 }));
  for (const question of questions) {
    const wanted = place(wantedOf(question));
    const row = answered[wanted];
    const rest = unanswered[wanted];
    if (question.outcome === 'answered' && row) row[place(question.given)] = (row[place(question.given)] ?? 0) + 1;
    else if (question.outcome !== 'answered' && rest) rest[question.outcome] += 1;
  }
  return { names, answered, unanswered };
}
