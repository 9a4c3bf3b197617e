import { areaList } from '@/content/areas';
import type { Area, AreaId, Entry } from '@/content/types';
import { areaOfEntry } from '@/lib/guide/area-of-entry';
import { noteTitle } from '@/lib/notes/title';
import type { World } from '@/lib/passport/passport';
import { type Found, unmatched } from '@/lib/search/found';
import { openedLately } from '@/lib/search/opened';
import type { ScopeId } from '@/lib/search/scopes';
import { firstHits } from '@/lib/search/first-hits';
import type { Opened } from '@/lib/search/types';
import { readOpened } from '@/services/opened';
import { requestArea } from './useGuide';

export interface StandingFor {
  /** A sign without words; `null` for a box in which nothing stands. */
  scope: ScopeId | null;
  screen: string | null;
  area: AreaId | null;
  /** The area that the user looks through instead. */
  browsed: AreaId | null;
  world: World;
  /** A picture may be taken: notes are left out. */
  hides: boolean;
}

/** What stands in the list before any word is typed. */
export interface Standing {
  /** Opened lately and often. */
  lately: readonly Found[];
  /** The best of the screen, or of an area where the screen has nothing of its own. */
  hits: readonly Found[];
  /** Name of that area; `null` where the hits are those of the screen, and where there are none. */
  of: string | null;
}

const most = { lately: 4, ofScreen: 5, ofArea: 8, ofKind: 20, areas: 3 };

/** More than a list shows: it is made of two kinds, of which one is taken. */
const plenty = 60;

/** Find what stands there. It loads the areas it needs, and the database only for a note opened lately. */
export async function standingHits(asked: StandingFor): Promise<Standing> {
  const { scope, browsed } = asked;
  const areaId = scope === 'api' ? 'G' : (browsed ?? asked.area);
  if (areaId === null && scope !== null) return { lately: [], hits: await ofSome(scope, asked), of: null };
  const [area, lately] = await Promise.all([
    areaId === null ? null : requestArea(areaId),
    scope === null && browsed === null ? latelyOpened(asked.hides) : [],
  ]);
  if (area === null) return { lately, hits: [], of: null };
  if (scope !== null) return { lately, hits: ofKind(area, scope, asked), of: null };
  return { lately, ...besides(lately, area, asked) };
}

function besides(lately: readonly Found[], area: Area, { screen, browsed, world }: StandingFor) {
  const here = browsed === null && area.entries.some(({ screens }) => screens.some((id) => id === screen));
  const limit = browsed === null ? most.ofScreen : most.ofArea;
  const known = new Set(lately.map(({ id }) => id));
  const hits = firstHits(area, here ? screen : null, world, limit).filter(({ id }) => !known.has(id));
  return { hits, of: here ? null : area.name };
}

/** Where nobody knows what it is about: of the areas that were looked into most of late, filled up in their own order. */
async function ofSome(scope: ScopeId, asked: StandingFor): Promise<readonly Found[]> {
  const opened = openedLately(await readOpened(), Date.now(), plenty);
  const looked = opened.flatMap(({ kind, id }) => (kind === 'entry' ? (areaOfEntry(id) ?? []) : []));
  const ids = [...new Set([...looked, ...areaList.map(({ id }) => id)])].slice(0, most.areas);
  const areas = await Promise.all(ids.map(requestArea));
  const each = Math.ceil(most.ofKind / ids.length);
  return areas.flatMap((area) => (area ? ofKind(area, scope, asked).slice(0, each) : []));
}

function ofKind(area: Area, scope: ScopeId, { screen, world }: StandingFor): readonly Found[] {
  if (scope === 'api') {
    return area.entries.flatMap((entry) =>
      entry.kind === 'endpoint' ? { ...entryLine(entry), context: entry.path } : [],
    );
  }
  const kind = scope === 'gotchas' ? 'gotcha' : 'fix';
  return firstHits(area, screen, world, plenty)
    .filter((hit) => hit.kind === kind)
    .slice(0, most.ofKind);
}

async function latelyOpened(hides: boolean): Promise<readonly Found[]> {
  const opened = await readOpened();
  const best = openedLately(opened, Date.now(), most.lately);
  const found = await Promise.all(
    best.map((each) => (each.kind === 'note' && hides ? Promise.resolve(null) : lineOf(each))),
  );
  return found.filter((line) => line !== null);
}

const entryLine = (entry: Entry): Found =>
  unmatched({
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    area: entry.area,
    refs: entry.refs,
    severity: entry.kind === 'gotcha' ? entry.severity : undefined,
  });

/** What is gone since has no line. */
async function lineOf({ kind, id }: Opened): Promise<Found | null> {
  if (kind === 'note') return noteLine(id);
  const home = areaOfEntry(id);
  const entry = home && (await requestArea(home))?.entries.find((each) => each.id === id);
  return entry ? entryLine(entry) : null;
}

async function noteLine(id: string): Promise<Found | null> {
  const { getNote } = await import('@/services/notes-db/notes-store');
  const note = await getNote(id);
  return note?.deletedAt === null
    ? unmatched({ id, kind: 'note', title: noteTitle(note), area: note.area })
    : null;
}
