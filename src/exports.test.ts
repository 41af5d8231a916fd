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
      "knowledgeStoreContract",
      "matcherContract",
      "simulationMatchers",
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
