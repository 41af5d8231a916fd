// The shape of flow files. Apart from the room's index, so that the engine does not carry the checker.
import { z } from 'zod';
import { duration, id, json, keyedBy, locale, name, pattern, servicePath, text, words } from '../documents/vocabulary.ts';
import { comparisons } from '../machine/index.ts';

const step: z.ZodType = keyedBy(() => stepKinds, 'step', 'end').meta({ id: 'step' });
const steps = z.array(step);

/** A path and the value it must have, or comparisons; `all`, `any` and `not` join maps of them. */
const conditions = z
  .record(z.string(), json)
  .check((ctx) => {
    for (const { path, key } of strangeComparisons(ctx.value, []))
      ctx.issues.push({
        code: 'unrecognized_keys',
        keys: [key],
        known: [...comparisons],
        path: [...path],
        input: ctx.value,
      } as never);
  })
  .meta({ id: 'conditions' });

const way = keyedBy(
  () => ({ if: z.strictObject({ if: conditions, then: steps }), else: z.strictObject({ else: steps }) }),
  'way of a choose',
);
const any = { id: name.optional() };

/** The shape of each kind of step, by the key that marks it. */
const stepKinds = {
  say: z.strictObject({
    say: text,
    act: z.enum(['inform', 'answer', 'apologise', 'refuse-softly', 'next-step', 'acknowledge', 'confirm']).optional(),
    ...any,
  }),
  ask: z.strictObject({ ask: name, ...any }),
  call: z.strictObject({
    call: servicePath,
    with: z.record(z.string(), json).optional(),
    save: z.union([name, z.record(name, z.string())]).optional(),
    timeout: duration.optional(),
    fail: steps.optional(),
    ...any,
  }),
  if: z.strictObject({ if: conditions, then: steps, else: steps.optional(), ...any }),
  choose: z.strictObject({ choose: z.array(way).min(1), ...any }),
  set: z.strictObject({ set: z.record(name, json), ...any }),
  answer: z.strictObject({ answer: id, ...any }),
  run: z.strictObject({
    run: z.union([
      id,
      z.strictObject({
        flow: id,
        with: z.record(name, json).optional(),
        save: z.record(name, name).optional(),
      }),
    ]),
    ...any,
  }),
  link: z.strictObject({ link: id, ...any }),
  each: z.strictObject({
    each: z.strictObject({ in: z.string().regex(/^\$/, 'path'), as: name, 'at-most': z.int().min(1).max(100), do: steps }),
    ...any,
  }),
  go: z.strictObject({ go: z.string(), ...any }),
  handoff: z.strictObject({ handoff: id, unavailable: steps.optional(), ...any }),
  end: z.strictObject({ end: z.enum(['solved', 'unsolved', 'abandoned', 'done']), ...any }),
};

/** An option of a choice: its value, its words by language, other words for it. */
const option = z
  .object({ value: z.string(), label: text.optional(), also: z.array(words).optional() })
  .catchall(words)
  .check((ctx) => {
    for (const key of Object.keys(ctx.value)) {
      if (key in option.def.shape || locale.safeParse(key).success) continue;
      ctx.issues.push({ code: 'unrecognized_keys', keys: [key], input: ctx.value, path: [] });
    }
  });

const slot = z.strictObject({
  type: z.enum(['text', 'number', 'choice', 'yes-no']),
  ask: text,
  why: text.optional(),
  invalid: text.optional(),
  pattern: pattern.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: z.array(option).min(1).optional(),
  optional: z.boolean().optional(),
  tries: z.int().min(1).optional(),
  otherwise: steps.optional(),
});

/** The shape of a flow file. */
export const flowSchema = z.strictObject({
  flow: id,
  title: text,
  start: z.strictObject({ examples: z.record(locale, z.array(words).min(1)).optional() }).optional(),
  slots: z.record(name, slot).optional(),
  take: z.array(name).optional(),
  give: z.array(name).optional(),
  steps: steps.min(1),
  silence: z.record(duration, steps).optional(),
});

/** Every kind of step by its key: what an editor's schema lists. */
export const stepSchemas: { readonly [kind: string]: z.ZodType } = stepKinds;

/** Comparisons that do not exist, wherever in the conditions they stand. */
function strangeComparisons(
  conditions: { readonly [path: string]: unknown },
  path: readonly (string | number)[],
): { readonly path: readonly (string | number)[]; readonly key: string }[] {
  return Object.entries(conditions).flatMap(([key, wanted]) => {
    if (typeof wanted !== 'object' || wanted === null) return [];
    const here = [...path, key];
    if (Array.isArray(wanted))
      return wanted.flatMap((map, index) =>
        isMap(map) && (key === 'all' || key === 'any') ? strangeComparisons(map, [...here, index]) : [],
      );
    if (key === 'not') return strangeComparisons(wanted as { readonly [path: string]: unknown }, here);
    const strange = Object.keys(wanted).filter((one) => !(comparisons as readonly string[]).includes(one));
    return strange.map((one) => ({ path: here, key: one }));
  });
}

function isMap(value: unknown): value is { readonly [path: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
