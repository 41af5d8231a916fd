import type { Json } from '../model/index.ts';
import type { Draft } from './draft.ts';

/** Keeps values until their question comes up; `null` forgets one. */
export function offer({ record }: Draft, values: { readonly [slot: string]: Json | undefined }): void {
  if (record.offers === undefined && Object.values(values).every((value) => value === undefined || value === null)) return;
  const offers = Object.entries({ ...record.offers, ...values }).filter(([, value]) => value !== undefined && value !== null);
  record.offers = offers.length > 0 ? (Object.fromEntries(offers) as { [slot: string]: Json }) : undefined;
}
