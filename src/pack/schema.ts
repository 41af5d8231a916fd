import { z } from 'zod';
import { textSchema } from '../knowledge/schema.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a name in kebab-case');
const duration = z.string().regex(/^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/, 'a duration like 30s, 2m or 24h');
const probability = z.number().min(0).max(1);
const perLocale = z.record(z.string(), z.string());

/** The shape of `pack.yaml`. */
export const packSchema = z.strictObject({
  pack: name,
  version: z.string(),
  title: textSchema,
  locales: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag like zh or en')).min(1),
  timeZone: z.string().refine(isTimeZone, 'a time zone like Asia/Shanghai').optional(),
  assistant: perLocale.optional(),
  hours: z
    .record(
      z
        .string()
        .regex(/^(sun|mon|tue|wed|thu|fri|sat)(-(sun|mon|tue|wed|thu|fri|sat))?$/, 'a day or a span of days like mon-fri'),
      z.string().regex(/^(closed|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d)$/, 'a span like 09:00-18:00, or closed'),
    )
    .optional(),
  hotlines: z.array(z.strictObject({ number: z.string(), for: textSchema })).optional(),
  queues: z.record(z.string(), name).optional(),
  thresholds: z.strictObject({ answer: probability, clarify: probability }).optional(),
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
  wording: z.record(z.string(), textSchema).optional(),
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
