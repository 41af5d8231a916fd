import { KefuError } from '../errors/index.ts';
import { type Duration, type Json, type JsonObject, milliseconds } from '../model/index.ts';
import type { Service, ServiceContext } from '../ports/index.ts';

/** A service in a simulation: its answer, or a function. */
export type Stub = Service | Json;

/** A call that a simulated service received. */
export interface ReceivedCall {
  readonly service: string;
  readonly input: JsonObject;
  readonly key: string;
}

/**
 * A service that takes its time, in the simulation's own.
 *
 * @example
 * import { slow } from 'kefu/testing';
 * const find = slow('8s', { returnable: true });
 * console.log(typeof find); // → function
 */
export function slow(duration: Duration, answer: Stub): Service {
  const ms = milliseconds(duration);
  if (ms === undefined) throw new KefuError('DURATION_INVALID', { text: String(duration) });
  return async (input, context) => {
    await context.sleep(ms);
    return answerOf(answer, input, context);
  };
}

/**
 * A service that fails, every time or the first few times.
 *
 * @example
 * import { failing } from 'kefu/testing';
 * const find = failing('the warehouse is down');
 * console.log(typeof find); // → function
 */
export function failing(message: string, times = Number.POSITIVE_INFINITY, answer: Stub = null): Service {
  let left = times;
  return (input, context) => {
    if (left > 0) {
      left -= 1;
      throw new Error(message);
    }
    return answerOf(answer, input, context);
  };
}

/** What a stub answers. */
export function answerOf(stub: Stub, input: JsonObject, context: ServiceContext): Promise<Json> | Json {
  return typeof stub === 'function' ? stub(input, context) : stub;
}
