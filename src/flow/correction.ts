import type { Action, Transition } from '../machine/index.ts';
import type { JsonObject } from '../model/index.ts';
import { type CompileKit, doneName, onward, when } from './compile-kit.ts';
import type { FlowDefinition } from './definition.ts';
import { innerSteps } from './inner-steps.ts';
import { isAskFirst } from './slot-definition.ts';
import type { StepDefinition } from './step-definition.ts';
import { type NamedStep, nameSteps, writtenOut } from './step-names.ts';
import { namesReadBy, namesWrittenBy } from './step-values.ts';

/**
 * What a correction does: the flow is walked again from its first step, with what is known.
 *
 * Questions with a value are passed in silence, what was said is not said again, a service is called again only if it is asked
 * something else, and what must be asked first is asked again. A call that wrote is never repeated: whoever corrects what it used
 * is told so, and offered a human.
 */
export function corrections(flow: FlowDefinition, kit: CompileKit, first: string): { readonly correct?: Transition[] } {
  if (flow.repairs?.correct?.allow === false) return {};
  const named = nameSteps(flow);
  const asked = [...new Set(named.flatMap(({ step }) => (typeof step === 'object' && 'ask' in step ? [step.ask] : [])))];
  const known = asked.filter((slot) => flow.slots?.[slot]);
  const uses = usesOf(flow, named);
  const tooLate = known.flatMap((slot) => late(kit, slot, uses.get(slot) ?? []));
  const anew = known.map((slot, index): Transition => {
    const again = known.slice(index + 1).filter((other) => flow.slots?.[other] && isAskFirst(flow.slots[other], flow));
    return walkAgain(kit, { [`event.values.${slot}`]: { filled: true }, [`~own.${slot}`]: { filled: true } }, again, first);
  });
  const inner = named.flatMap(({ name, step }) => (typeof step === 'object' && 'run' in step ? finished(kit, name, first) : []));
  const correct = [...tooLate, ...anew, ...inner];
  return correct.length > 0 ? { correct } : {};
}

/** A write that used the slot has happened. */
function late(kit: CompileKit, slot: string, calls: readonly string[]): Transition[] {
  if (calls.length === 0) return [];
  return [
    {
      guard: when({
        [`event.values.${slot}`]: { filled: true },
        [`~own.${slot}`]: { filled: true },
        any: calls.map((call) => ({ [`${doneName(call)}.wrote`]: true })),
      }),
      actions: [kit.wording('flow.already-done', 'correct', { choices: ['human'] }), { type: 'resume', params: {} }],
    },
  ];
}

function walkAgain(kit: CompileKit, only: JsonObject, again: readonly string[], first: string): Transition {
  const emptied = Object.fromEntries([...again, ...sumsOf(kit.flow)].map((slot) => [slot, null]));
  const actions: Action[] = [
    { type: 'drop', params: { keep: true } },
    { type: 'set', params: { '~new': '$event.values', '~replay': true, ...emptied } },
    { type: 'record', params: { type: 'slots-corrected', flow: kit.flow.flow, values: '$event.values' } },
    kit.wording('flow.corrected', 'correct'),
  ];
  return { guard: when(only), actions, target: onward(kit.flow, first) };
}

/** Values that steps add to outside of loops: they are summed up anew. */
function sumsOf(flow: FlowDefinition): readonly string[] {
  return nameSteps(flow).flatMap(({ step, path }) => {
    if (typeof step !== 'object' || !('set' in step) || path.includes('each')) return [];
    const isSum = (value: unknown) => typeof value === 'object' && value !== null && 'add' in value;
    return Object.keys(step.set).filter((name) => isSum(step.set[name]));
  });
}

/** A slot of a sub-flow that is over: it is run again with what it knew and what is new, unless it has written. */
function finished(kit: CompileKit, step: string, first: string): Transition[] {
  const done = doneName(step);
  const anew = walkAgain(kit, { [`${done}.slots`]: { '~shares': '$event.values' } }, [], first);
  const offered: Action[] = [
    { type: 'offer', params: { values: `$${done}.slots` } },
    { type: 'offer', params: { corrected: '$event.values' } },
    { type: 'set', params: { [done]: null } },
  ];
  return [
    {
      guard: when({ [`${done}.slots`]: { '~shares': '$event.values' }, [`${done}.wrote`]: true }),
      actions: [kit.wording('flow.already-done', 'correct', { choices: ['human'] }), { type: 'resume', params: {} }],
    },
    { ...anew, actions: [...(anew.actions ?? []), ...offered] },
  ];
}

/** The calls that use each slot: by what they are sent, by what that was made of, and by the conditions around them. */
function usesOf(flow: FlowDefinition, named: readonly NamedStep[]): ReadonlyMap<string, readonly string[]> {
  const madeOf = new Map<string, Set<string>>();
  const calls: { readonly call: string; readonly reads: readonly string[] }[] = [];
  const names = new Map(named.map(({ step, path, name }) => [path.join(' '), { step, name }]));
  const walk = (steps: readonly StepDefinition[], path: readonly (string | number)[], around: readonly string[]) => {
    steps.forEach((written, index) => {
      const step = writtenOut(written);
      const here = [...path, index];
      const reads = [...around, ...namesReadBy(step, []).map(({ name }) => name)];
      if ('call' in step) calls.push({ call: names.get(here.join(' '))?.name ?? '', reads });
      for (const made of namesWrittenBy(step)) {
        const sources = madeOf.get(made) ?? new Set<string>();
        for (const read of reads) sources.add(read);
        madeOf.set(made, sources);
      }
      for (const inner of innerSteps(written)) walk(inner.steps, [...here, ...inner.path], reads);
    });
  };
  walk(flow.steps, ['steps'], []);
  const uses = new Map<string, string[]>();
  for (const { call, reads } of calls) {
    for (const slot of closure(reads, madeOf)) uses.set(slot, [...(uses.get(slot) ?? []), call]);
  }
  return uses;
}

/** Everything that some values were made of, themselves included. */
function closure(names: readonly string[], madeOf: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) for (const source of madeOf.get(name) ?? []) all.add(source);
  return all;
}
