import { parseMessage, visit } from 'messageformat';
import { KefuError, thrownText } from '../errors/index.ts';

/** The names of the variables a text uses, sorted. A syntax error is a `TEXT_INVALID`. */
export function placeholders(source: string): readonly string[] {
  const names = new Set<string>();
  try {
    visit(parseMessage(source), {
      value(value) {
        if (value.type === 'variable') names.add(value.name);
      },
    });
  } catch (thrown) {
    throw new KefuError('TEXT_INVALID', { reason: thrownText(thrown) }, {}, thrown);
  }
  return [...names].sort();
}
