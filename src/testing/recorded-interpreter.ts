import { KefuError, suggest } from '../errors/index.ts';
import type { Command, Expectation, Interpretation, Locale, Situation, Stage } from '../model/index.ts';
import type { Interpreter } from '../ports/index.ts';

/** What an interpreter made of an utterance, and where: what is left out fits anywhere. */
export interface RecordedCase {
  readonly locale?: Locale;
  readonly stage?: Stage;
  /** The running flow; `null` when there was none. */
  readonly flow?: string | null;
  readonly expects?: Expectation['kind'];
  /** The slot that was asked for. */
  readonly slot?: string;
  readonly commands: readonly Command[];
  readonly because?: Interpretation['because'];
}

/** What an interpreter made of utterances, as plain JSON: commands, or a list of cases of which the first that fits counts. */
export interface InterpreterRecording {
  readonly [utterance: string]: readonly Command[] | readonly RecordedCase[];
}

/** How a recorded interpreter answers, and what it does with words it does not know. */
export interface RecordedOptions {
  /** Asked for what the recording does not have; without it, that is an error. */
  readonly fallback?: Interpreter;
  /**
   * `false` to answer after a moment, as a model does: the turns of a conversation are then counted as they were when it was
   * recorded. At once unless told, or as the fallback does.
   */
  readonly sync?: boolean;
}

/** An interpreter that keeps what it is asked. */
export interface RecordingInterpreter extends Interpreter {
  /** Everything so far, as plain JSON that `recordedInterpreter` takes. */
  recording(): InterpreterRecording;
}

/**
 * An interpreter that answers from a recording: the same conversation at every run, with no model and no network.
 *
 * Words that are not in the recording throw a `KefuError` that names them, unless there is a `fallback`.
 *
 * @example
 * import { recordedInterpreter, simulate } from 'kefu/testing';
 * const interpreter = recordedInterpreter({ 'a human, now': [{ type: 'ask-human' }] });
 * const chat = await simulate({ locales: ['en'], interpreter });
 * await chat.customer('a human, now');
 * console.log(chat.stage); // → handoff
 */
export function recordedInterpreter(recording: InterpreterRecording, options: RecordedOptions = {}): Interpreter {
  const cases = new Map(Object.entries(checked(recording)).map(([utterance, heard]) => [utterance, casesOf(heard)]));
  const { fallback, sync = fallback ? fallback.sync === true : true } = options;
  const interpret: Interpreter['interpret'] = (utterance, situation) => {
    const known = cases.get(utterance);
    const found = known?.find((one) => fits(one, situation));
    if (found) return { commands: found.commands, because: found.because ?? becauseOf(found, utterance) };
    if (fallback) return fallback.interpret(utterance, situation);
    throw unknown(utterance, situation, known, [...cases.keys()]);
  };
  return { sync, interpret: sync ? interpret : async (utterance, situation) => interpret(utterance, situation) };
}

/**
 * Lets questions through to an interpreter and keeps its answers: ask a model once, replay it in every test.
 *
 * @example
 * import { recordedInterpreter, recordingOf } from 'kefu/testing';
 * const model = recordingOf({ sync: true, interpret: () => ({ commands: [{ type: 'greet' }], because: { decision: 'greet' } }) });
 * model.interpret('morning!', { locale: 'en', stage: 'consultation', speaker: 'assistant', expects: { kind: 'question' }, choices: [], now: 0, zone: 'UTC' });
 * console.log(Object.keys(model.recording())); // → [ 'morning!' ]
 */
export function recordingOf(interpreter: Interpreter): RecordingInterpreter {
  const kept = new Map<string, RecordedCase[]>();
  const keep = (utterance: string, situation: Situation, { commands, because }: Interpretation) => {
    const place = placeOf(situation);
    const others = (kept.get(utterance) ?? []).filter((one) => JSON.stringify(placeIn(one)) !== JSON.stringify(place));
    kept.set(utterance, [...others, plain({ ...place, commands, because })]);
  };
  return {
    ...(interpreter.sync === undefined ? {} : { sync: interpreter.sync }),
    interpret: (utterance, situation) => {
      const heard = interpreter.interpret(utterance, situation);
      if (heard instanceof Promise) {
        return heard.then((found) => {
          keep(utterance, situation, found);
          return found;
        });
      }
      keep(utterance, situation, heard);
      return heard;
    },
    recording: () => plain(Object.fromEntries(kept)),
  };
}

/** Where something was said, as far as it decides what the same words mean. */
function placeOf({ locale, stage, flow, expects }: Situation) {
  return {
    locale,
    stage,
    flow: flow ?? null,
    expects: expects.kind,
    ...('slot' in expects && expects.slot !== undefined ? { slot: expects.slot } : {}),
  };
}

function placeIn({ commands: _, because: __, ...place }: RecordedCase) {
  return place;
}

function fits(one: RecordedCase, situation: Situation): boolean {
  const here: { readonly [key: string]: unknown } = placeOf(situation);
  return Object.entries(placeIn(one)).every(([key, value]) => value === undefined || here[key] === value);
}

function casesOf(heard: InterpreterRecording[string]): readonly RecordedCase[] {
  const isCases = heard.length > 0 && heard.every((one) => 'commands' in one);
  return isCases ? (heard as readonly RecordedCase[]) : [{ commands: heard as readonly Command[] }];
}

function becauseOf({ commands }: RecordedCase, utterance: string): Interpretation['because'] {
  return { decision: commands[0]?.type ?? 'nothing', heard: utterance };
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** A recording is often edited by hand or read from a file: what is not one is told before the first conversation. */
function checked(recording: InterpreterRecording): InterpreterRecording {
  const refuse = (reason: string, utterance?: string) =>
    new KefuError('INPUT_INVALID', { reason }, { path: utterance === undefined ? 'recording' : `recording "${utterance}"` });
  if (typeof recording !== 'object' || recording === null || Array.isArray(recording))
    throw refuse('a recording is a map from utterances to commands');
  for (const [utterance, heard] of Object.entries(recording as { readonly [utterance: string]: unknown })) {
    if (!Array.isArray(heard)) throw refuse('it needs a list of commands, or of cases', utterance);
    const isCase = (one: unknown) => typeof one === 'object' && one !== null && 'commands' in one;
    if (heard.some(isCase) && !heard.every(isCase)) throw refuse('commands and cases stand in one list', utterance);
    if (heard.some((one) => isCase(one) && !Array.isArray((one as RecordedCase).commands)))
      throw refuse('the commands of a case are no list', utterance);
    const commands = heard.flatMap((one: unknown): readonly unknown[] => (isCase(one) ? (one as RecordedCase).commands : [one]));
    if (!commands.every((one) => typeof (one as { type?: unknown } | null)?.type === 'string'))
      throw refuse('a command has no type', utterance);
  }
  return recording;
}

function unknown(utterance: string, situation: Situation, known: readonly RecordedCase[] | undefined, all: readonly string[]) {
  const { locale, stage, flow, expects, slot } = placeOf(situation);
  const place = `locale ${locale}, stage ${stage}, flow ${flow ?? 'none'}, expects ${expects}${slot === undefined ? '' : ` ${slot}`}`;
  const near = suggest(utterance, all);
  const reason = known
    ? `the recording has these words, but not here (${place})`
    : `the recording does not have these words (${place})${near === undefined ? '' : `; it has "${near}"`}`;
  return new KefuError('PORT_FAILED', { port: 'recorded interpreter', reason }, { path: `utterance "${utterance}"` });
}
