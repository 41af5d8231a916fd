// Unicode MessageFormat 2: parse, placeholders, format.

export { format, type ValueSource } from './format.ts';
export { bareWords, placeholders } from './placeholders.ts';
