// An embedding model beside the words: what customers mean is found, also when they say it as no article does.
import { type EmbeddingModel, embedMany } from 'ai';
import { createAssistant, type EmbeddingChannel } from 'kefu';
import { createFusedMatcher } from 'kefu/matching';

/** Any embedding model of the AI SDK as a channel, one at a provider or one that runs here. */
function channelOf(model: EmbeddingModel): EmbeddingChannel {
  return {
    name: typeof model === 'string' ? model : model.modelId,
    embed: async (texts, { signal } = {}) => {
      const request = { model, values: [...texts], maxRetries: 1 };
      const { embeddings } = await embedMany(signal ? { ...request, abortSignal: signal } : request);
      return embeddings;
    },
  };
}

const knowledge = [
  {
    id: 'refund-time',
    phrasings: { zh: ['退款什么时候到账', '退款要多久'], en: ['when will my refund arrive', 'how long does a refund take'] },
    answer: { zh: '退款一般 3 个工作日内到账。', en: 'Refunds arrive within 3 working days.' },
  },
  {
    id: 'delivery-time',
    phrasings: { zh: ['包裹几天能到', '快递要多久'], en: ['when will my parcel arrive', 'how long does delivery take'] },
    answer: { zh: '包裹一般 2 到 4 天送达。', en: 'Parcels arrive within 2 to 4 days.' },
  },
];

/** An assistant that hears words and meaning; `report()` tells how much the model counts, and what went wrong with it. */
function assistantWith(model: EmbeddingModel) {
  // A customer waits for the model half a second at most; without it the words decide. Indexing may take longer.
  const late = (texts: number) => AbortSignal.timeout(texts === 1 ? 500 : 30_000);
  const matcher = createFusedMatcher({ channel: channelOf(model), late });
  return { assistant: createAssistant({ knowledge, matcher }), report: matcher.report };
}

/** Asks one question and prints what is answered, and what it was found by. */
export async function ask(model: EmbeddingModel, question: string): Promise<void> {
  const { assistant, report } = assistantWith(model);
  const turn = await assistant.open('visitor-1').send(question);
  const [best] = turn.because?.candidates ?? [];
  const answer = turn.replies.find(({ about }) => about?.article);
  console.log(`${answer?.text} — ${best?.id}, ${best?.by}`);
  const { problem } = report();
  if (problem) console.log(problem.message);
}
