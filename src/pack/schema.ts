import { z } from 'zod';
import { duration, id, json, locale, name, servicePath, text, words } from '../documents/vocabulary.ts';

const probability = z.number().min(0).max(1);
const perLocale = z.record(z.string(), z.string());

/** The languages a pack speaks. */
export const localesSchema = z.array(locale).min(1);

/** The shape of `pack.yaml`. */
export const packSchema = z.strictObject({
  pack: id,
  version: z.string(),
  title: text,
  locales: localesSchema,
  timeZone: z.string().refine(isTimeZone, 'time-zone').optional(),
  assistant: perLocale.optional(),
  hours: z
    .record(
      z.string().regex(/^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$/, 'days'),
      z.string().regex(/^(closed|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d)$/, 'hours'),
    )
    .optional(),
  hotlines: z.array(z.strictObject({ number: z.string(), for: text })).optional(),
  queues: z
    .record(z.string(), z.union([id, z.strictObject({ queue: id, sla: duration.optional(), fallback: id.optional() })]))
    .optional(),
  glossary: z.array(z.strictObject({ term: text, means: text, also: z.array(words).optional() })).optional(),
  services: z
    .record(
      servicePath,
      z
        .strictObject({
          takes: z.array(z.string().regex(/^[\p{L}_][\p{L}\p{N}_-]*\??$/u, 'slot-name')),
          gives: z.array(name),
          writes: z.boolean(),
          timeout: duration,
          retry: z.boolean(),
          cache: duration,
          fallback: json,
        })
        .partial(),
    )
    .optional(),
  thresholds: z.strictObject({ answer: probability, clarify: probability }).optional(),
  precision: probability.optional(),
  waits: z
    .strictObject({
      idle: duration,
      quiet: duration,
      followUpSilence: duration,
      ratingSilence: duration,
      refresh: duration,
      unclaimed: duration,
      offer: duration,
      followUpDelay: duration,
    })
    .partial()
    .optional(),
  reopenWithin: duration.optional(),
  wording: z.record(z.string(), text).optional(),
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
