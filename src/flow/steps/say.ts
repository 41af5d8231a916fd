import type { Json, JsonObject, Text } from '../../model/index.ts';
import { doneBefore, remember, type StepKind, sayText, target } from '../compile-kit.ts';
import type { SayStep } from '../step-definition.ts';

/** `say`: a text, then on; after a correction only when it would now say something else. */
export const say: StepKind<SayStep> = {
  key: 'say',
  argument: () => '',
  compile: (step, id, next) => {
    const values = valuesIn(step.say);
    const shown = mediaOf(step);
    const said = [sayText(step.say, step.act ?? 'inform', id, shown), remember(id, values)];
    return {
      [id]: {
        always: [
          { guard: doneBefore(id, values), target: target(next) },
          { target: target(next), actions: said },
        ],
      },
    };
  },
};

/** What is shown beside the words. */
function mediaOf({ image, page, card }: SayStep): { readonly media?: JsonObject } {
  const media = { ...(image ? { image } : {}), ...(page ? { page } : {}), ...(card ? { card } : {}) };
  return Object.keys(media).length > 0 ? { media: media as unknown as JsonObject } : {};
}

/** The values that a text shows. */
function valuesIn(text: Text): JsonObject {
  const names = JSON.stringify(text).matchAll(/\$([\p{L}_][\p{L}\p{N}_.-]*)/gu);
  return Object.fromEntries([...names].map(([path, name]): [string, Json] => [name ?? '', path]));
}
