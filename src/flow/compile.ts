import { KefuError } from '../errors/index.ts';
import { defineMachine, type Machine, type MachineConfig, type Transition } from '../machine/index.ts';
import { milliseconds } from '../model/index.ts';
import { stepsInCircles } from './circles.ts';
import { type CompileKit, ended, type States, sayText, sayWording, target } from './compile-kit.ts';
import type { FlowDefinition, SlotDefinition } from './definition.ts';
import type { Flow } from './index.ts';
import type { StepDefinition } from './step-definition.ts';
import { createNames, kindOf, writtenOut } from './step-names.ts';

/** What silence does when the flow does not say: a reminder, then the end. */
const remindAfter = '2m';
const giveUpAfter = '10m';

const machines = new WeakMap<Flow, Machine>();

/** The machine of a flow: an XState config as plain JSON in which every step is a named state, compiled when it is first needed. */
export function machineOfFlow(flow: Flow): Machine {
  const known = machines.get(flow);
  if (known) return known;
  const machine = compileFlow(flow.definition, flow.version);
  const [circle] = stepsInCircles(flow.definition, machine.config);
  if (circle) {
    const reason = `from step "${circle.name}" the flow comes back to it without asking the customer anything`;
    throw new KefuError('FLOW_INVALID', { reason }, { path: `flow ${flow.id}` });
  }
  machines.set(flow, machine);
  return machine;
}

/** Compiles a definition as it stands. */
export function compileFlow(flow: FlowDefinition, version: string): Machine {
  const delays: Record<string, number> = {};
  const nameFor = createNames();

  const kit: CompileKit = {
    flow,
    slot: (name) => flow.slots?.[name] as SlotDefinition,
    delay: (duration) => {
      delays[duration] = milliseconds(duration) ?? 0;
      return duration;
    },
    branch: (steps, next, states) => sequence(steps, next, states),
    silence: (states) => silence(states),
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
        [kit.delay(remindAfter)]: { actions: [sayWording('flow.still-there', 'silence')] },
        [kit.delay(giveUpAfter)]: { target: `#${flow.flow}.abandoned`, actions: [sayWording('flow.timeout', 'silence')] },
      };
    }
    return Object.fromEntries(
      Object.entries(flow.silence).map(([after, steps]) => {
        const says = steps.flatMap((step) =>
          typeof step === 'object' && 'say' in step ? [sayText(step.say, step.act ?? 'ask', 'silence')] : [],
        );
        const rest = steps.filter((step) => typeof step !== 'object' || !('say' in step));
        const goTo = rest.length > 0 ? { target: `#${flow.flow}.${target(sequence(rest, '', states))}` } : {};
        return [kit.delay(after), { actions: says, ...goTo }];
      }),
    );
  }

  const states: States = {};
  const first = sequence(flow.steps, '', states);
  const config: MachineConfig = {
    id: flow.flow,
    initial: first,
    on: { cancel: { target: '.abandoned', actions: [sayWording('flow.cancelled', 'cancel')] } },
    states: {
      ...states,
      end: ended(flow, 'done'),
      abandoned: ended(flow, 'abandoned'),
    },
  };
  return defineMachine(config, version, { ...delays });
}
