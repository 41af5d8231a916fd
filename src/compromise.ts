// `kefu/compromise`: reads English numbers, ordinals and money.
export { createCompromiseAnalyzer } from './adapters/compromise-analyzer.ts';
