// Unicode MessageFormat 2: parse, placeholders, format.

export { type Formatted, format, parse } from './format.ts';
export { placeholders } from './placeholders.ts';
