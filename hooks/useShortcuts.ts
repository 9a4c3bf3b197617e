import { useEffect, useEffectEvent } from 'react';
import { keyMeant } from '@/lib/keys';

const TYPES_TEXT =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/**
 * Single-key shortcuts for the page. None fires while the user types, with a modifier held, inside an open
 * dialog, or after something nearer has dealt with the key.
 *
 * @param keys - What each key does, by the sign it writes, with or without Caps Lock; a letter also counts by its place
 *   on the keyboard where the layout writes another script. A sign that the layout writes with AltGr counts like any
 *   other. The key press is then used up. The empty sign is no key.
 */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const sign = signOf(event);
    if (sign === null || event.defaultPrevented || event.isComposing) return;
    const isPlain = !event.shiftKey && !event.getModifierState('AltGraph');
    const action = keys[sign] ?? (isPlain ? keys[keyMeant(event)] : undefined);
    if (!action) return;
    if (event.target instanceof Element && event.target.closest(`${TYPES_TEXT}, dialog`)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The one sign a key press writes; `null` where it writes none, or is a command to something else. */
function signOf(event: KeyboardEvent): string | null {
  const { key, shiftKey, metaKey } = event;
  if (metaKey || Array.from(key).length !== 1) return null;
  // Windows says Ctrl and Alt for AltGr. A letter or digit with it is the plain one: it was not written by it.
  if (event.getModifierState('AltGraph')) return /[a-z0-9]/i.test(key) ? null : key;
  if (event.ctrlKey || event.altKey) return null;
  return shiftKey ? key : key.toLowerCase();
}
