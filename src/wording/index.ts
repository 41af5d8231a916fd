// Unicode MessageFormat 2: parse, placeholders, format.

export { format, type ValueSource } from './format.ts';
export { placeholders } from './placeholders.ts';
