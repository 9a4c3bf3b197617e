import { TeachDialog, type TeachDialogProps } from '@/components/teach/TeachDialog';
import type { ScreenChoice } from '@/components/teach/ScreenPicker';
import { allScreens } from '@/content/screens';
import { namedArea } from './panel-view';

/** Every screen that can be taught, with its area's name. */
const everyScreen: readonly ScreenChoice[] = allScreens.map(({ id, name, area }) => ({
  id,
  name,
  areaName: area ? namedArea(area).name : '',
}));

export function TeachScreen(dialog: Omit<TeachDialogProps, 'screens'>) {
  return <TeachDialog screens={everyScreen} {...dialog} />;
}
