import { allEntries, pathOf, type Check, type Problem } from './check';
import type { ApiRequest, Endpoint } from '../types';

interface Slip {
  field: string;
  message: string;
  tip?: string;
}

/** `/companies/<id>`, `/leancompanies` and `/companies` are all of `companies`. */
const collectionOf = (path: string): string => (path.split('/')[1] ?? '').replace(/^lean/, '');

/** `/companies/extid-<externalId>` is the same call as `/companies/<id>`. */
const shapeOf = ({ method, path }: Pick<ApiRequest, 'method' | 'path'>): string =>
  `${method} ${path.replace(/[^/]*<[^/]*/g, '<>')}`;

const strayPaths = ({ path, operations }: Endpoint): Slip[] =>
  operations.flatMap((operation, index) =>
    collectionOf(operation.path) === collectionOf(path)
      ? []
      : [
          {
            field: `operations[${index}].path`,
            message: `Expected a path of ${path}, found "${operation.path}".`,
            tip: 'Calls of another resource stand in an entry of its own.',
          },
        ],
  );

const missingKeys = ({ operations, keys }: Endpoint): Slip[] =>
  keys.length > 0 || !operations.some(({ does }) => /\bbulk upsert\b/i.test(does))
    ? []
    : [{ field: 'keys', message: 'Expected the fields by which bulk upsert finds a record, found none.' }];

const authSlips = ({ host }: Endpoint, { auth }: ApiRequest, field: string): Slip[] => {
  if ((host === 'api') === (auth === 'bearer')) return [];
  const message =
    host === 'api'
      ? `Expected "bearer" on api.planhat.com, found "${auth}".`
      : 'Expected no "bearer" on analytics.planhat.com: a Private App token does nothing there.';
  return [{ field: `${field}.auth`, message }];
};

const bodySlips = ({ method, body }: ApiRequest, field: string): Slip[] => {
  const wantsBody = method !== 'GET' && method !== 'DELETE';
  if (wantsBody === (body !== undefined)) return [];
  const message = wantsBody
    ? `Expected a body for ${method}, found none.`
    : `Expected no body for ${method}.`;
  return [{ field: `${field}.body`, message }];
};

const requestSlips = (endpoint: Endpoint): Slip[] => {
  const known = new Set(endpoint.operations.map(shapeOf));
  return endpoint.requests.flatMap((request, index) => {
    const field = `requests[${index}]`;
    const unknown = {
      field,
      message: `Expected one of the operations, found "${request.method} ${request.path}".`,
      tip: 'If the call exists, add it to `operations`.',
    };
    return [
      ...(known.has(shapeOf(request)) ? [] : [unknown]),
      ...authSlips(endpoint, request, field),
      ...bodySlips(request, field),
    ];
  });
};

/** Requests are copied into scripts, so they must be able to work. */
export const endpoints: Check = {
  name: 'endpoints',
  description:
    'Calls stand under their own resource, bulk upsert names its keys, and a request is a known call with the right auth and body.',
  find: (guide) =>
    allEntries(guide).flatMap(({ area, entry }): Problem[] =>
      entry.kind !== 'endpoint'
        ? []
        : [...strayPaths(entry), ...missingKeys(entry), ...requestSlips(entry)].map(({ field, ...slip }) => ({
            level: 'error',
            path: pathOf(area, entry, field),
            ...slip,
          })),
    ),
};
