import type { WxtStorageItem } from '#imports';
import { errorName } from '@/lib/error-name';

/**
 * Hear a setting, now and after each change in any window. Returns the way to stop.
 *
 * A setting that cannot be read is heard as its fallback: who waits for it must not wait for ever.
 */
export function watchSetting<Value>(
  item: WxtStorageItem<Value, Record<string, unknown>>,
  onChange: (value: Value) => void,
): () => void {
  let heard = false;
  const hear = (value: Value) => {
    heard = true;
    onChange(value);
  };
  const stop = item.watch(hear);
  item.getValue().then(
    (value) => {
      if (!heard) hear(value);
    },
    (cause: unknown) => {
      console.error('Field Guide: a setting could not be read.', errorName(cause));
      if (!heard) hear(item.fallback);
    },
  );
  return stop;
}
