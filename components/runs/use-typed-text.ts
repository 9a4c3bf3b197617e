import { useEffect, useSyncExternalStore } from 'react';
import { TypedText } from '@/lib/runs/typed-text';

/** By what each text belongs to, for as long as the page lives: fields come and go with tabs, steps and tenants. */
const texts = new Map<string, TypedText>();

function textAt(slot: string): TypedText {
  const known = texts.get(slot);
  if (known) return known;
  // A page that is going cannot wait for the disk: with the next load the text is in its field again.
  const key = `typed:${slot}`;
  const text = new TypedText(sessionStorage.getItem(key), (left) => {
    if (left === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, left);
  });
  texts.set(slot, text);
  return text;
}

/** Forget what was typed: for tests, where pages come and go in one process. */
export const forgetTyped = (): void => texts.clear();

/**
 * What stands in a field: what was typed there and is not on the disk yet, else what is stored.
 *
 * @param slot - What the text belongs to. With another one the field shows what was typed there.
 */
export function useTypedText(slot: string, stored: string) {
  const typed = textAt(slot);
  const { text, state } = useSyncExternalStore(typed.subscribe, typed.getState);
  useEffect(() => typed.heard(stored), [typed, stored]);
  return { typed, text: text ?? stored, state };
}

export type FieldText = ReturnType<typeof useTypedText>;
