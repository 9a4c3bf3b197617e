import { defineFacts } from '../../define';
import { ALL_CRM } from './crm-screens';

const NAMES_AND_LOGS = 'Names and logs';
const WAREHOUSE = 'Data warehouse';

/** What stands around a CRM sync: logs, model names, and the warehouse as another way. */
export const aroundFacts = defineFacts('B', [
  {
    id: 'b-what-logs-show',
    topic: NAMES_AND_LOGS,
    title: 'Logs tell who changed what: object, action and actor',
    refs: ['B-52'],
    screens: ['logs', 'company-profile', ...ALL_CRM],
    alsoAreas: ['L', 'D'],
    sources: ['S19'],
    confidence: 'official',
    text: 'Action is one of Created, Updated, Deleted, Added to filter, Deleted from filter. Actor is System, Automation, User or Integration; the CRM sync is Integration.',
    search: [
      'who changed this field integration log',
      'audit log sync',
      'who did this change',
      'was it a person or robot',
      'trace a change',
      'who changed field',
      'field change log',
    ],
  },
  {
    id: 'b-model-names',
    topic: NAMES_AND_LOGS,
    title: 'A renamed model keeps its native name in mapping and API',
    refs: ['B-54'],
    screens: [...ALL_CRM, 'data-model'],
    alsoAreas: ['L', 'G', 'F'],
    sources: ['S29', 'S29b'],
    confidence: 'official',
    text: 'Only Planhat’s staff can change the names of models. In field mapping, formulas and the API the native name stays.',
    search: [
      'rename company model',
      'renamed model not in mapping',
      'customer instead of company',
      'we call it customers',
      'internal name in field list',
      'renamed object',
    ],
  },
  {
    id: 'b-warehouse-instead',
    topic: WAREHOUSE,
    title: 'The warehouse as another way for CRM data',
    refs: ['B-57'],
    screens: ['integration-snowflake', 'integration-bigquery', ...ALL_CRM],
    alsoAreas: ['K'],
    sources: ['S21', 'S21b', 'S21c', 'R1'],
    confidence: 'reported',
    text: 'CRM-type data syncs at least hourly, in both directions. Time series go one way, into Planhat, from every 5 minutes to daily. Ids must be unique; those of time series must be numeric and rising.',
    search: [
      'snowflake instead of salesforce',
      'bigquery crm data',
      'reverse etl',
      'use data lake instead',
      'feed accounts from bigquery',
      'sync through sql',
    ],
  },
  {
    id: 'b-snowflake-service-user',
    topic: WAREHOUSE,
    title: 'Snowflake: a service user with a key pair, not a person',
    refs: ['B-58'],
    screens: ['integration-snowflake'],
    alsoAreas: ['K'],
    sources: ['R1'],
    confidence: 'reported',
    text: 'This has been the advice since July 2025. A person’s user with password or OAuth breaks on MFA.',
    search: [
      'snowflake mfa',
      'snowflake key pair',
      'snowflake sync stopped mfa',
      'snowflake login fails',
      'two factor breaks database link',
      'password user for database',
    ],
  },
]);
