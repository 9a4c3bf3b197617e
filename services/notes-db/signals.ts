/**
 * "Notes changed", told to every open page after a write. A signal carries ids and never text; whoever hears it reads
 * again.
 */
import { z } from '@/lib/zod';

const CHANNEL_NAME = 'field-guide-notes';

/** More than this and the signal says only that many changed. */
const MOST_IDS = 500;

const signalSchema = z.strictObject({
  kind: z.literal('notes-changed'),
  /** `null`: too many to name. */
  ids: z.nullable(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(MOST_IDS))),
});

export type ChangedIds = string[] | null;

const listeners = new Set<(ids: ChangedIds) => void>();
let channel: BroadcastChannel | null = null;

/** Hear of changes in this page and in all others. Returns the way to stop. */
export function onNotesChanged(listener: (ids: ChangedIds) => void): () => void {
  listeners.add(listener);
  connect();
  return () => listeners.delete(listener);
}

/** Tell this page and all others; `null`: all may have changed. Called after the write is on the disk. */
export function tellNotesChanged(changed: ChangedIds): void {
  if (changed?.length === 0) return;
  const ids = changed && changed.length <= MOST_IDS ? changed : null;
  connect().postMessage({ kind: 'notes-changed', ids });
  hear(ids);
}

/** Let go of the channel: for tests, and for a page that is closing. */
export function closeSignals(): void {
  channel?.close();
  channel = null;
}

function connect(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL_NAME);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const signal = signalSchema.safeParse(event.data);
    if (signal.success) hear(signal.data.ids);
  };
  return channel;
}

function hear(ids: ChangedIds): void {
  for (const listener of listeners) listener(ids);
}
