import { KefuError } from '../errors/index.ts';
import { defineMachine, type Machine, type MachineConfig, type StateConfig, type Transition } from '../machine/index.ts';
import { type JsonObject, milliseconds, type Text } from '../model/index.ts';
import { stepsInCircles } from './circles.ts';
import { type CompileKit, doneName, ended, onward, type States, sayText, target, when } from './compile-kit.ts';
import { corrections } from './correction.ts';
import { type FlowDefinition, startValues } from './definition.ts';
import type { Flow } from './index.ts';
import type { SlotDefinition } from './slot-definition.ts';
import type { StepDefinition } from './step-definition.ts';
import { createNames, kindOf, nameSteps, writtenOut } from './step-names.ts';

/** What silence does when the flow does not say: a reminder, then the end. */
const remindAfter = '2m';
const giveUpAfter = '10m';

/** What a customer may say while a service works that asks for nothing else: it is answered with "one moment". */
const answeredByWaiting = [
  'resume',
  'wait',
  'clarify',
  'no-match',
  'affirm',
  'deny',
  'decline',
  'unknown',
  'solved',
  'not-solved',
  'thanks',
  'greet',
  'repeat',
  'skip',
  'correct',
];

/** How many machines are kept compiled; those that were not used for longest are built again when they are needed. */
const mostMachines = 500;

const machines = new Map<Flow, Machine>();

/** The machine of a flow: an XState config as plain JSON in which every step is a named state, compiled when it is first needed. */
export function machineOfFlow(flow: Flow): Machine {
  const known = machines.get(flow);
  if (known) {
    // The map's order is that of use.
    if (machines.size >= mostMachines) {
      machines.delete(flow);
      machines.set(flow, known);
    }
    return known;
  }
  const machine = compileFlow(flow.definition, flow.version);
  const [circle] = stepsInCircles(flow.definition, machine.config);
  if (circle) {
    const reason = `from step "${circle.name}" the flow comes back to it without asking the customer anything`;
    throw new KefuError('FLOW_INVALID', { reason }, { path: `flow ${flow.id}` });
  }
  machines.set(flow, machine);
  const [oldest] = machines.keys();
  if (machines.size > mostMachines && oldest) machines.delete(oldest);
  return machine;
}

