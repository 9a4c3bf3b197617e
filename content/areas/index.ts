/** The registry of the twelve areas: who they are at once, what they hold on demand. */
import type { Area, AreaId } from '../types';

/** What a page needs to list an area without loading it. */
export interface AreaMeta {
  id: AreaId;
  /** As shown to users, and as the area itself says. */
  name: string;
  /** The area's folder; the first part of every finding's path. */
  slug: string;
}

/** All areas in order of their letter. */
export const areaList: readonly AreaMeta[] = [
  { id: 'A', name: 'Health scores', slug: 'a-health-scores' },
  { id: 'B', name: 'CRM sync', slug: 'b-crm-sync' },
  { id: 'C', name: 'Revenue', slug: 'c-revenue' },
  { id: 'D', name: 'Automation', slug: 'd-automation' },
  { id: 'E', name: 'Usage tracking', slug: 'e-usage-tracking' },
  { id: 'F', name: 'Metrics and reporting', slug: 'f-metrics-reporting' },
  { id: 'G', name: 'REST API', slug: 'g-rest-api' },
  { id: 'H', name: 'MCP server', slug: 'h-mcp-server' },
  { id: 'I', name: 'NPS', slug: 'i-nps' },
  { id: 'J', name: 'Projects and tasks', slug: 'j-projects-tasks' },
  { id: 'K', name: 'Integrations', slug: 'k-integrations' },
  { id: 'L', name: 'Admin', slug: 'l-admin' },
];

/** One literal import an area, so that the bundler gives each its own file. */
const modules: Record<AreaId, () => Promise<{ default: Area }>> = {
  A: () => import('./a-health-scores/index'),
  B: () => import('./b-crm-sync/index'),
  C: () => import('./c-revenue/index'),
  D: () => import('./d-automation/index'),
  E: () => import('./e-usage-tracking/index'),
  F: () => import('./f-metrics-reporting/index'),
  G: () => import('./g-rest-api/index'),
  H: () => import('./h-mcp-server/index'),
  I: () => import('./i-nps/index'),
  J: () => import('./j-projects-tasks/index'),
  K: () => import('./k-integrations/index'),
  L: () => import('./l-admin/index'),
};

/** One area with its sources and entries. Asking twice loads it once: the browser keeps the module. */
export const loadArea = async (id: AreaId): Promise<Area> => (await modules[id]()).default;

/** The whole guide, in order of the areas' letters. */
export const loadAllAreas = (): Promise<Area[]> => Promise.all(areaList.map(({ id }) => loadArea(id)));
