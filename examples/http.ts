// Conversations over plain HTTP: POST { "visitor": "…", "text": "…", "id": "…" } and get the turn back.
import { createServer, type Server } from 'node:http';
import { createAssistant, KefuError } from 'kefu';
import { loadPack } from 'kefu/node';

/** Serves a pack; the caller's message id makes a repeated request the same turn. */
export async function serve(pack: string): Promise<Server> {
  const assistant = createAssistant(await loadPack(pack));
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    try {
      let body = '';
      for await (const piece of request.setEncoding('utf8')) body += piece;
      const { visitor, text, id } = JSON.parse(body) as { visitor: string; text: string; id: string };
      const { replies, stage, status } = await assistant.open(visitor).send(text, { id });
      answer(200, { stage, status, replies: replies.map((reply) => reply.text) });
    } catch (thrown) {
      if (KefuError.is(thrown)) answer(400, { code: thrown.code, message: thrown.message });
      else if (thrown instanceof SyntaxError) answer(400, { message: 'the body is not JSON' });
      else throw thrown;
    }
  });
  server.on('close', () => void assistant.close());
  return server;
}
