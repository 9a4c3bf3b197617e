import type { AreaId } from '@/content/types';

/** What each area is called by people: every entry of the area can be found by these, weakly. */
export const areaWords: Record<AreaId, string> = {
  A: 'health score',
  B: 'CRM sync Salesforce HubSpot Pipedrive integration',
  C: 'revenue license opportunity renewal',
  D: 'automation',
  E: 'usage tracking',
  F: 'metric report dashboard',
  G: 'REST API request',
  H: 'MCP server AI',
  I: 'NPS survey',
  J: 'project task workflow',
  K: 'integration sync',
  L: 'admin user role permission',
};
