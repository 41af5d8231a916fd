// Golden questions → what the assistant makes of them: how often it is right, where it goes wrong, and the thresholds that fit.
export { type Evaluation, evaluatePack } from './evaluate.ts';
export { explainText, type Reason, type TextExplanation } from './explain.ts';
export { type Fit, fitThresholds } from './fit.ts';
export { type ConfusionMatrix, matrixOf } from './matrix.ts';
export type { Measures, Share } from './measures.ts';
