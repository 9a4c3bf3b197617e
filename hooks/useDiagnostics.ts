import { useEffect, useState } from 'react';
import { readDiagnostics } from '@/services/stored/diagnostics';

/** What a report of a fault needs, as text; `null` until it was gathered. */
export function useDiagnostics(code: string | null): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void readDiagnostics(code).then((read) => {
      if (!left) setText(read);
    });
    return () => {
      left = true;
    };
  }, [code]);
  return text;
}
