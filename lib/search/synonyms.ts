/**
 * Words and phrases that stand for the same thing in Planhat. A query that says one finds entries that say another,
 * a little lower. Each group rests on what Planhat or its users call the thing; the letters name the areas whose
 * terms or facts say so. Of everyday words only those are listed that people mix freely and that bring the labelled
 * queries of the tests forward; for others the entries' own `search` is the place.
 */
export const synonymGroups: readonly (readonly string[])[] = [
  // Old and new names: legacy app, upgraded app, revenue models.
  ['playbook', 'workflow'], // D, J
  ['license', 'line item', 'subscription'], // C
  ['opportunity', 'deal'], // C
  ['sale', 'fee', 'one off'], // C
  ['service account', 'private app'], // G, L
  ['data manager', 'data model', 'data'], // screens
  ['content manager', 'portal manager'], // screens
  ['data module', 'data explorer'], // F
  ['operations', 'app center'], // B, D
  ['health lab', 'health profile'], // A
  ['command box', 'federated search'], // L
  ['user persona', 'home template'], // L
  ['people', 'end user', 'contact'], // E
  ['fields page', 'data model'], // F

  // Abbreviations.
  ['nrr', 'non recurring revenue', 'sale'], // C: what Planhat means by it
  ['nrr', 'net revenue retention'], // C: what others mean by it
  ['arr', 'recurring revenue'], // C
  ['mrr', 'recurring revenue'], // C
  ['sso', 'single sign on', 'saml'], // L
  ['idp', 'identity provider'], // L
  ['csm', 'owner', 'customer success manager'], // A, D, L
  ['tam', 'technical account manager'], // D, K
  ['hitl', 'human review', 'human in the loop'], // D
  ['sfdc', 'salesforce'], // B
  ['hubspot v2', 'hubspot integration'], // B
  ['pes', 'product engagement score', 'pendo'], // E
  ['kpi', 'metric'], // F
  ['gcs', 'google cloud storage'], // K
  ['postgres', 'postgresql'], // K

  // One thing, several names.
  ['automation', 'flow', 'trigger'], // D
  ['templated automation', 'template', 'recipe'], // D
  ['trigger filtration', 'trigger filter'], // D
  ['global filter', 'segment', 'filter'], // D, F
  ['replacement code', 'merge tag', 'variable', 'placeholder'], // D
  ['run', 'fire', 'execution'], // D
  ['step execution', 'step run'], // D
  ['wait', 'delay'], // D
  ['branch', 'condition'], // D
  ['notify', 'notification', 'alert'], // A, D, K
  ['success unit', 'sunit', 'feature score'], // A
  ['csm score', 'csm sentiment', 'pulse'], // A
  ['factor', 'indicator'], // A
  ['impact', 'weight'], // A
  ['group health', 'org health'], // A
  ['last touch', 'last contact'], // A, E
  ['last seen', 'last active'], // A, E
  ['touch type', 'conversation type'], // K
  ['source id', 'sourceid', 'crm id', 'salesforce id'], // B
  ['external id', 'externalid'], // B
  ['keyable', 'unique identifier', 'uid', 'matching key', 'match key'], // B, G
  ['powertools', 'merge tool'], // B, L
  ['integration user', 'service user', 'api user'], // B
  ['fetch', 'resync'], // B
  ['related domain', 'email domain'], // B, E, K
  ['open ended', 'evergreen', 'ongoing'], // C
  ['revenue base', 'recurring base'], // C
  ['user activity', 'event', 'tracking event'], // E, G
  ['custom metric', 'dimension data', 'dimension'], // E, F, G
  ['calculated metric', 'calc metric'], // F
  ['formula field', 'roll up field'], // F
  ['build period', 'look back'], // F
  ['remove raw data', 'purge'], // E
  ['tenant token', 'tenant uuid', 'tenant id'], // E, G
  ['api access token', 'api key', 'bearer token', 'private app token'], // G, H
  ['rate limit', '429'], // G
  ['bulk upsert', 'batch import'], // G
  ['user', 'team member', 'colleague'], // E, L
  ['trash bin', 'recycle bin'], // L
  ['internal domain', 'own domain'], // K
  ['sequence', 'cadence'], // J
  ['time entry', 'time log'], // J
  ['widget', 'chart'], // F

  // Spellings that no stem brings together.
  ['grey', 'gray'],
  ['canceled', 'cancelled'],
  ['catalog', 'catalogue'],

  // Everyday words.
  ['mail', 'email'],
  ['limit', 'maximum', 'max', 'quota', 'cap'],
  ['price', 'cost', 'pay'],
  ['graph', 'chart'],
  ['duplicate', 'double', 'twice'],
  ['map', 'mapping'],
  ['update', 'write', 'change'],
  ['login', 'log in', 'sign in'],
  ['stop', 'block', 'prevent'],
  ['ai', 'assistant', 'chatgpt', 'claude'],
  ['call', 'request'],
  ['meeting', 'calendar event'],
  ['invite', 'invitation'],
  ['mfa', 'two factor', '2fa'],
  ['csv', 'excel', 'spreadsheet'],
  ['backfill', 'history', 'historical'],
  ['slow', 'delay', 'late'],
  ['currency', 'fx', 'exchange rate'],
  ['leaver', 'left', 'offboard', 'deactivate'],
  ['share', 'sharing'],
  ['teammate', 'colleague', 'team member'],
  ['bin', 'trash'],
  ['undo', 'restore', 'recover'],
  ['import', 'upload'],
  ['error', 'fail', 'failure'],
  ['read', 'get', 'list', 'fetch'],
];
