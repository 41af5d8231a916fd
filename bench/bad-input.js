// `npm run bench:bad-input`: how long nonsense takes, from `send` to the reply or the error. Each input is sent twenty times, each
// time to a fresh conversation; the slowest counts.
import { createAssistant } from '../dist/index.js';
import { loadPack } from '../dist/node.js';

const limit = 50;
const times = 20;
const zalgo = `z${'\u0301\u0302\u0303\u0304'.repeat(5_000)}`;
const inputs = {
  '100 kB of dots': '.'.repeat(100_000),
  '100 kB of 啊': '啊'.repeat(100_000),
  '100 kB of words': 'how do I return this '.repeat(5_000),
  'dots before a letter': `${'.'.repeat(99_999)}a`,
  'control characters': '\u0000\u0007\u001b[31m'.repeat(2_000),
  'lone surrogates': '\ud800'.repeat(10_000),
  zalgo,
  emptiness: '',
  spaces: ' '.repeat(100_000),
  emoji: '👨‍👩‍👧‍👦'.repeat(5_000),
  'right-to-left marks': '\u202e退货\u202d'.repeat(5_000),
  'an unknown choice': { choice: '999.9' },
  'no message at all': undefined,
  'a number': 42,
};

const assistant = createAssistant(await loadPack('flows/shopping'));
// The first message in a language loads and compiles its rules.
for (const first of ['退货期限是多久', 'how long do I have to return it']) await assistant.open(`warm ${first}`).send(first);
let sent = 0;

/** One input; what came back counts, be it a reply or a located error. */
async function once(message) {
  const begun = performance.now();
  let said;
  try {
    const turn = await assistant.open(`bad-${sent++}`).send(message);
    said = turn.replies.at(-1)?.act;
  } catch (thrown) {
    said = thrown.code;
  }
  return { took: performance.now() - begun, said };
}

console.log(`Node ${process.version}\n\ninput                       slowest of ${times}   came back`);
let isMissed = false;
for (const [name, message] of Object.entries(inputs)) {
  const runs = [];
  for (let count = 0; count < times; count++) runs.push(await once(message));
  const slowest = Math.max(...runs.map(({ took }) => took));
  isMissed ||= slowest > limit || runs.some(({ said }) => said === undefined);
  console.log(`${name.padEnd(26)}${`${slowest.toFixed(1)} ms`.padStart(15)}   ${runs[0].said}`);
}
const begun = performance.now();
const flood = assistant.open('flood');
const turns = await Promise.all(
  Array.from({ length: 500 }, (_, index) => flood.send(`退货期限是多久 ${index}`, { id: `f${index}` })),
);
const each = (performance.now() - begun) / turns.length;
isMissed ||= each > limit || turns.some(({ replies }, index) => replies.length === 0 || turns[index].number !== index + 1);
console.log(`${'500 messages at once'.padEnd(26)}${`${each.toFixed(1)} ms each`.padStart(15)}   every one in its turn`);
await assistant.close();
console.log(`\n${isMissed ? 'missed ' : 'reached'}  a stated reply or a located error within ${limit} ms`);
process.exit(isMissed ? 1 : 0);
