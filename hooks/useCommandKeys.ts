import { useEffect, useState } from 'react';
import { listCommandKeys, type CommandKey } from '@/services/commands';

/** The browser's keyboard commands with their real keys. */
export function useCommandKeys(): readonly CommandKey[] {
  const [keys, setKeys] = useState<readonly CommandKey[]>([]);
  useEffect(() => void listCommandKeys().then(setKeys), []);
  return keys;
}
