import { valueAt } from '../documents/index.ts';
import { type Problem, suggest } from '../errors/index.ts';
import { everyStep } from '../flow/design/index.ts';
import { examplesOf, type FlowDefinition, type RunStep } from '../flow/index.ts';
import type { FlowRead } from './flow-file.ts';

/** What flows may name beside one another. */
export interface Surroundings {
  readonly articles: readonly string[];
  readonly services: readonly string[];
  /** Those that change something. */
  readonly writes: readonly string[];
}

type Placed = FlowRead & { readonly definition: FlowDefinition };

/** What is wrong between the flows of a pack, and between them and what else it holds. */
export function referenceProblems(read: readonly FlowRead[], { articles, services, writes }: Surroundings): readonly Problem[] {
  const flows = read.filter((flow): flow is Placed => flow.definition !== undefined);
  // Also of files with mistakes in their shape: that a flow is wrong makes it no other flow's mistake.
  const ids = read.flatMap(({ file }) => (valueAt(file.value, ['flow']) as string | undefined) ?? []);
  const byId = new Map(flows.map((flow) => [flow.definition.flow, flow]));
  const named = (word: string, known: readonly string[]) => {
    const suggestion = suggest(word, known);
    return suggestion === undefined ? {} : { suggestion };
  };
  const inSteps = flows.flatMap(({ file, definition }) =>
    everyStep(definition).flatMap(({ step, path }): Problem[] => {
      if (typeof step !== 'object') return [];
      const at = (...more: (string | number)[]) => ({ where: file.where([...path, ...more]), source: file.source });
      const atKey = (...more: string[]) => ({ where: file.where([...path, ...more], 'key'), source: file.source });
      if ('answer' in step && !articles.includes(step.answer)) {
        const facts = { article: step.answer, ...named(step.answer, articles) };
        return [{ code: 'ARTICLE_REFERENCE', facts, ...at('answer') }];
      }
      if ('call' in step && !services.includes(step.call)) {
        const facts = { service: step.call, ...named(step.call, services) };
        return [{ code: 'SERVICE_UNDECLARED', facts, ...at('call') }];
      }
      if ('link' in step && !ids.includes(step.link))
        return [{ code: 'FLOW_REFERENCE', facts: { flow: step.link, ...named(step.link, ids) }, ...at('link') }];
      if (!('run' in step)) return [];
      const flow = flowOf(step);
      const place = typeof step.run === 'string' ? ['run'] : ['run', 'flow'];
      const other = byId.get(flow)?.definition;
      if (!ids.includes(flow)) return [{ code: 'FLOW_REFERENCE', facts: { flow, ...named(flow, ids) }, ...at(...place) }];
      if (typeof step.run === 'string' || !other) return [];
      const { with: values = {}, save = {} } = step.run;
      const [take, give] = [other.take ?? [], other.give ?? []];
      return [
        ...Object.keys(values)
          .filter((slot) => !take.includes(slot))
          .map((slot): Problem => ({ code: 'TAKE_UNKNOWN', facts: { slot, flow, known: take }, ...atKey('run', 'with', slot) })),
        ...Object.entries(save)
          .filter(([, slot]) => !give.includes(slot))
          .map(
            ([own, slot]): Problem => ({ code: 'GIVE_UNKNOWN', facts: { slot, flow, known: give }, ...at('run', 'save', own) }),
          ),
      ];
    }),
  );
  const inChecks = flows.flatMap(({ file, definition }) =>
    Object.entries(definition.slots ?? {}).flatMap(([slot, { checks = [] }]) =>
      checks.flatMap(({ call }, index): Problem[] =>
        call === undefined || services.includes(call)
          ? []
          : [
              {
                code: 'SERVICE_UNDECLARED',
                facts: { service: call, ...named(call, services) },
                where: file.where(['slots', slot, 'checks', index, 'call']),
                source: file.source,
              },
            ],
      ),
    ),
  );
  // A flow to which nothing leads because its name is mistyped elsewhere is one mistake; and what a file that cannot be read leads
  // to is not known.
  const meant = new Set(inSteps.map(({ facts }) => facts['suggestion']));
  const strangers = flows.flatMap((flow) => unauthenticated(flow, byId, writes));
  const lost = flows.length < read.length ? [] : unused(flows).filter(({ facts }) => !meant.has(facts['flow']));
  return [...repeated(flows), ...inSteps, ...inChecks, ...circles(flows, byId), ...strangers, ...lost];
}

