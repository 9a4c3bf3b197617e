import { useEffect, useState } from 'react';
import { errorName } from '@/lib/error-name';
import { badge } from '@/services/settings';
import { watchSetting } from '@/services/watch-setting';

/** Whether the toolbar button shows how many reminders are due; `null` until it is known. */
export function useBadge() {
  const [shown, setShown] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => watchSetting(badge, setShown), []);
  return {
    shown,
    /** The last change was not stored: it is as it was. */
    failed,
    setShown: (show: boolean) => {
      setShown(show);
      badge.setValue(show).then(
        () => setFailed(false),
        (cause: unknown) => {
          setShown(shown);
          setFailed(true);
          console.error('Field Guide: a setting was not stored.', errorName(cause));
        },
      );
    },
  };
}
