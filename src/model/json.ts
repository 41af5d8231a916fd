/** Plain JSON, the only kind of value a record, an input or a log holds. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A plain JSON object. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
