import { useEffect, useState } from 'react';
import { badge } from '@/services/settings';
import { watchSetting } from '@/services/watch-setting';

/** Whether the toolbar button shows how many reminders are due; `null` until it is known. */
export function useBadge() {
  const [shown, setShown] = useState<boolean | null>(null);
  useEffect(() => watchSetting(badge, setShown), []);
  return {
    shown,
    setShown: (show: boolean) => {
      setShown(show);
      void badge.setValue(show);
    },
  };
}
