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
