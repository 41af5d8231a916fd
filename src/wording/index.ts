// Unicode MessageFormat 2: parse, placeholders, format.

export { type Formatted, format, type ValueSource } from './format.ts';
export { placeholders } from './placeholders.ts';
