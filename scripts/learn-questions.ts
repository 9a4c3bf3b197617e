/**
 * Learn where questions belong: `npm run learn:questions` makes `lib/ask/route-table.ts` and `lib/ask/area-table.ts` from the
 * labelled sets. With `--measure` nothing is written: each set is read with tables that were learned from the others.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areaList } from '@/content/areas';
import type { AreaId } from '@/content/types';
import { type Learned, likelihoods } from '@/lib/ask/learned';
import { type Destination, readRoute } from '@/lib/ask/read-route';
import { learn, type Lesson, type Pressure } from './learn/learn';
import { areaLessons, fingerprint, type Lessons, type RouteLesson, routeLessons } from './learn/lessons';
import { moduleOf, rounded, tableOf, type Written } from './learn/table';

const destinations: readonly Destination[] = ['stay', 'R-1', 'R-2', 'R-3', 'R-4', 'R-5'];
const areaIds = areaList.map(({ id }) => id);

const pressureOn: Record<'routes' | 'areas', Pressure> = {
  routes: { few: 0.00002, small: 0.0003 },
  areas: { few: 0.0001, small: 0.0005 },
};

const destinationOf = ({ text, world }: RouteLesson, by: Learned<Destination>): Destination =>
  readRoute(text, world, by) ?? 'stay';

const learnRoutes = (all: readonly RouteLesson[]): Learned<Destination> =>
  rounded(learn(destinations, all, pressureOn.routes));

const learnAreas = (all: readonly Lesson<AreaId>[]): Learned<AreaId> =>
  rounded(learn(areaIds, all, pressureOn.areas));

/** How a set is read: of strategy questions how many find their way, of Planhat's own how many are sent away. */
function measureRoutes(set: readonly RouteLesson[], by: Learned<Destination>): object {
  const [planhat, strategy] = [true, false].map((stays) =>
    set.filter(({ right }) => right.includes('stay') === stays),
  ) as [RouteLesson[], RouteLesson[]];
  const isRight = (lesson: RouteLesson) => lesson.right.includes(destinationOf(lesson, by));
  const right = strategy.filter(isRight).length;
  return {
    strategy: strategy.length,
    right,
    'right, %': percent(right, strategy.length),
    planhat: planhat.length,
    'sent away': planhat.filter((lesson) => !isRight(lesson)).length,
  };
}

function measureAreas(set: readonly Lesson<AreaId>[], by: Learned<AreaId>): object {
  const areaOf = ({ features }: Lesson<AreaId>) => [...likelihoods(by, features).keys()][0];
  const right = set.filter((lesson) => lesson.right.some((area) => area === areaOf(lesson))).length;
  return { questions: set.length, right, 'right, %': percent(right, set.length) };
}

const percent = (part: number, all: number): number => Math.round((1000 * part) / all) / 10;

/** Each set, read with what was learned from the others. */
const crossed = <To extends string, L extends Lesson<To>>(
  sets: Readonly<Record<string, readonly L[]>>,
  learnFrom: (all: readonly L[]) => Learned<To>,
  measure: (set: readonly L[], by: Learned<To>) => object,
): Record<string, object> =>
  Object.fromEntries(
    Object.entries(sets)
      .filter(([, set]) => set.length > 0)
      .map(([name, set]) => {
        const others = Object.values(sets).filter((other) => other !== set);
        return [name, measure(set, learnFrom(others.flat()))];
      }),
  );

function write<To extends string>(by: Learned<To>, written: Omit<Written, 'learnedFrom'>): void {
  const path = fileURLToPath(new URL(`../lib/ask/${written.name}-table.ts`, import.meta.url));
  writeFileSync(path, moduleOf(tableOf(by), { ...written, learnedFrom: fingerprint() }));
  console.log(`${written.name}: ${by.weights.size} features`);
}

const routes = routeLessons();
const places: Lessons<AreaId> = await areaLessons();
if (parseArgs({ options: { measure: { type: 'boolean' } } }).values.measure === true) {
  console.table(crossed(routes, learnRoutes, measureRoutes));
  console.table(crossed(places, learnAreas, measureAreas));
} else {
  write(learnRoutes(Object.values(routes).flat()), {
    name: 'route',
    places: { type: 'Destination', from: './read-route' },
  });
  write(learnAreas(Object.values(places).flat()), {
    name: 'area',
    places: { type: 'AreaId', from: '@/content/types' },
  });
}
