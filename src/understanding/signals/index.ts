// What customers show beside what they ask: in their words.
export { hearSignals } from './hear.ts';
