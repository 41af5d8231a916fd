// One job in a process of its own, so that nothing one matcher leaves behind troubles another, and so that it can be ended.
import { quality } from './quality.js';
import { speed } from './speed.js';

const work = { quality, speed };

process.once('message', async ({ kind, job }) => {
  try {
    process.send({ result: await work[kind](job, (news) => process.send({ news })) });
  } catch (error) {
    process.send({ failure: error instanceof Error ? error.stack : String(error) });
  }
  process.disconnect();
});
