import { Composer, type Document, Lexer, type LineCounter, Parser } from 'yaml';
import type { Problem } from '../errors/index.ts';

/** How many levels a file may nest: far more than anybody writes, far fewer than exhaust the stack. */
export const deepest = 128;
/** After so many stray characters nothing sensible can follow, and reading on would only take time. */
const mostStray = 1000;

/** Something wrong with the YAML itself, at an offset of the source. */
export interface Mistake extends Pick<Problem, 'code' | 'facts'> {
  readonly from: number;
  readonly length: number;
}

/** A file's source as a document, and what is wrong with its syntax. */
export interface Composed {
  readonly document: Document | undefined;
  readonly mistakes: readonly Mistake[];
}

/**
 * Composes the one document of a file.
 *
 * The steps of yaml's `parseDocument`, taken one by one: only so can nesting be bounded before the composer recurses into
 * it, and a second document be found where it begins.
 */
export function compose(source: string, lines: LineCounter): Composed {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const mistakes: Mistake[] = [];
  let stray = 0;

  function* tokens() {
    let documents = 0;
    for (const lexeme of new Lexer().lex(source)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === 'document' && ++documents > 1) return mistakes.push(secondDocument(token.offset));
        if (token.type === 'error' && ++stray > mostStray) return;
        yield token;
      }
      if (parser.stack.length > deepest) {
        mistakes.push(tooDeep(parser.offset));
        break;
      }
    }
    for (const token of parser.end()) {
      if (token.type === 'document' && ++documents > 1) return mistakes.push(secondDocument(token.offset));
      yield token;
    }
  }

  // Duplicate keys are found elsewhere: here each key would be compared with all the others.
  const composer = new Composer({ stringKeys: true, uniqueKeys: false, schema: 'core', resolveKnownTags: false });
  const [document] = [...composer.compose(tokens(), true, source.length)];
  const [early] = mistakes;
  let isLost = false;
  for (const { code, message, pos } of document?.errors ?? []) {
    // Where reading ended early, all that was open is called unclosed.
    if (early && pos[0] >= early.from) continue;
    // A parser that has lost its way complains about everything that follows: the first complaint is the mistake.
    if (isLost) continue;
    if (/^Unexpected .+ (?:at node end|in YAML stream)/.test(message)) isLost = true;
    if (isLost && isBareBrace(source, pos[0])) {
      mistakes.push({ code: 'YAML_SYNTAX', facts: { reason: 'a brace in a text', kind: 'BARE_BRACE' }, from: pos[0], length: 1 });
      continue;
    }
    const reason = (message.split('\n')[0] ?? '').slice(0, 120).replace(/[.:]$/, '');
    mistakes.push({ code: 'YAML_SYNTAX', facts: { reason, kind: code }, from: pos[0], length: Math.min(pos[1] - pos[0], 40) });
  }
  return { document, mistakes };
}

/** A placeholder in a text that stands in braces itself and has no quotes: `{ zh: 您好 {$name} }`. */
function isBareBrace(source: string, at: number): boolean {
  return source.startsWith('{$', at);
}

/** A value, or an alias of one, that nests deeper than files may. */
export function tooDeep(from: number): Mistake {
  return {
    code: 'YAML_SYNTAX',
    facts: { reason: 'nested too deeply', kind: 'TOO_DEEP', name: deepest },
    from,
    length: 1,
  };
}

function secondDocument(from: number): Mistake {
  return { code: 'YAML_SYNTAX', facts: { reason: 'several documents', kind: 'MULTIPLE_DOCS' }, from, length: 3 };
}
