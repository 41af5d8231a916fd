import { findQuantities } from './quantities.ts';
import type { ValueReader } from './reader.ts';
import { settledValue } from './settled-value.ts';

/** Reads a quantity: 3, 1.5万, 两百五, 半打, twenty-one, half a dozen. */
export const readNumber: ValueReader<number> = (text) => settledValue(text, findQuantities(text));
