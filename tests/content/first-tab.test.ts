import { expect, test } from 'vitest';
import { loadAllAreas } from '../../content/areas/index';
import { allScreens } from '../../content/screens/index';
import { arrange } from '../../lib/guide/arrange';
import { ANYWHERE } from '../../lib/passport/passport';

const areas = new Map((await loadAllAreas()).map((area) => [area.id, area]));

test.each(
  allScreens.flatMap(({ id, area, firstTab, sameAs }) =>
    firstTab && area ? [{ id, area, firstTab, sameAs }] : [],
  ),
)('the panel has something on the tab with which $id begins: $firstTab', ({ id, area, firstTab, sameAs }) => {
  const guide = areas.get(area);
  const counts = (['upgraded', 'legacy'] as const).map(
    (app) => guide && arrange(guide, [id, sameAs ?? id], { ...ANYWHERE, generation: app }).counts[firstTab],
  );
  expect(Math.max(...counts.map((count) => count ?? 0))).toBeGreaterThan(0);
});
