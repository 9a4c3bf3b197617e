import { useEffect, useEffectEvent } from 'react';
import { keyMeant } from '@/lib/keys';

const TYPES_TEXT =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/**
 * Single-key shortcuts for the page. None fires while the user types, with a modifier held, inside an open
 * dialog, or after something nearer has dealt with the key.
 *
 * @param keys - What each key does, by the sign it writes, with or without Caps Lock; a letter also counts by its place
 *   on the keyboard where the layout writes another script. The key press is then used up.
 */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const written = event.shiftKey ? event.key : event.key.toLowerCase();
    const action = keys[written] ?? keys[keyMeant(event)];
    if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing) return;
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
