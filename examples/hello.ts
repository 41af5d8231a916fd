// A shop's assistant with two articles: one question, then a person.
import { createAssistant } from 'kefu';

const assistant = createAssistant({
  knowledge: [
    {
      id: 'opening-hours',
      phrasings: { zh: ['你们几点开门', '营业时间'], en: ['when do you open', 'opening hours'] },
      answer: { zh: '每天 9:00 到 22:00 营业。', en: 'We are open every day from 9:00 to 22:00.' },
    },
    {
      id: 'parking',
      phrasings: { zh: ['有停车场吗', '停车收费吗'], en: ['where can I park', 'is parking free'] },
      answer: { zh: '楼下停车场，两小时内免费。', en: 'Park below the shop; two hours are free.' },
    },
  ],
});

/** Says one thing after another and gives every reply. */
export async function hello(visitor: string, lines: readonly string[]): Promise<string[]> {
  const chat = assistant.open(visitor);
  const replies: string[] = [];
  for (const line of lines) replies.push(...(await chat.send(line)).replies.map((reply) => reply.text));
  return replies;
}
