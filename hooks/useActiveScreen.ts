import { useEffect, useState } from 'react';
import { watchActiveScreen, type ActiveScreen } from '@/services/active-screen';

export type { ActiveScreen };

/** The screen of the tab that this page stands beside, kept up to date. */
export function useActiveScreen(): ActiveScreen {
  const [screen, setScreen] = useState<ActiveScreen>({ status: 'loading' });
  useEffect(() => watchActiveScreen(setScreen), []);
  return screen;
}
