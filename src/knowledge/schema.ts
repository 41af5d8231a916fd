// The shape of knowledge files. Apart from the room's index, so that the engine does not carry the checker.
import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like 2026-01-31');
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id in kebab-case');
const words = z.string().trim().min(1, 'words');
/** A text: one string, variations, or either per language. */
export const textSchema = z.union([words, z.array(words).min(1), z.record(z.string(), z.union([words, z.array(words).min(1)]))]);

const kept = {
  owner: z.string(),
  source: z.string(),
  status: z.enum(['draft', 'published', 'retired']),
  version: z.int().min(1),
  updatedAt: date,
  validFrom: date,
  validUntil: date,
  reviewBy: date,
  risk: z.enum(['low', 'normal', 'high']),
};

/** One article as it stands in a file: what it leaves out comes from the file's defaults. */
const articleSchema = z.strictObject({
  id,
  title: textSchema,
  phrasings: z.record(z.string(), z.array(words).min(1)),
  answer: textSchema,
  next: textSchema.optional(),
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