/** Compiles a definition as it stands. */
export function compileFlow(flow: FlowDefinition, version: string): Machine {
  const delays: Record<string, number> = {};
  const nameFor = createNames();
  let loops = 0;
  const own: { readonly [key: string]: Text | undefined } = {
    ...flow.wording,
    ...(flow.repairs?.cancel?.say === undefined ? {} : { 'flow.cancelled': flow.repairs.cancel.say }),
    ...(flow.repairs?.correct?.say === undefined ? {} : { 'flow.corrected': flow.repairs.correct.say }),
  };
  const wording: CompileKit['wording'] = (key, step, more = {}) => ({
    type: 'say',
    params: { text: key, step, ...(own[key] === undefined ? {} : { own: own[key] as JsonObject }), ...more },
  });

  const kit: CompileKit = {
    flow,
    slot: (name) => flow.slots?.[name] as SlotDefinition,
    delay: (duration) => {
      delays[duration] = milliseconds(duration) ?? 0;
      return duration;
    },
    branch: (steps, next, states) => sequence(steps, next, states),
    loop: (steps, next, states) => {
      loops += 1;
      const first = sequence(steps, next, states);
      loops -= 1;
      return first;
    },
    inLoop: () => loops > 0,
    silence: (states) => silence(states),
    wording,
    confirmsCancel: flow.repairs?.cancel?.confirm ?? flow.risk === 'high',
    whileWaiting: (step) => {
      const waiting: Transition = { actions: [wording('flow.one-moment', step)] };
      return Object.fromEntries(answeredByWaiting.map((command) => [command, waiting]));
    },
  };

  function sequence(steps: readonly StepDefinition[], next: string, states: States): string {
    const named = steps.map((written) => {
      const step = writtenOut(written);
      const kind = kindOf(step);
      if (!kind)
        throw new KefuError(
          'FLOW_INVALID',
          { reason: `a step with ${Object.keys(step).join(', ')} is of no known kind` },
          { path: `flow ${flow.flow}` },
        );
      return { step, kind, id: nameFor(step) };
    });
    named.forEach(({ step, kind, id }, index) => {
      const following = named[index + 1]?.id ?? (next || 'end');
      Object.assign(states, kind.compile(step, id, following, kit));
    });
    return named[0]?.id ?? (next || 'end');
  }

  function silence(states: States): { [delay: string]: Transition } {
    if (flow.silence === undefined) {
      return {
        [kit.delay(remindAfter)]: { actions: [wording('flow.still-there', 'silence')] },
        [kit.delay(giveUpAfter)]: { target: `#${flow.flow}.abandoned`, actions: [wording('flow.timeout', 'silence')] },
      };
    }
    return Object.fromEntries(
      Object.entries(flow.silence).map(([after, steps]) => {
        const says = steps.flatMap((step) =>
          typeof step === 'object' && 'say' in step ? [sayText(step.say, step.act ?? 'ask', 'silence')] : [],
        );
        const rest = steps.filter((step) => typeof step !== 'object' || !('say' in step));
        const goTo = rest.length > 0 ? { target: onward(flow, sequence(rest, '', states)) } : {};
        return [kit.delay(after), { actions: says, ...goTo }];
      }),
    );
  }

  const states: States = {};
  const first = sequence(flow.steps, '', states);
  const context = startValues(flow);
  const config: MachineConfig = {
    id: flow.flow,
    ...(Object.keys(context).length > 0 ? { context } : {}),
    ...beginning(flow, kit, states, first),
    on: {
      cancel: [
        // What is being written cannot be called back: its result is waited for, and told.
        {
          guard: when({ 'facts.writing': true }),
          actions: [{ type: 'set', params: { '~cancel': true } }, wording('flow.cancel-late', 'cancel')],
        },
        { target: '.cancelled' },
      ],
      ...corrections(flow, kit, first),
    },
    states: {
      ...states,
      ...(flow['max-turns'] === undefined ? {} : tooLong(kit)),
      end: ended(flow, 'done'),
      cancelled: { always: cancelled(flow, kit) },
      abandoned: ended(flow, 'abandoned'),
    },
  };
  return defineMachine(config, version, { ...delays });
}

/** Whoever cancels is told that nothing was submitted only where that is so. */
function cancelled(flow: FlowDefinition, kit: CompileKit): Transition[] {
  const calls = nameSteps(flow).filter(({ step }) => typeof step === 'object' && 'call' in step);
  const wrote = calls.map(({ name }) => ({ [`${doneName(name)}.wrote`]: true }));
  const stopped = { guard: when({ any: wrote }), target: 'abandoned', actions: [kit.wording('flow.stopped', 'cancel')] };
  return [...(wrote.length > 0 ? [stopped] : []), { target: 'abandoned', actions: [kit.wording('flow.cancelled', 'cancel')] }];
}

/** What comes before the first step: whether it may begin at all, and what the customer must know first. */
function beginning(flow: FlowDefinition, kit: CompileKit, states: States, first: string): Pick<MachineConfig, 'initial'> {
  let initial = first;
  if (flow.notice !== undefined) {
    states['notice'] = { entry: [sayText(flow.notice, 'inform', 'notice')], always: { target: target(initial) } };
    initial = 'notice';
  }
  const start = typeof flow.start === 'object' ? flow.start : {};
  if (start.if !== undefined) {
    const otherwise = start.else === undefined ? 'not-allowed' : kit.branch(start.else, 'abandoned', states);
    states['begin'] = { always: [{ guard: when(start.if), target: target(initial) }, { target: target(otherwise) }] };
    if (start.else === undefined)
      states['not-allowed'] = { entry: [kit.wording('flow.not-allowed', 'begin')], always: { target: 'abandoned' } };
    initial = 'begin';
  }
  return { initial };
}

/** More questions than the flow may put: a human takes over. */
function tooLong(kit: CompileKit): { [state: string]: StateConfig } {
  const states: States = {};
  const first = kit.branch([{ id: 'too-long', handoff: 'tries-exhausted' }], '', states);
  return first === 'too-long' ? states : {};
}
