import type { z } from 'zod';

interface Inner {
  readonly shape?: Record<string, Inner>;
  readonly element?: Inner;
  readonly valueType?: Inner;
  readonly options?: readonly Inner[];
  readonly unwrap?: () => Inner;
}

/** The keys that a schema knows at a path, for "did you mean". */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let inner: Inner | undefined = schema as unknown as Inner;
  for (const key of path) {
    inner = opened(inner);
    inner = inner?.shape?.[String(key)] ?? inner?.element ?? inner?.valueType;
  }
  return Object.keys(opened(inner)?.shape ?? {});
}

function opened(schema: Inner | undefined): Inner | undefined {
  let inner = schema;
  while (inner && !inner.shape && !inner.element && typeof inner.unwrap === 'function') inner = inner.unwrap();
  return inner?.options?.find((option) => option.shape) ?? inner;
}
