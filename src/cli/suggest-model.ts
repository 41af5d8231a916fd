import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextModel } from '../authoring/index.ts';
import { thrownText } from '../errors/index.ts';
import { Misuse } from './misuse.ts';

/** The one thing that is used of the AI SDK, whichever version the author has. */
interface AiSdk {
  generateText(request: { model: unknown; prompt: string; abortSignal?: AbortSignal }): Promise<{ readonly text: string }>;
}

const form = 'export default a function (prompt) => Promise<string>, or a language model of the AI SDK.';

/** Loads the model that an author's module exports: a function, or a language model of the AI SDK, which is theirs too. */
export async function loadModel(path: string): Promise<TextModel> {
  const file = resolve(path);
  if (!(await stat(file).catch(() => undefined))?.isFile())
    throw new Misuse(`There is no module "${path}".`, `write one: ${form}`);
  const model = await exportOf(file, path);
  if (typeof model === 'function') {
    return async (prompt, signal) => {
      const answer: unknown = await model(prompt, signal);
      if (typeof answer !== 'string') throw new Error(`the function of "${path}" gave no text but ${typeof answer}`);
      return answer;
    };
  }
  if (!isLanguageModel(model)) throw new Misuse(`The module "${path}" exports no model.`, form);
  const sdk = await loadSdk(file, path);
  return async (prompt, signal) =>
    (await sdk.generateText({ model, prompt, ...(signal === undefined ? {} : { abortSignal: signal }) })).text;
}

async function exportOf(file: string, path: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(file).href)) as { readonly default?: unknown }).default;
  } catch (thrown) {
    throw new Misuse(
      `The module "${path}" cannot be loaded: ${thrownText(thrown)}`,
      'see what it imports, and whether it is ESM.',
    );
  }
}

/** A model object, or the id of one that the SDK's gateway knows. */
function isLanguageModel(model: unknown): boolean {
  if (typeof model === 'string') return model.includes('/');
  return typeof model === 'object' && model !== null && 'doGenerate' in model && 'specificationVersion' in model;
}

/** The SDK that stands beside the author's module: kefu itself depends on none. */
async function loadSdk(file: string, path: string): Promise<AiSdk> {
  let place: string;
  try {
    place = createRequire(file).resolve('ai');
  } catch {
    throw new Misuse(
      `The module "${path}" exports a language model, but the package "ai" is not installed there.`,
      'npm install ai, or export a function (prompt) => Promise<string>.',
    );
  }
  return (await import(pathToFileURL(place).href)) as AiSdk;
}
