import type { Json, JsonObject } from '../model/index.ts';
import type { Service, ServiceContext, ServiceSettings } from '../ports/index.ts';

/** Anything that checks a value and gives it back typed, as a zod schema does; it throws when the value does not fit. */
export interface Shape<Value> {
  /** Gives the value back typed, or throws. */
  parse(value: unknown): Value;
}

/** A service with its types. */
export interface ServiceDefinition<Input extends JsonObject, Output extends Json> extends ServiceSettings {
  /** Checks the input before `run`; a zod schema will do. */
  readonly takes?: Shape<Input>;
  /** Checks the result. */
  readonly gives?: Shape<Output>;
  /** The work itself. */
  readonly run: (input: Input, context: ServiceContext) => Promise<Output> | Output;
}

/**
 * Defines a service with typed input and output, and what the engine should know of it. An input or result that does not fit is a
 * failure of the call.
 *
 * @example
 * import { defineService } from 'kefu';
 * const find = defineService({
 *   retry: true,
 *   cache: '10m',
 *   run: ({ order }: { order: string }) => ({ order, total: 99 }),
 * });
 * console.log(find.settings?.cache); // → 10m
 */
export function defineService<Input extends JsonObject, Output extends Json>({
  run,
  takes,
  gives,
  ...settings
}: ServiceDefinition<Input, Output>): Service {
  const service = async (input: JsonObject, context: ServiceContext) => {
    const result = await run(takes ? takes.parse(input) : (input as Input), context);
    return gives ? gives.parse(result) : result;
  };
  return Object.assign(service, { settings });
}
