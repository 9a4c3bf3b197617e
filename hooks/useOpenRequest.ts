import { useEffect, useState } from 'react';
import { currentWindowId } from '@/services/windows';
import { watchOpenRequests, type OpenRequest } from '@/services/side-panel';

export type { OpenRequest };

/** The last thing this window's panel was asked to show, `null` before the first. */
export function useOpenRequest(): OpenRequest | null {
  const [request, setRequest] = useState<OpenRequest | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void currentWindowId().then((id) => {
      if (!gone && id !== null) stop = watchOpenRequests(id, setRequest);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return request;
}
