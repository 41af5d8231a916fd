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
    image: words.optional(),
    page: z.strictObject({ url: words, label: text.optional() }).optional(),
    card: z.strictObject({ title: text, text: text.optional(), image: words.optional(), url: words.optional() }).optional(),
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

const values = z.record(name, json);

/** An option of a choice: its value, its words by language, other words for it. */
const option = z
  .object({
    value: z.string(),
    label: text.optional(),
    also: z.array(words).optional(),
    hidden: z.boolean().optional(),
    sets: values.optional(),
  })
  .catchall(words)
  .check((ctx) => {
    for (const key of Object.keys(ctx.value)) {
      if (key in option.def.shape || locale.safeParse(key).success) continue;
      ctx.issues.push({ code: 'unrecognized_keys', keys: [key], input: ctx.value, path: [] });
    }
  });

/** A list of options in the pack's `lists/` folder. */
export const listSchema = z.array(option).min(1);

const pathToValue = z.string().regex(/^\$[^$]/, 'path');

const check = z.strictObject({
  if: conditions,
  say: text,
  call: servicePath.optional(),
  with: z.record(z.string(), json).optional(),
  save: name.optional(),
  timeout: duration.optional(),
  fail: steps.optional(),
});

const bound = z.union([z.number(), z.string()]);

const slot = z.strictObject({
  type: z.enum([
    'text',
    'number',
    'money',
    'date',
    'time',
    'duration',
    'choice',
    'yes-no',
    'phone',
    'email',
    'order-number',
    'id-card',
    'city',
  ]),
  many: z.boolean().optional(),
  label: text.optional(),
  ask: text,
  why: text.optional(),
  invalid: z.union([text, z.array(z.record(locale, words)).min(1)]).optional(),
  start: json.optional(),
  pattern: pattern.optional(),
  min: bound.optional(),
  max: bound.optional(),
  options: z
    .union([
      z.array(option).min(1),
      z.strictObject({ list: id }),
      z.strictObject({ from: pathToValue, value: name, label: name }),
    ])
    .optional(),
  yes: text.optional(),
  no: text.optional(),
  sensitive: z.boolean().optional(),
  optional: z.boolean().optional(),
  fill: z.enum(['ahead', 'ask-first']).optional(),
  interrupt: z.enum(['allow', 'never']).optional(),
  checks: z.array(check).min(1).optional(),
  confirm: z.boolean().optional(),
  keep: z.enum(['flow', 'conversation', 'customer']).optional(),
  reuse: z.enum(['confirm', 'silent', 'never']).optional(),
  tries: z.int().min(1).optional(),
  otherwise: steps.optional(),
  on: z.strictObject({ deny: steps, decline: steps, unknown: steps, skip: steps }).partial().optional(),
});

const start = z.strictObject({
  examples: z.record(locale, z.array(words).min(1)).optional(),
  if: conditions.optional(),
  else: steps.optional(),
});

const repairs = z
  .strictObject({
    cancel: z.strictObject({ say: text, confirm: z.boolean() }).partial(),
    correct: z.strictObject({ say: text, allow: z.boolean() }).partial(),
    complete: z.strictObject({ say: text }).partial(),
  })
  .partial();

/** The shape of a flow file. */
export const flowSchema = z.strictObject({
  flow: z.string().regex(/^[a-z][a-z0-9-]*$/, 'id'),
  title: text,
  start: z.union([z.literal('linked-only'), start]).optional(),
  risk: z.literal('high').optional(),
  notice: text.optional(),
  authenticates: z.boolean().optional(),
  slots: z.record(name, slot).optional(),
  take: z.array(name).optional(),
  give: z.array(name).optional(),
  steps: steps.min(1),
  silence: z.record(duration, steps).optional(),
  'max-turns': z.int().min(1).max(200).optional(),
  wording: z.record(z.string(), text).optional(),
  repairs: repairs.optional(),
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
