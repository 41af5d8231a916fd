import type { Frame } from '../model/index.ts';

/** The frames above one, the top first: what falls when it is dropped to. */
export function above(frames: readonly Frame[], id: number): readonly Frame[] {
  const at = frames.findIndex((frame) => frame.id === id);
  return at < 0 ? [] : frames.slice(at + 1).reverse();
}

/** The stack with one frame replaced. */
export function replaced(frames: readonly Frame[], next: Frame): readonly Frame[] {
  return frames.map((frame) => (frame.id === next.id ? next : frame));
}

/** The frame a timer or a result is for, by its id. */
export function frameOf(frames: readonly Frame[], id: number): Frame | undefined {
  return frames.find((frame) => frame.id === id);
}

/** The frame that timer `frame/sendId` belongs to, and its send id; `undefined` for the engine's own timers. */
export function timerOwner(key: string): { readonly frame: number; readonly event: string } | undefined {
  const slash = key.indexOf('/');
  return slash < 0 ? undefined : { frame: Number(key.slice(0, slash)), event: key.slice(slash + 1) };
}

/** The key of a frame's timer: two frames of one machine have equal send ids. */
export function timerKey(frame: number, event: string): string {
  return `${frame}/${event}`;
}
