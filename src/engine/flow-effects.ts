import { type Frame, type Json, type JsonObject, milliseconds } from '../model/index.ts';
import { type Draft, note } from './draft.ts';
import { serve, suspend } from './effects.ts';
import { deliver, push, slotsOf } from './stack.ts';

/** How long a service may take when neither the flow nor the service says, in milliseconds (standard 8.2). */
const callTimeout = 3_000;
const keepTimeout = 2_000;

function offer({ record }: Draft, values: { readonly [slot: string]: Json | undefined }): void {
  if (record.offers === undefined && Object.values(values).every((value) => value === undefined || value === null)) return;
  const offers = Object.entries({ ...record.offers, ...values }).filter(([, value]) => value !== undefined && value !== null);
  record.offers = offers.length > 0 ? (Object.fromEntries(offers) as { [slot: string]: Json }) : undefined;
}

/** Effects that only flows describe. */
export const flowEffects = {
  call: (draft: Draft, params: JsonObject, frame: Frame): void => {
    const service = String(params['service'] ?? '');
    const call = String(params['call'] ?? service);
    const { world } = draft;
    if (!world.hasService(service)) {
      const message = `no service "${service}" is registered`;
      note(draft, { type: 'trouble', code: 'SERVICE_UNKNOWN', message, where: `${frame.machine}, step ${call}` });
      deliver(draft, frame, { type: 'failed', call, error: { code: 'unknown-service', message } });
      return;
    }
    const timeout = milliseconds(String(params['timeout'] ?? world.service(service).timeout ?? '')) ?? callTimeout;
    suspend(draft, frame, { kind: 'call', ask: service, with: { call, input: (params['with'] ?? {}) as Json }, timeout });
  },

  /** Puts a flow on the stack. */
  begin: (draft: Draft, params: JsonObject, frame: Frame): void => {
    const id = String(params['flow'] ?? '');
    const flow = draft.world.flow(id);
    if (!flow) {
      note(draft, { type: 'trouble', code: 'FLOW_UNKNOWN', message: `there is no flow "${id}"`, where: frame.machine });
      deliver(draft, frame, { type: 'frame-done', machine: `flow:${id}`, output: { outcome: 'unsolved' } });
      return;
    }
    draft.definitions[flow.version] = flow.definition as unknown as JsonObject;
    note(draft, { type: 'flow-started', flow: id, version: flow.version });
    serve(draft, `${id}@${flow.version}`);
    // Values the customer gave at once are offers: each is checked when its question comes up.
    offer(draft, slotsOf((params['input'] ?? {}) as JsonObject));
    push(draft, `flow:${id}`, flow.version, frame.id, (params['with'] ?? {}) as JsonObject);
  },

  /** Keeps values until their question comes up: a slot's own, a map of `values`, corrected ones; `null` forgets one. */
  offer: (draft: Draft, params: { readonly [name: string]: Json | undefined }): void => {
    const { values, corrected, ...single } = params as { readonly [key: string]: JsonObject };
    const now = Object.entries(corrected ?? {}).map(([slot, value]) => [slot, (value as JsonObject)['to']]);
    offer(draft, { ...single, ...values, ...Object.fromEntries(now) });
  },

  keep: (draft: Draft, params: JsonObject, frame: Frame): void => {
    const values = params['values'] as JsonObject;
    const { record } = draft;
    record.shared = { ...record.shared, ...values } as NonNullable<typeof record.shared>;
    // The conversation itself waits for it: the flow may be over in the same turn.
    const [conversation = frame] = record.frames;
    if (params['where'] === 'customer' && record.customer?.id !== undefined)
      suspend(draft, conversation, { kind: 'keep', ask: record.customer.id, with: values, timeout: keepTimeout });
  },
};
