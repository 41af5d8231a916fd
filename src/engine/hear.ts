import {
  type Command,
  type Expectation,
  type Interpretation,
  type JsonObject,
  type MessageInput,
  type Option,
  type Situation,
  simpleActs,
} from '../model/index.ts';
import { clean, firstLocale, nextLocale, requestedLanguage } from '../understanding/index.ts';
import { type Draft, flowFrames, machineOf, note, speakerOf, stageOf, topFrame } from './draft.ts';
import { suspend } from './effects.ts';
import { say } from './say.ts';
import { deliver, dispatch } from './stack.ts';

/** How long an asynchronous interpreter may take, in milliseconds, before the message counts as not understood. */
const interpretTimeout = 4_000;

/** Takes in a customer's message: who should hear it, in which language, as which commands. */
export function hearMessage(draft: Draft, input: MessageInput): void {
  const text = clean(input.text ?? '');
  const clicked = input.choice === undefined ? undefined : draft.record.choices?.find((choice) => choice.id === input.choice);
  note(draft, { type: 'message-received', message: input.id });
  const shown =
    text || clicked?.label || (input.attachments ?? []).map((attachment) => attachment.name ?? attachment.url).join(' ');
  draft.transcript.push({ turn: draft.number, at: draft.now, from: 'customer', text: shown });
  draft.utterance = shown;

  chooseLocale(draft, text);
  open(draft);

  if (speakerOf(draft.record) === 'agent') {
    deliver(draft, topFrame(draft.record), { type: 'said' });
    draft.heard = { commands: [], because: { decision: 'with-agent' } };
    return;
  }
  if (input.choice !== undefined && !clicked) {
    note(draft, { type: 'choice-outdated', choice: input.choice });
    draft.heard = { commands: [], because: { decision: 'choice-outdated' } };
    resume(draft);
    if (draft.replies.length === 0) say(draft, { text: 'input.outdated' }, topFrame(draft.record), {});
    return;
  }
  if (clicked) {
    const commands: Command[] = clicked.command
      ? [clicked.command]
      : Object.entries(clicked.sets ?? {}).map(([slot, value]) => ({ type: 'fill', slot, value }));
    obey(draft, { commands, because: { decision: 'choice', heard: clicked.label } });
    return;
  }
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}?!？！]/u.test(text)) {
    const empty = input.attachments?.length ? 'input.attachment' : 'input.empty';
    draft.heard = { commands: [], because: { decision: empty } };
    say(draft, { text: empty }, topFrame(draft.record), {});
    return;
  }
  interpret(draft, text);
}

/** The greeting comes before everything else, once. */
export function open(draft: Draft): void {
  const bottom = draft.record.frames[0];
  if (bottom?.value === 'opening') deliver(draft, bottom, { type: 'open' });
}

function chooseLocale(draft: Draft, text: string): void {
  const { record } = draft;
  const spoken = draft.world.settings.locales;
  const from = record.locale;
  const to = record.localeIsGuess ? firstLocale(text, spoken) : nextLocale(text, from, spoken);
  record.localeIsGuess = undefined;
  if (to === from) return;
  record.locale = to;
  if (draft.number > 1) note(draft, { type: 'locale-switched', from, to });
}

/** Asks the interpreter: at once if it can answer at once, else as a pending effect while later messages wait. */
function interpret(draft: Draft, text: string): void {
  const { interpreter } = draft.world;
  if (requestedLanguage(text) !== undefined) {
    draft.heard = { commands: [], because: { decision: 'language', heard: text } };
    resume(draft);
    if (draft.replies.length === 0) dispatch(draft, { type: 'greet' });
    return;
  }
  if (interpreter.sync) {
    obey(draft, draft.recorded ?? (interpreter.interpret(text, situationOf(draft)) as Interpretation));
    return;
  }
  const waiting = { id: `${draft.record.id}:${draft.number}`, text, cause: draft.cause };
  if (draft.record.waiting !== undefined) {
    draft.record.waiting = [...draft.record.waiting, waiting];
    return;
  }
  draft.record.waiting = [];
  ask(draft, text, draft.cause);
}

function ask(draft: Draft, text: string, cause: number): void {
  suspend(draft, topFrame(draft.record), {
    cause,
    kind: 'interpret',
    ask: text,
    with: situationOf(draft) as unknown as JsonObject,
    timeout: interpretTimeout,
  });
}

