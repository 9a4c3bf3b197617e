import { pathOf } from './place';
import { screens } from './screens';
import type { DemoScreen, Generation, Step } from './types';

/** One stop of the tour: open `url`, then take the steps. */
export interface DemoStop {
  id: string;
  url: string;
  /** Unique, also as a file name once slashes and spaces are gone. */
  title: string;
  generation: Generation;
  steps?: readonly Step[];
}

const HOSTS: Readonly<Record<Generation, Readonly<Record<string, string>>>> = {
  upgraded: { acme: 'ws.planhat.com', 'northwind-demo': 'ws.planhatdemo.com' },
  legacy: { acme: 'app.planhat.com', 'northwind-demo': 'app-eu.planhat.com' },
};

/** Every screen of the demo, in the order of the registry. */
export const demoScreens: readonly DemoStop[] = screens.map((screen) => ({
  id: screen.id,
  url: urlOf(screen),
  title: screen.title,
  generation: screen.generation,
  ...(screen.steps && { steps: screen.steps }),
}));

function urlOf(screen: DemoScreen): string {
  const tenant = screen.tenant ?? 'acme';
  const host = HOSTS[screen.generation][tenant] ?? 'ws.planhat.com';
  const query = screen.query === undefined ? '' : `?${screen.query}`;
  return `https://${host}${pathOf(screen, tenant)}${query}`;
}
