/** What the index tells every open page while it catches up with the notes: figures, never text. */
import { z } from '@/lib/zod';

const CHANNEL_NAME = 'field-guide-search';

const count = z.int().check(z.nonnegative());

const signalSchema = z.discriminatedUnion('kind', [
  /** There is much to do, and so many of all notes are in the index. */
  z.strictObject({ kind: z.literal('catching-up'), done: count, all: count }),
  /** The segments are other ones, and all notes are in them. */
  z.strictObject({ kind: z.literal('caught-up') }),
]);

export type IndexSignal = z.infer<typeof signalSchema>;

const listeners = new Set<(signal: IndexSignal) => void>();
let channel: BroadcastChannel | null = null;

/** Hear of the index, in this page and in all others. Returns the way to stop. */
export function onIndexSignal(listener: (signal: IndexSignal) => void): () => void {
  listeners.add(listener);
  connect();
  return () => listeners.delete(listener);
}

/** Tell this page and all others. */
export function tellIndex(signal: IndexSignal): void {
  connect().postMessage(signal);
  hear(signal);
}

/** Let go of the channel: for tests, and for a page that is closing. */
export function closeIndexSignals(): void {
  channel?.close();
  channel = null;
}

function connect(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL_NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const signal = signalSchema.safeParse(data);
    if (signal.success) hear(signal.data);
  };
  return channel;
}

function hear(signal: IndexSignal): void {
  for (const listener of listeners) listener(signal);
}
