import { doneBefore, onward, remember, type StepKind } from '../compile-kit.ts';
import type { AnswerStep } from '../step-definition.ts';

/** `answer`: an article's answer in the middle of a flow, by the same effects as in resolution. */
export const answer: StepKind<AnswerStep> = {
  key: 'answer',
  argument: (step) => step.answer,
  compile: (step, id, next, kit) => {
    const out = onward(kit.flow, next);
    return {
      [id]: {
        initial: 'checking',
        states: {
          checking: { always: [{ guard: doneBefore(id), target: out }, { target: 'searching' }] },
          searching: {
            meta: { expects: { kind: 'nothing' } },
            entry: [{ type: 'search', params: { article: step.answer } }],
            on: {
              found: {
                target: out,
                actions: [
                  {
                    type: 'record',
                    params: { type: 'answer-given', article: '$event.article.id', version: '$event.article.version' },
                  },
                  { type: 'say', params: { article: '$event.article', part: 'answer' } },
                  remember(id),
                ],
              },
              missing: { target: out, actions: [kit.wording('resolution.withdrawn', id)] },
            },
          },
        },
      },
    };
  },
};
