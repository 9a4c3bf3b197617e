import { useEffect, useState } from 'react';
import { launcherPlace, type LauncherPlace } from '@/services/settings';

/** How the launcher stands in Planhat's tabs. `null` until it is known. */
export function useLauncherPlace() {
  const [place, setPlace] = useState<LauncherPlace | null>(null);
  useEffect(() => {
    void launcherPlace.getValue().then(setPlace);
    return launcherPlace.watch(setPlace);
  }, []);
  const setSize = (size: LauncherPlace['size']) => {
    if (place) void launcherPlace.setValue({ ...place, size });
  };
  return { size: place?.size ?? null, setSize };
}
