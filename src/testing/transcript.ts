import { Document, isMap } from 'yaml';
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
  if ('assistant' in line) return [`${item({ assistant: line.assistant.text })}${choices(line.assistant)}`];
  // What an agent says is shown where it reaches the customer.
  if ('agentSaid' in line) return [];
  return [item(line)];
}

function choices(reply: Reply): string {
  return reply.choices ? `  # ${reply.choices.map((choice) => choice.label.replace(/\s+/g, ' ')).join(' | ')}` : '';
}

/** A list item on one line; texts are bare where YAML would read them back as they are. */
function item(content: { readonly [key: string]: string | AgentEvent }): string {
  const document = new Document([content]);
  const event = document.getIn([0, 'agent']);
  if (isMap(event)) event.flow = true;
  return document.toString({ lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
}
