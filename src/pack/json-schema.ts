// The schemas that editors read, from the same source as the checker.
import { z } from 'zod';
import { flowSchema, listSchema, stepSchemas } from '../flow/schema.ts';
import { knowledgeFileSchema } from '../knowledge/schema.ts';
import { goldenSchema } from './golden-file.ts';
import { packSchema } from './schema.ts';

type Schema = { [key: string]: unknown } & { definitions?: { [name: string]: unknown } };

/** The draft-07 schemas of a pack's files, by the name each is shipped under in `schema/`. */
export function jsonSchemas(): { readonly [file: string]: Schema } {
  return {
    'pack.schema.json': titled('A pack: pack.yaml', packSchema),
    'article.schema.json': titled('Articles: knowledge/*.yaml', knowledgeFileSchema),
    'list.schema.json': titled('Options: lists/*.yaml', listSchema),
    'flow.schema.json': flow(),
    'golden.schema.json': titled('Golden questions: golden.yaml', goldenSchema),
  };
}

function titled(title: string, schema: z.ZodType): Schema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Schema;
  return { $schema, title, ...rest };
}

/** A step is of the kind that its key says, which zod checks by a function of ours: here it is written out as alternatives. */
function flow(): Schema {
  const schema = titled('A flow: *.flow.yaml', flowSchema);
  const kinds = Object.values(stepSchemas).map((kind) => {
    const { $schema: _, title: __, definitions, ...rest } = titled('', kind);
    Object.assign(schema.definitions ?? {}, definitions);
    return rest;
  });
  return { ...schema, definitions: { ...schema.definitions, step: { anyOf: [{ const: 'end' }, ...kinds] } } };
}
