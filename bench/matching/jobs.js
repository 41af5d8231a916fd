// Runs jobs in processes of their own, several at a time, each within its time.
import { fork } from 'node:child_process';

/**
 * What a job gave: its result, or why there is none.
 * @param {'quality' | 'speed'} kind
 * @param {object} job
 * @param {{ total: number, untilNews?: number }} limits seconds for all of it, and until the first news
 * @returns {Promise<{ result?: object, late?: boolean, heard?: string, failure?: string, seconds: number }>}
 */
export function run(kind, job, { total, untilNews = total }) {
  const begun = performance.now();
  return new Promise((resolve) => {
    // Some libraries greet on the standard output, which is for the tables.
    const child = fork(new URL('./worker.js', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const end = (outcome) => {
      clearTimeout(whole);
      clearTimeout(first);
      child.kill('SIGKILL');
      resolve({ ...outcome, seconds: (performance.now() - begun) / 1_000 });
    };
    let heard;
    const tooLate = () => end({ late: true, heard });
    const whole = setTimeout(tooLate, total * 1_000);
    const first = setTimeout(tooLate, untilNews * 1_000);
    child.on('message', (message) => {
      if (!message.news) return end(message);
      heard = message.news;
      clearTimeout(first);
    });
    child.on('exit', (code, signal) => end({ failure: `its process ended by itself (${signal ?? code})` }));
    child.send({ kind, job });
  });
}

/**
 * Does something with every value, so many at a time.
 * @template T
 * @param {readonly T[]} values
 * @param {number} atOnce
 * @param {(value: T) => Promise<void>} work
 */
export async function eachOf(values, atOnce, work) {
  const waiting = [...values];
  const lane = async () => {
    for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
