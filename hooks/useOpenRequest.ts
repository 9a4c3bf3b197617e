import { useEffect, useState } from 'react';
import { currentWindowId } from '@/services/windows';
import { takePageRequest } from '@/services/page-request';
import { watchOpenRequests, type OpenRequest } from '@/services/side-panel';

export type { OpenRequest };

/** The last thing this page was asked to show, as the panel of its window or in a tab; `null` before the first. */
export function useOpenRequest(): OpenRequest | null {
  const [request, setRequest] = useState<OpenRequest | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void takePageRequest().then((what) => {
      if (!gone && what) setRequest(what);
    });
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
