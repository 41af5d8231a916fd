// Unicode MessageFormat 2: parse, placeholders, format.

export { type Formatted, format } from './format.ts';
export { placeholders } from './placeholders.ts';
