// One engine in a process of its own: what one leaves in memory or in the compiler's caches troubles none of the others.
import { hold, said } from './scenario.js';

const engines = {
  kefu: async () => (await import('./peers/kefu.js')).kefuEngine(),
  assistant: async () => (await import('./peers/kefu.js')).kefuAssistant(),
  reducer: async () => (await import('./peers/reducer.js')).reducer(),
  langgraph: async () => (await import('./peers/langgraph.js')).langgraph(),
  botbuilder: async () => (await import('./peers/botbuilder.js')).botbuilder(),
};

const engine = await engines[process.argv[2]]();
let round = 0;

process.on('message', async ({ conversations }) => {
  round += 1;
  const before = process.cpuUsage();
  for (let index = 0; index < conversations; index++) await hold(engine, `c-${round}-${index}`);
  const { user, system } = process.cpuUsage(before);
  process.send({ name: engine.name, microseconds: (user + system) / conversations / said.length });
});
process.send({ name: engine.name });
