/** Work this long, then let the page draw and take input. */
const SLICE_MS = 12;

/** Keeps a long piece of work from stopping the page. */
export interface Pace {
  /** Call it often. It waits when the page needs its turn, and rejects with the signal's reason when the work was stopped. */
  rest(): Promise<void> | undefined;
}

/**
 * @param onSlice - Told before each wait: the moment to say how far the work is.
 */
export function createPace(signal: AbortSignal | undefined, onSlice: () => void): Pace {
  let sliceEnds = performance.now() + SLICE_MS;
  return {
    rest() {
      signal?.throwIfAborted();
      if (performance.now() < sliceEnds) return undefined;
      onSlice();
      return nextTask().then(() => {
        signal?.throwIfAborted();
        sliceEnds = performance.now() + SLICE_MS;
      });
    },
  };
}

/** A message to oneself: unlike a timer it is not slowed down in nested use or in hidden pages. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
