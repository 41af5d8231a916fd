// What each entry offers at run time. A change here is a change for users: say it in CHANGELOG.md.
import { expect, test } from 'vitest';

test('kefu', async () => {
  expect(Object.keys(await import('kefu'))).toMatchInlineSnapshot(`
    [
      "createAssistant",
      "createEngine",
      "defineService",
      "KefuError",
      "defineFlow",
      "systemClock",
      "createStages",
    ]
  `);
});

test('kefu/testing', async () => {
  expect(Object.keys(await import('kefu/testing'))).toMatchInlineSnapshot(`
    [
      "VirtualClock",
      "interpreterContract",
      "knowledgeStoreContract",
      "matcherContract",
      "simulationMatchers",
      "recordedInterpreter",
      "recordingOf",
      "simulate",
      "conversationStoreContract",
      "failing",
      "slow",
    ]
  `);
});

test('kefu/vitest', async () => {
  expect(Object.keys(await import('kefu/vitest'))).toMatchInlineSnapshot(`[]`);
});

test('kefu/node', async () => {
  expect(Object.keys(await import('kefu/node'))).toMatchInlineSnapshot(`
    [
      "formatProblem",
      "ProblemsError",
      "loadPack",
      "loadServices",
      "readPack",
    ]
  `);
});

test('kefu/memory', async () => {
  expect(Object.keys(await import('kefu/memory'))).toMatchInlineSnapshot(`
    [
      "createMemoryDesk",
      "createMemoryKnowledge",
      "createMemoryStore",
    ]
  `);
});

test('kefu/xstate', async () => {
  expect(Object.keys(await import('kefu/xstate'))).toMatchInlineSnapshot(`
    [
      "toXState",
      "createStages",
      "toMachine",
    ]
  `);
});

test('kefu/fuse', async () => {
  expect(Object.keys(await import('kefu/fuse'))).toMatchInlineSnapshot(`
    [
      "createFuseMatcher",
    ]
  `);
});

test('kefu/compromise', async () => {
  expect(Object.keys(await import('kefu/compromise'))).toMatchInlineSnapshot(`
    [
      "createCompromiseAnalyzer",
    ]
  `);
});

test('kefu/pinyin', async () => {
  expect(Object.keys(await import('kefu/pinyin'))).toMatchInlineSnapshot(`
    [
      "soundOf",
    ]
  `);
});

test('kefu/traditional', async () => {
  expect(Object.keys(await import('kefu/traditional'))).toMatchInlineSnapshot(`
    [
      "toSimplified",
    ]
  `);
});

test('kefu/thesaurus', async () => {
  expect(Object.keys(await import('kefu/thesaurus'))).toMatchInlineSnapshot(`
    [
      "serviceConcepts",
    ]
  `);
});

test('kefu/matching', async () => {
  expect(Object.keys(await import('kefu/matching')).sort()).toEqual(['createFusedMatcher', 'createMatcher']);
});
