/**
 * Turns texts into vectors that point the same way where texts mean the same: a language model's work, on this machine or at a
 * provider's. `createFusedMatcher` of `kefu/matching` listens to it beside the words themselves.
 */
export interface EmbeddingChannel {
  /** Its name in explanations and problems. */
  readonly name: string;
  /** One vector a text, in the order of the texts and all of one length; rejects when it cannot, and stops when the signal says so. */
  embed(
    texts: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly (readonly number[] | Float32Array)[]>;
}
