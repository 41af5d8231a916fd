import type { AgentEvent, Reply } from '../model/index.ts';

/** One thing that was said or that happened in a simulation. */
export type TranscriptLine =
  | { readonly customer: string }
  | { readonly assistant: Reply }
  | { readonly agentSaid: Reply }
  | { readonly agent: AgentEvent }
  | { readonly wait: string };

/**
 * A conversation as people read it and as a chat test is written: a YAML list, one line a turn of speech, quick replies as a
 * comment.
 */
export function formatTranscript(lines: readonly TranscriptLine[]): string {
  return lines.flatMap(formatLine).join('\n');
}

function formatLine(line: TranscriptLine): string[] {
  if ('customer' in line) return [`- customer: ${scalar(line.customer)}`];
  if ('wait' in line) return [`- wait: ${line.wait}`];
  if ('assistant' in line) return [`- assistant: ${scalar(line.assistant.text)}${choices(line.assistant)}`];
  // What an agent says is shown where it reaches the customer.
  if ('agentSaid' in line) return [];
  const { type, ...facts } = line.agent;
  const rest = Object.entries(facts).map(([key, value]) => `${key}: ${scalar(String(value))}`);
  return [`- agent: { ${[`type: ${type}`, ...rest].join(', ')} }`];
}

function choices(reply: Reply): string {
  return reply.choices ? `  # ${reply.choices.map((choice) => choice.label).join(' | ')}` : '';
}

/** A text as a YAML scalar: bare where that is unambiguous. */
function scalar(text: string): string {
  const bare =
    /^[\p{L}\p{Script=Han}][^#:{}[\],&*!|>'"%@`\n\r\t]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) &&
    !text.endsWith(' ');
  return bare ? text : JSON.stringify(text);
}
