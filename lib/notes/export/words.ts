/** Words that stand in exported files. */
export const words = {
  title: 'Field Guide notes',
  exported: (when: string) => `Exported ${when}`,
  changed: 'Changed',
  area: 'Area',
  screen: 'Screen',
  tenant: 'Tenant',
  record: 'Record',
  entry: 'Entry',
  tags: 'Tags',
  image: (words: string, address: string) => `Image: ${[words, address].filter(Boolean).join(', ')}`,
  noTenant: 'No tenant',
  noArea: 'No area',
  areaFolder: (area: string) => `Area ${area}`,
};
