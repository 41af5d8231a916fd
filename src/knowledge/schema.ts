// The shape of knowledge files. Apart from the room's index, so that the engine does not carry the checker.
import { z } from 'zod';
import { id, text, words } from '../documents/vocabulary.ts';
import { isCalendarDay } from './validity.ts';

// Messages are the names under which `VALUE_INVALID` has words in both languages.
/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'date', abort: true })
  .refine(isCalendarDay, 'day');
const kept = {
  owner: z.string(),
  source: z.string(),
  status: z.enum(['draft', 'published', 'retired']),
  version: z.int().min(1),
  updatedAt: daySchema,
  validFrom: daySchema,
  validUntil: daySchema,
  reviewBy: daySchema,
  risk: z.enum(['low', 'normal', 'high']),
};

/** One article as it stands in a file: what it leaves out comes from the file's defaults. */
const articleSchema = z.strictObject({
  id,
  title: text,
  phrasings: z.record(z.string(), z.array(words).min(1)),
  answer: text,
  next: text.optional(),
  category: id.optional(),
  scope: id.optional(),
  ...z.strictObject(kept).partial().shape,
});

/** A knowledge file: a category, defaults for its articles, and the articles. */
export const knowledgeFileSchema = z.strictObject({
  category: id,
  defaults: z.strictObject(kept).partial().optional(),
  articles: z.array(articleSchema),
});
