import { useEffect, useEffectEvent } from 'react';
import { type FieldText, useTypedText } from './use-typed-text';

const PAUSE_MS = 250;

/**
 * A text that is kept while it is typed: a moment after the last key, and at once when its field is left or goes, or the
 * page does. What could not be kept stays in the field, also for whoever comes back to it.
 *
 * @param slot - What the text belongs to.
 * @param stored - As it is on the disk.
 * @param keep - Writes it; rejects when it could not.
 */
export function useKeptText(
  slot: string,
  stored: string,
  keep: (text: string) => Promise<unknown>,
): FieldText & { onBlur: () => void } {
  const field = useTypedText(slot, stored);
  const { typed, text } = field;
  const flush = useEffectEvent(() => typed.flush(keep));
  useEffect(() => {
    const timer = setTimeout(() => flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => flush();
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, []);
  return { ...field, onBlur: () => typed.flush(keep) };
}