function flowOf({ run }: RunStep): string {
  return typeof run === 'string' ? run : run.flow;
}

function repeated(flows: readonly Placed[]): readonly Problem[] {
  const firsts = new Map<string, string>();
  return flows.flatMap(({ file, definition: { flow } }): Problem[] => {
    const first = firsts.get(flow);
    if (first !== undefined)
      return [{ code: 'FLOW_REPEATED', facts: { flow, first }, where: file.where(['flow']), source: file.source }];
    firsts.set(flow, file.file);
    return [];
  });
}

/** Flows that run themselves, directly or by way of others; each circle is told once, where it begins. */
function circles(flows: readonly Placed[], byId: ReadonlyMap<string, Placed>): readonly Problem[] {
  const told = new Set<string>();
  return flows.flatMap((from): Problem[] => {
    const find = (flow: Placed, way: readonly string[]): Problem[] =>
      everyStep(flow.definition).flatMap(({ step, path }): Problem[] => {
        if (typeof step !== 'object' || !('run' in step)) return [];
        const next = flowOf(step);
        if (next === from.definition.flow) {
          const circle = [...way].sort().join(' ');
          if (told.has(circle)) return [];
          told.add(circle);
          const facts = { flow: next, way: [...way, next].join(' → ') };
          return [{ code: 'FLOW_RECURSION', facts, where: flow.file.where([...path, 'run']), source: flow.file.source }];
        }
        const other = byId.get(next);
        return other && !way.includes(next) ? find(other, [...way, next]) : [];
      });
    return find(from, [from.definition.flow]);
  });
}

/** A flow with much at stake in which nothing shows who the customer is before something is written. */
function unauthenticated(
  { file, definition }: Placed,
  flows: ReadonlyMap<string, Placed>,
  writes: readonly string[],
): readonly Problem[] {
  const { flow, risk, start } = definition;
  if (risk !== 'high') return [];
  const facts = typeof start === 'object' ? Object.keys(start.if ?? {}) : [];
  const steps = everyStep(definition).filter(({ path }) => path[0] === 'steps');
  const places = (is: (step: object) => boolean) =>
    steps.flatMap(({ step, path }) => (typeof step === 'object' && is(step) ? [Number(path[1])] : []));
  const shown = places((step) => 'run' in step && flows.get(flowOf(step as RunStep))?.definition.authenticates === true);
  const written = places((step) => 'call' in step && writes.includes(String(step.call)));
  const isKnown =
    facts.some((path) => path.startsWith('customer.')) ||
    (shown.length > 0 && Math.min(...shown) < Math.min(Number.POSITIVE_INFINITY, ...written));
  if (isKnown) return [];
  return [{ code: 'RISK_WITHOUT_AUTHENTICATION', facts: { flow }, where: file.where(['risk'], 'key'), source: file.source }];
}

/** Flows that no customer and no other flow can come to. */
function unused(flows: readonly Placed[]): readonly Problem[] {
  const named = new Set(
    flows.flatMap(({ definition }) =>
      everyStep(definition).flatMap(({ step }) => {
        if (typeof step !== 'object') return [];
        return 'run' in step ? [flowOf(step)] : 'link' in step ? [step.link] : [];
      }),
    ),
  );
  return flows
    .filter(({ definition }) => Object.keys(examplesOf(definition)).length === 0 && !named.has(definition.flow))
    .map(({ file, definition: { flow } }) => ({
      code: 'FLOW_UNUSED',
      facts: { flow },
      where: file.where(['flow']),
      source: file.source,
    }));
}
