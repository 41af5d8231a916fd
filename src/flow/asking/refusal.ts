import type { Action, Transition } from '../../machine/index.ts';
import type { JsonObject, Text } from '../../model/index.ts';
import { type CompileKit, onward, type States, sayText, when } from '../compile-kit.ts';
import type { SlotDefinition } from '../slot-definition.ts';

/** How often a question is put when the flow does not say. */
const defaultTries = 2;

/** What becomes of a value that is refused. */
export interface Refusal {
  /** Counts the try and tells the reason; when the tries are used up, on to what comes otherwise. */
  readonly ways: (only: JsonObject, reason?: Action, to?: string) => Transition[];
  /** Tells what a value must look like. */
  readonly said: readonly Action[];
  /** On to what comes otherwise at once. */
  readonly exhausted: Transition;
}

/** Builds the refusals of a question: its reasons, its tries, its way out. */
export function createRefusal(asked: {
  readonly slot: SlotDefinition;
  readonly name: string;
  readonly step: string;
  readonly kit: CompileKit;
  readonly next: string;
  readonly states: States;
}): Refusal {
  const { slot, name, step, kit, next, states } = asked;
  const otherwise = kit.branch(slot.otherwise ?? [{ handoff: 'tries-exhausted' }], next, states);
  const tries = `~${name}`;
  const most = slot.tries ?? defaultTries;
  const out = onward(kit.flow, otherwise);
  const count: Action[] = [
    { type: 'set', params: { [tries]: { add: 1 } } },
    {
      type: 'record',
      params: {
        type: 'slot-refused',
        flow: kit.flow.flow,
        slot: name,
        tries: `$${tries}`,
        ...(slot.sensitive ? { sensitive: true } : {}),
      },
    },
  ];
  const texts = invalidTexts(slot);
  const tell = (text: Text | undefined): Action =>
    text === undefined ? kit.wording('flow.invalid', step) : sayText(text, 'request-data', step);
  const ways: Refusal['ways'] = (only, reason, to) => {
    const onward = to === undefined ? {} : { target: to };
    const last: Transition = { guard: when({ ...only, [tries]: { 'at-least': most - 1 } }), actions: count, target: out };
    if (reason) return [last, { guard: when(only), actions: [...count, reason], ...onward }];
    // The first text is for the first try, the next for the second; the last one for all that follow.
    const later = texts
      .slice(1)
      .map(
        (text, index): Transition => ({
          guard: when({ ...only, [tries]: { 'at-least': index + 1 } }),
          actions: [...count, tell(text)],
          ...onward,
        }),
      )
      .reverse();
    return [last, ...later, { guard: when(only), actions: [...count, tell(texts[0])], ...onward }];
  };
  return { ways, said: [tell(texts[0])], exhausted: { target: out } };
}

/** What is said at each try; one text for all unless the author gave a list of them. */
function invalidTexts({ invalid }: SlotDefinition): readonly Text[] {
  if (invalid === undefined) return [];
  const isPerTry = Array.isArray(invalid) && typeof invalid[0] === 'object';
  return isPerTry ? (invalid as readonly Text[]) : [invalid as Text];
}
