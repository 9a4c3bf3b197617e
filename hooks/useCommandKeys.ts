import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { type CommandKey, listCommandKeys, openKeySettings } from '@/services/commands';

/** The browser's keyboard commands with their real keys, read again whenever the user comes back to the page. */
export function useCommandKeys(): readonly CommandKey[] {
  const [keys, setKeys] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    const read = () => {
      if (!document.hidden) void listCommandKeys().then(setKeys);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return keys;
}

/** Open the browser's own page for them. Resolves with whether it opened. */
export async function openCommandKeys(): Promise<boolean> {
  try {
    await openKeySettings();
    return true;
  } catch (cause) {
    console.error('Field Guide: the browser’s page for shortcuts did not open.', errorName(cause));
    return false;
  }
}
