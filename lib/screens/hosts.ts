import type { Generation } from './types';

const upgraded = new Set(['ws.planhat.com', 'ws.planhatdemo.com']);
const legacy = new Set(['app.planhat.com', 'app.planhatdemo.com']);
/** A cluster is two letters and at most one digit: `app-eu`, `app-us3`. */
const cluster = /^app-[a-z]{2}\d?\.planhat\.com$/;

/**
 * Which Planhat an address belongs to, `null` for every other site. Only exact host names count: no port, no
 * user name, https only.
 *
 * @param url - Parsed by the platform, which lower-cases the host and drops the default port.
 */
export function generationOf(url: URL): Generation | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  if (upgraded.has(url.hostname)) return 'upgraded';
  return legacy.has(url.hostname) || cluster.test(url.hostname) ? 'legacy' : null;
}
