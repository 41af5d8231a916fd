import type { Reply, Turn } from '../model/index.ts';
import { pc } from './colours.ts';

/** A turn as one line of JSON. */
export function turnAsJson(turn: Turn): string {
  const { number, at, stage, status, locale, replies, because, handoff, outcome } = turn;
  return JSON.stringify({
    turn: number,
    at: new Date(at).toISOString(),
    stage,
    status,
    locale,
    replies: replies.map(({ id, act, text, choices, agent }) => ({
      id,
      act,
      text,
      ...(choices ? { choices: choices.map((choice) => ({ id: choice.id, label: choice.label })) } : {}),
      ...(agent === undefined ? {} : { agent }),
    })),
    because,
    ...(handoff ? { handoff } : {}),
    ...(outcome ? { outcome } : {}),
  });
}

/** A turn as people read it: each reply on lines of its own, quick replies numbered, why when asked for. */
export function turnAsText(turn: Turn, isTracing: boolean): string {
  const lines = turn.replies.flatMap(replyLines);
  const numbered = turn.replies.flatMap((reply) => reply.choices ?? []);
  if (numbered.length > 0)
    lines.push(`  ${numbered.map((choice, index) => `${pc.cyan(String(index + 1))} ${choice.label}`).join('   ')}`);
  if (isTracing) lines.push(...trace(turn));
  return lines.join('\n');
}

function replyLines(reply: Reply): string[] {
  const mark = reply.agent === undefined ? pc.green('│') : pc.yellow(`│ ${reply.agent}:`.trimEnd());
  return reply.text.split('\n').map((line) => `${mark} ${line}`);
}

function trace({ because, stage, status, events }: Turn): string[] {
  const candidates = (because.candidates ?? [])
    .slice(0, 3)
    .map((match) => `${match.id} ${match.probability}${match.phrase ? ` “${match.phrase}”` : ''}`);
  const happened = events
    .filter((event) => event.type !== 'reply-said' && event.type !== 'message-received')
    .map((event) => event.type);
  return [
    `because ${because.decision}${because.heard ? ` “${because.heard}”` : ''} · ${stage} · ${status}`,
    ...(candidates.length > 0 ? [`found ${candidates.join(' · ')}`] : []),
    ...(because.thresholds ? [`answer from ${because.thresholds.answer}, clarify from ${because.thresholds.clarify}`] : []),
    ...(because.dropped ?? []).map((dropped) => `not followed: ${dropped.command}, ${dropped.reason}`),
    ...(happened.length > 0 ? [`events ${happened.join(' · ')}`] : []),
  ].map((line) => pc.dim(`  ${line}`));
}
