import { type StepKind, sayWording, target } from '../compile-kit.ts';
import type { AnswerStep } from '../step-definition.ts';

/** `answer`: an article's answer in the middle of a flow, by the same effects as in resolution. */
export const answer: StepKind<AnswerStep> = {
  key: 'answer',
  argument: (step) => step.answer,
  compile: (step, id, next) => ({
    [id]: {
      meta: { expects: { kind: 'nothing' } },
      entry: [{ type: 'search', params: { article: step.answer } }],
      on: {
        found: {
          target: target(next),
          actions: [
            {
              type: 'record',
              params: { type: 'answer-given', article: '$event.article.id', version: '$event.article.version' },
            },
            { type: 'say', params: { article: '$event.article', part: 'answer' } },
          ],
        },
        missing: { target: target(next), actions: [sayWording('resolution.withdrawn', id)] },
      },
    },
  }),
};
