import { useEffect, useState } from 'react';
import { firstRunDone } from '@/services/settings';

/**
 * Whether the card of the first run is to be shown, and the way to put it away for good.
 *
 * Not shown until the setting has been read, nor when it cannot be: the card must not come back again and again.
 */
export function useFirstRun() {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => {
    firstRunDone.getValue().then(
      (done) => setIsFirst(!done),
      () => setIsFirst(false),
    );
    return firstRunDone.watch((done) => setIsFirst(!done));
  }, []);
  const dismiss = () => {
    setIsFirst(false);
    void firstRunDone.setValue(true);
  };
  return { isFirst, dismiss };
}
