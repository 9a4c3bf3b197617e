/** What people write for a CRM, and its name. `HS` is a health score, too: then something of a score follows. */
const shortened: readonly [RegExp, string][] = [
  [/\bsales[ -]force\b|\bsf\b/gi, 'Salesforce'],
  [/\bhub[ -]spot\b|\bhubpost\b/gi, 'HubSpot'],
  [/\bpipe[ -]drive\b/gi, 'Pipedrive'],
  [
    /\bHS\b(?!\s+(?:score|weight|factor|profile|is|of)\b)|(?<=\b(?:from|to|into|with|on)\s)hs\b|\bhs(?=\s+(?:crm|sync|integration|deal|contact|compan|owner|propert|list|record|workflow|pipeline)\w*)/gi,
    'HubSpot',
  ],
];

/** A text with the names of CRMs in full, as the tables and the guide have them. */
export const withFullNames = (text: string): string =>
  shortened.reduce((written, [pattern, name]) => written.replace(pattern, name), text);
