import { type Model, parseMessage, visit } from 'messageformat';
import { KefuError, thrownText } from '../errors/index.ts';

/** The names of the variables a text uses, sorted. A syntax error is a `TEXT_INVALID`. */
export function placeholders(source: string): readonly string[] {
  try {
    return variablesOf(parseMessage(source));
  } catch (thrown) {
    throw new KefuError('TEXT_INVALID', { reason: thrownText(thrown) }, {}, thrown);
  }
}

/** Words in braces that name nothing, as `{order}` does: a literal in MessageFormat, and nearly always a forgotten dollar. */
export function bareWords(source: string): readonly string[] {
  const words: string[] = [];
  try {
    visit(parseMessage(source), {
      expression({ arg, functionRef }) {
        if (arg?.type === 'literal' && functionRef === undefined) words.push(arg.value);
      },
    });
  } catch {
    // What cannot be read has its own complaint.
  }
  return words;
}

/** The names of the variables in a parsed text, sorted. */
export function variablesOf(model: Model.Message): readonly string[] {
  const names = new Set<string>();
  visit(model, {
    value(value) {
      if (value.type === 'variable') names.add(value.name);
    },
  });
  return [...names].sort();
}
