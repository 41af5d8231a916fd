import type { PhrasingCheck, Proposal, Refused } from '../authoring/index.ts';
import { pc } from './colours.ts';

/** What was proposed for one article in one language, as it is shown to whoever reviews it. */
export interface ReviewBatch {
  readonly article: string;
  readonly title: string;
  readonly locale: string;
  /** Which of the articles this is, counted from 1. */
  readonly position: number;
  readonly of: number;
  /** The phrasings there are already. */
  readonly known: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly refused: readonly Refused[];
  /** Why the model proposed nothing. */
  readonly failure?: string;
}

/** Where a review is held. */
export interface ReviewDesk {
  /** The next article's proposals; nothing when all have been seen. */
  readonly next: () => Promise<ReviewBatch | undefined>;
  /** The next line that is typed; nothing at the end of the input. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly show: (text: string) => void;
  /** Judges edited words. */
  readonly check: PhrasingCheck;
}

const keys = 'a accept · r reject · e edit · A accept all of this article · u undo · q quit';

interface Item {
  proposal: Proposal;
  readonly batch: ReviewBatch;
}

/** Shows one proposal after another and gives those that were accepted; whoever leaves early keeps what was accepted so far. */
export async function review(desk: ReviewDesk): Promise<readonly Proposal[]> {
  const items: Item[] = [];
  const verdicts: boolean[] = [];
  let shown: ReviewBatch | undefined;
  while (true) {
    const item = items[verdicts.length];
    if (!item) {
      const batch = await desk.next();
      if (!batch) break;
      items.push(...batch.proposals.map((proposal) => ({ proposal, batch })));
      if (batch.proposals.length === 0) desk.show(heading(batch));
      continue;
    }
    if (item.batch !== shown) desk.show(`${heading(item.batch)}\n${pc.dim(keys)}`);
    shown = item.batch;
    const key = await desk.ask(`${marked(item.proposal)}\n${pc.bold('a/r/e/A/u/q ›')} `);
    if (key === undefined || key === 'q') break;
    if (key === 'a' || key === 'r') verdicts.push(key === 'a');
    else if (key === 'A') {
      // What another article would take is decided on its own.
      while (items[verdicts.length]?.batch === item.batch && !items[verdicts.length]?.proposal.taken) verdicts.push(true);
      if (item.proposal.taken) desk.show('This one goes elsewhere today: accept or reject it by itself.');
    } else if (key === 'u') {
      if (verdicts.pop() === undefined) desk.show('There is nothing to undo.');
    } else if (key === 'e') await edit(item, desk);
    else desk.show(keys);
  }
  return items.flatMap(({ proposal }, index) => (verdicts[index] ? [proposal] : []));
}

async function edit(item: Item, desk: ReviewDesk): Promise<void> {
  const words = (await desk.ask('New words: '))?.trim() ?? '';
  if (words === '' || words === item.proposal.phrasing) return;
  const { proposals, refused } = await desk.check.vet(item.batch.article, item.batch.locale, [words]);
  if (proposals[0]) item.proposal = proposals[0];
  else desk.show(pc.red(`Not possible: ${refused[0]?.reason}.`));
}

function heading({ article, title, locale, position, of, known, refused, proposals, failure }: ReviewBatch): string {
  return [
    '',
    `${pc.bold(title)}  ${pc.dim(`${article} · ${locale} · article ${position} of ${of}`)}`,
    ...known.map((words) => pc.dim(`  = ${words}`)),
    ...refused.map(({ phrasing, reason }) => pc.dim(`  - ${plain(phrasing)} (${reason})`)),
    ...(failure === undefined ? [] : [pc.red(`  The model failed: ${plain(failure)}`)]),
    ...(proposals.length === 0 && failure === undefined ? [pc.dim('  nothing to review')] : []),
  ].join('\n');
}

function marked({ phrasing, taken }: Proposal): string {
  const mark = taken && pc.yellow(`  (today this leads to ${taken.by}, ${Math.round(taken.probability * 100)} %)`);
  return `  + ${phrasing}${mark ?? ''}`;
}

/** What a model wrote may hold anything, codes that move a terminal's cursor too. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 120);
}
