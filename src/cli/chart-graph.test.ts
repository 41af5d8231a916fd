// The stages as a service manager sees them: states, what leads from one to the next, and what may happen at any time.
import { expect, test } from 'vitest';
import type { MachineConfig } from '../machine/index.ts';
import { graphOfChart } from './chart-graph.ts';

const desk: MachineConfig = {
  id: 'desk',
  initial: 'queued',
  on: { bye: { target: '.closed' } },
  states: {
    queued: {
      initial: 'waiting',
      on: { cancel: { target: 'closed' }, quit: { target: 'closed' } },
      states: {
        waiting: { after: { '2m': { target: 'told' } } },
        told: { on: { ok: { target: 'waiting' } } },
        back: { type: 'history' },
      },
    },
    talking: { on: { moved: { target: 'queued' }, left: { target: 'closed' } } },
    closed: { type: 'final' },
  },
};

test('states with states inside are frames; an arrow into one leads to where it begins, one out of it begins at any time', () => {
  expect(graphOfChart(desk)).toEqual({
    title: 'desk',
    nodes: [
      { id: '^', kind: 'start', lines: [] },
      { id: '*', kind: 'anywhere', lines: ['at any time'] },
      { id: 'queued*', kind: 'anywhere', lines: ['at any time'], frame: 'queued' },
      { id: 'queued.waiting', kind: 'state', lines: ['waiting'], frame: 'queued' },
      { id: 'queued.told', kind: 'state', lines: ['told'], frame: 'queued' },
      { id: 'queued.back', kind: 'memory', lines: ['back to where it was'], frame: 'queued' },
      { id: 'talking', kind: 'state', lines: ['talking'] },
      { id: 'closed', kind: 'final', lines: ['closed'] },
    ],
    edges: [
      { from: '^', to: 'queued.waiting' },
      { from: '*', to: 'closed', label: 'bye' },
      { from: 'queued*', to: 'closed', label: 'cancel, quit' },
      { from: 'queued.waiting', to: 'queued.told', label: 'after 2m' },
      { from: 'queued.told', to: 'queued.waiting', label: 'ok' },
      { from: 'talking', to: 'queued.waiting', label: 'moved' },
      { from: 'talking', to: 'closed', label: 'left' },
    ],
    frames: [{ id: 'queued', title: 'queued' }],
  });
});
