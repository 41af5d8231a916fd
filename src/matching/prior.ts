// Fitted with `npm run bench:matching`'s data: eleven public data sets, each in full and with five and ten phrasings a label, labels left
// out as what is out of scope, and the golden questions of the shipped packs that tuning may see.

/** Weights of the signals for whether a text is in scope, in their order. */
export const inScopePrior: readonly number[] = [
  0.4, 0.98, 0.34, 0.15, -0.71, 0.98, 0.21, 0.55, -0.21, 0.91, -2.07, 1.14, 0.7, -0.25, 1.29,
];

/** Weights of the signals for whether the best label is the right one, in their order. */
export const rightPrior: readonly number[] = [
  -0.74, 2.0, 1.9, -0.66, -0.85, -0.17, 0.68, -0.42, -0.04, 1.18, 0.88, 1.56, -0.31, -0.5, 1.31,
];
