import { KefuError } from '../errors/index.ts';
import type { Flow } from '../flow/index.ts';
import { fixedKnowledge } from '../knowledge/index.ts';
import { type Article, type Duration, type Locale, milliseconds } from '../model/index.ts';
import type { Interpreter, KnowledgeReader, KnowledgeStore, WaitEstimator } from '../ports/index.ts';
import { openingHours, systemClock } from '../service/index.ts';
import { createSpeaker, loadWordings, type Wordings } from '../speech/index.ts';
import { createStages, defaultStageSettings } from '../stages/index.ts';
import { loadInterpreter } from '../understanding/index.ts';
import type { FlowWork } from './flow-work.ts';
import type { hotlineText } from './hotlines.ts';
import { lateStore } from './late-store.ts';
import type { AssistantOptions } from './options.ts';
import type { Outside } from './perform.ts';
import type { ServiceCalls } from './service-calls.ts';
import type { World } from './world.ts';

/** Everything built from the options that turns and effects need. */
export interface Assembled {
  readonly world: World;
  /** Resolves when what the world needs of the shipped languages, rules and matcher is loaded: no turn may be taken before. */
  readonly ready: Promise<void>;
  /** The world outside, as pending effects reach it. */
  readonly outside: Outside;
  /** Makes a flow at an older version known. */
  readonly remember: (flow: Flow) => void;
}

/** Builds the world from what the host gave; what does not fit is a located error. */
export function assemble(options: AssistantOptions): Assembled {
  for (const [service, run] of Object.entries(options.services ?? {})) {
    if (typeof run !== 'function') throw new KefuError('SERVICE_NOT_A_FUNCTION', { service }, { path: `services.${service}` });
    if (options.declares && !Object.hasOwn(options.declares, service)) {
      throw new KefuError('SERVICE_NOT_DECLARED', { service }, { path: `services.${service}` });
    }
  }
  const timeZone = options.timeZone ?? 'UTC';
  const locales = options.locales ?? ['zh', 'en'];
  const flows = flowRegistry(options.flows ?? []);
  const knowledge = isStore(options.knowledge) ? options.knowledge.reader : fixedKnowledge(options.knowledge ?? [], timeZone);
  const parts = shippedParts(options, knowledge, locales);
  const estimator =
    options.estimator ?? (options.desk && 'estimate' in options.desk ? (options.desk as unknown as WaitEstimator) : undefined);
  const world: World = {
    stages: createStages(options.waits),
    flow: flows.latest,
    flowAt: flows.at,
    flowWork: parts.flowWork,
    interpreter: parts.interpreter,
    article: knowledge.sync ? (id, now) => knowledge.served(id, now) as Article | undefined : undefined,
    estimate: estimateOf(estimator),
    hasService: (name) => options.services !== undefined && Object.hasOwn(options.services, name),
    service: (name) => ({ ...options.declares?.[name], ...options.services?.[name]?.settings }),
    hasDesk: options.desk !== undefined,
    speaker: createSpeaker(options.wording ?? {}, parts.wordings),
    hours: openingHours(options.hours, timeZone),
    settings: {
      locales,
      assistant: options.assistant ?? {},
      hotline: parts.hotline,
      timeZone,
      queues: options.queues ?? {},
      reopenWithin: duration(options.reopenWithin ?? '24h', 'reopenWithin'),
      followUpDelay: duration(options.waits?.followUpDelay ?? defaultStageSettings.followUpDelay, 'waits.followUpDelay'),
    },
  };
  const clock = options.clock ?? systemClock;
  let calls: ServiceCalls | undefined;
  const outside: Outside = {
    clock,
    flows: options.flows ?? [],
    calls: () => {
      calls ??= world.flowWork().serviceCalls(options.services ?? {}, () => clock.now(), world.service);
      return calls;
    },
    knowledge,
    interpreter: world.interpreter,
    estimator,
    desk: options.desk,
    store: options.store ?? lateStore(),
  };
  return { world, ready: parts.ready, outside, remember: flows.remember };
}

/** What is loaded on demand, once it is. */
interface Late {
  wordings: Wordings;
  interpreter?: Interpreter;
  flowWork?: FlowWork;
  hotlineText?: typeof hotlineText;
}

/**
 * What a host may replace and did not: loaded when it is needed, not with the front door, so that nobody carries what they do not
 * use. The objects stand at once; they work once `ready` has resolved.
 */
function shippedParts(options: AssistantOptions, reader: KnowledgeReader, locales: readonly Locale[]) {
  const late: Late = {
    wordings: { languages: new Map(), acts: {} },
  };
  const builtIn: Interpreter = {
    sync: (options.matcher === undefined || options.matcher.sync === true) && reader.sync === true,
    interpret: (utterance, situation) => (late.interpreter as Interpreter).interpret(utterance, situation),
  };
  const own = options.interpreter;
  const interpreter = typeof own === 'function' ? own(builtIn) : (own ?? builtIn);
  const load = async () => {
    late.wordings = await loadWordings(locales);
    late.flowWork = (await import('./flow-work.ts')).flowWork;
    late.hotlineText = (await import('./hotlines.ts')).hotlineText;
    if (typeof own === 'object') return;
    const matcher = options.matcher ?? (await import('../matching/index.ts')).createMatcher();
    const { createSearch } = await import('./search.ts');
    late.interpreter = await loadInterpreter(locales, {
      ...options,
      hasFlows: options.flows?.[0] !== undefined,
      ...createSearch(matcher, reader, options.flows ?? []),
      slotsOf: (flow, locale) => {
        const definition = options.flows?.find(({ id }) => id === flow)?.definition;
        return definition ? (late.flowWork?.slotsAtStart(definition, locale) ?? []) : [];
      },
    });
  };
  const ready = load();
  // Whoever takes the first turn hears of a failure; until then it must not end the process.
  ready.catch(() => {});
  return {
    wordings: () => late.wordings,
    interpreter,
    flowWork: () => late.flowWork as FlowWork,
    hotline: (locale: Locale) => late.hotlineText?.(locale, options.hotlines) ?? '',
    ready,
  };
}

/** A duration in milliseconds, or a located error. */
export function duration(text: Duration, path: string): number {
  const length = milliseconds(text);
  if (length === undefined) throw new KefuError('DURATION_INVALID', { text }, { path });
  return length;
}

function isStore(knowledge: AssistantOptions['knowledge']): knowledge is KnowledgeStore {
  return knowledge !== undefined && 'reader' in knowledge;
}

/** An estimator that answers at once is asked inside the turn; without one nothing is known. */
function estimateOf(estimator: WaitEstimator | undefined): World['estimate'] {
  if (!estimator) return () => ({ unknown: 'no-history' });
  if (!estimator.sync) return undefined;
  return (queue, now, position) => estimator.estimate(queue, now, position) as ReturnType<NonNullable<World['estimate']>>;
}

function flowRegistry(flows: readonly Flow[]) {
  const latest = new Map<string, Flow>();
  const older = new Map<string, Flow>();
  for (const flow of flows) {
    if (latest.has(flow.id)) throw new KefuError('FLOW_DUPLICATE', { flow: flow.id });
    latest.set(flow.id, flow);
  }
  return {
    latest: (id: string) => latest.get(id),
    at: (id: string, version: string) => {
      const now = latest.get(id);
      return now?.version === version ? now : older.get(`${id}@${version}`);
    },
    remember: (flow: Flow) => {
      older.set(`${flow.id}@${flow.version}`, flow);
    },
  };
}
