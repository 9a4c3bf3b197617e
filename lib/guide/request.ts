import type { ApiRequest, Endpoint } from '@/content/types';

const HOSTS: Record<Endpoint['host'], string> = {
  api: 'https://api.planhat.com',
  analytics: 'https://analytics.planhat.com',
};

/** Stand where the user's own secrets go; nobody's token is ever in the guide. */
const TOKEN = 'YOUR_TOKEN';
const TENANT_TOKEN = 'YOUR_TENANT_TOKEN';

/** The address of a request or a resource. Placeholders such as `<id>` stay readable. */
export function addressOf(
  host: Endpoint['host'],
  { path, query = {} }: Pick<ApiRequest, 'path' | 'query'>,
): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeValue(value)}`);
  return `${HOSTS[host]}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** The request as a line for a shell (POSIX quoting). */
export function asCurl(host: Endpoint['host'], request: ApiRequest): string {
  const { method, auth, body } = request;
  const parts = [`curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(addressOf(host, request))}`];
  if (auth === 'bearer') parts.push(`-H ${quoted(`Authorization: Bearer ${TOKEN}`)}`);
  if (auth === 'tenant-basic') parts.push(`-u ${quoted(`${TENANT_TOKEN}:`)}`);
  if (body !== undefined) {
    parts.push(
      `-H ${quoted('Content-Type: application/json')}`,
      `-d ${quoted(JSON.stringify(body, null, 2))}`,
    );
  }
  return parts.join(' \\\n  ');
}

/** The request as JavaScript for Node or a server. */
export function asFetch(host: Endpoint['host'], request: ApiRequest): string {
  const { method, auth, body } = request;
  const headers = [
    ...(auth === 'bearer' ? [`Authorization: 'Bearer ${TOKEN}',`] : []),
    ...(auth === 'tenant-basic' ? [`Authorization: \`Basic \${btoa('${TENANT_TOKEN}:')}\`,`] : []),
    ...(body === undefined ? [] : [`'Content-Type': 'application/json',`]),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    ...(headers.length > 0 ? ['  headers: {', ...headers.map((header) => `    ${header}`), '  },'] : []),
    ...(body === undefined ? [] : [`  body: JSON.stringify(${indented(JSON.stringify(body, null, 2))}),`]),
  ];
  const address = JSON.stringify(addressOf(host, request));
  const given = options.length > 0 ? `, {\n${options.join('\n')}\n}` : '';
  return `const response = await fetch(${address}${given});`;
}

/** Commas are kept: Planhat's lists use them. */
const encodeValue = (value: string): string =>
  value
    .split(/(<[^>]+>)/)
    .map((part) => (part.startsWith('<') ? part : encodeURIComponent(part).replaceAll('%2C', ',')))
    .join('');

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const indented = (json: string): string => json.replaceAll('\n', '\n  ');