/** An asynchronous interpretation came back, or failed: act on it, then ask about the next message that waited. */
export function hearInterpretation(draft: Draft, text: string, found: Interpretation | undefined): void {
  draft.utterance = text;
  obey(draft, found ?? { commands: [{ type: 'no-match', options: [] }], because: { decision: 'no-match' } });
  const [next, ...rest] = draft.record.waiting ?? [];
  if (!next) {
    draft.record.waiting = undefined;
    return;
  }
  draft.record.waiting = rest;
  ask(draft, next.text, next.cause);
}

/** Carries out what was understood; a message that nothing takes is answered all the same. */
function obey(draft: Draft, heard: Interpretation): void {
  draft.heard = heard;
  const repliesBefore = draft.replies.length;
  const pendingBefore = draft.started.length;
  let taken = 0;
  // Of several values the one that was asked for comes last: the flow then goes on with all of them.
  const isValues = heard.commands.every(({ type }) => type === 'fill');
  let begun = false;
  for (const command of isValues ? [...heard.commands].reverse() : heard.commands) {
    const reason = refusal(draft, command) ?? (begun && isTooSoon(draft, command) ? 'not asked yet' : undefined);
    begun ||= command.type === 'start';
    if (reason !== undefined) {
      draft.dropped.push({ command: command.type, reason });
      note(draft, { type: 'command-dropped', command: command.type, reason });
    } else if (dispatch(draft, command)) taken += 1;
    else if (command.type === 'fill') {
      draft.world.flowWork().effects.offer(draft, { [command.slot]: command.value });
      note(draft, { type: 'slot-offered', slot: command.slot });
    }
  }
  if (taken === 0) dispatch(draft, { type: 'no-match', options: [] });
  if (draft.replies.length > repliesBefore || draft.started.length > pendingBefore) return;
  if (taken > 0) resume(draft);
  if (draft.replies.length === repliesBefore) say(draft, { text: 'input.unclear' }, topFrame(draft.record), {});
}

function resume(draft: Draft): void {
  const top = topFrame(draft.record);
  if (top.by !== undefined) deliver(draft, top, { type: 'resume', reason: 'again' });
}

/** A yes to a question that is asked only now is nobody's to give: not even an interpreter's. */
function isTooSoon(draft: Draft, { type }: Command): boolean {
  const { expects } = situationOf(draft);
  return type === 'affirm' || (type === 'fill' && expects.kind === 'slot' && expects.type === 'yes-no');
}

/** Why a proposal cannot be followed: it names something that does not exist here. */
function refusal(draft: Draft, command: Command): string | undefined {
  const { world, now } = draft;
  switch (command.type) {
    case 'answer':
      return world.article && !world.article(command.article, now) ? `no article "${command.article}" is served` : undefined;
    case 'start':
      return world.flow(command.flow) ? undefined : `there is no flow "${command.flow}"`;
    case 'clarify':
    case 'no-match':
      return command.options.every((option) => isKnown(draft, option)) ? undefined : 'an option names nothing that is served';
    case 'fill':
      return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(command.slot) ? undefined : `"${command.slot}" is no slot`;
    case 'correct':
    case 'unfit':
    case 'rate':
    case 'say':
      return undefined;
    default:
      return simpleActs.includes(command.type) ? undefined : `"${(command as { type: string }).type}" is no command`;
  }
}

function isKnown(draft: Draft, option: Option): boolean {
  if (option.flow !== undefined) return draft.world.flow(option.flow) !== undefined;
  return option.article !== undefined && (!draft.world.article || draft.world.article(option.article, draft.now) !== undefined);
}

/** Where the conversation stands, for the interpreter. */
function situationOf(draft: Draft): Situation {
  const { record, world } = draft;
  const top = topFrame(record);
  const expects = (machineOf(world, top).chart.leafOf(top.value)?.meta['expects'] ?? {
    kind: 'nothing',
  }) as unknown as Expectation;
  return {
    locale: record.locale,
    stage: stageOf(record),
    speaker: speakerOf(record),
    expects,
    choices: record.choices ?? [],
    now: draft.now,
    zone: world.settings.timeZone,
    ...(flowFrames(record).length > 0 ? world.flowWork().situation(draft, expects) : {}),
  };
}
