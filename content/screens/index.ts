import type { AreaId } from '../types';
import { internalModels } from './models';
import { allScreens } from './rows';
import type { ScreenRow } from './types';

export { allScreens };

const byId = new Map(allScreens.map((row) => [row.id, row]));

/** Ids of all screens, without the three answers that are no screen (`app-root`, `unknown`, `not-a-screen`). */
export const screenIds: ReadonlySet<string> = new Set(byId.keys());

/** The row of a screen, or `undefined` for the three answers that are no screen and for models outside the table. */
export const screenRow = (id: string): ScreenRow | undefined => byId.get(id);

const recordScreen = /^([a-z]+)-(profile|preview)$/;

/**
 * The screen's name for people. A record of a model outside the table (`healthprofile-preview`) is named
 * after what is open: "Preview", "Profile".
 */
export function screenName(id: string): string {
  const row = byId.get(id);
  if (row) return row.name;
  const kind = recordScreen.exec(id)?.[2];
  if (kind) return kind === 'profile' ? 'Full-page profile' : 'Preview';
  return id === 'app-root' ? 'Planhat' : '';
}

/** The main area of a screen, `null` where it has none. */
export function screenArea(id: string): AreaId | null {
  const row = byId.get(id);
  if (row) return row.area;
  return internalModels[recordScreen.exec(id)?.[1] ?? ''] ?? null;
}

/** Other areas a screen touches, most useful first. */
export const screenAlsoAreas = (id: string): readonly AreaId[] => byId.get(id)?.alsoAreas ?? [];
