import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaList, loadArea } from '../../content/areas/index';
import { areaId } from '../../content/schema/index';

test('lists the twelve areas in order of their letter', () => {
  expect(areaList.map(({ id }) => id)).toEqual(areaId.options);
});

test.each(areaList)('area $id is what its folder $slug says it is', async ({ id, name, slug }) => {
  const area = await loadArea(id);
  const folder = (await import(`../../content/areas/${slug}/index.ts`)) as { default: unknown };

  expect(area).toMatchObject({ id, name });
  expect(folder.default).toBe(area);
});

test('has no folder that is not listed', () => {
  const folders = readdirSync(new URL('../../content/areas', import.meta.url), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);

  expect(areaList.map(({ slug }) => slug)).toEqual(folders.sort());
});
