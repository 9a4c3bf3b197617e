import { appCenterScreens } from './app-center';
import { automationScreens } from './automations';
import { dataModelScreens } from './data-model';
import { homeScreens } from './home';
import { legacyScreens } from './legacy';
import { recordScreens } from './records';
import { settingsScreens } from './settings';
import { toolScreens } from './tools';
import type { ScreenRow } from './types';
import { vendorScreens } from './vendors';

/**
 * Every screen the guide can name, in the order in which people would list them. In the built pages the rows come
 * without their labels, examples and ways: only the service worker judges by those.
 */
export const allScreens: readonly ScreenRow[] = [
  ...homeScreens,
  ...recordScreens,
  ...dataModelScreens,
  ...appCenterScreens,
  ...automationScreens,
  ...vendorScreens,
  ...toolScreens,
  ...settingsScreens,
  ...legacyScreens,
];
