import { slugOf, type Check, type Problem } from './check';

/** Hosts that sources are known to stand on. A new one is looked at once, then added here. */
const KNOWN_HOSTS: ReadonlySet<string> = new Set([
  'help.planhat.com',
  'support.planhat.com',
  'www.planhat.com',
  'docs.planhat.com',
  'status.planhat.com',
  'trust.planhat.com',
  'github.com',
  'skills.sh',
  'composable-docs.zeotap.com',
  'cruds.readthedocs.io',
  'docs.getcensus.com',
  'docs.nexla.com',
  'nrrpartners.com',
  'segment.com',
  'support.konnectify.co',
  'threadly.gitbook.io',
  'truto.one',
]);

/** The old help centre has pages that are only linked as http. */
const HTTP_HOSTS: ReadonlySet<string> = new Set(['support.planhat.com']);

const problemsOf = (url: string, path: string): Problem[] => {
  const { protocol, host } = new URL(url);
  const problems: Problem[] = [];
  if (protocol !== 'https:' && !HTTP_HOSTS.has(host)) {
    problems.push({ level: 'error', path, message: `Expected https, found ${protocol.replace(':', '')}.` });
  }
  if (!KNOWN_HOSTS.has(host)) {
    const message = `Expected a known host, found ${host}.`;
    const tip = 'If the page is worth trusting, add its host to content/checks/links.ts.';
    problems.push({ level: 'warning', path, message, tip });
  }
  return problems;
};

/** A link in the guide leads where a reader may safely go. */
export const links: Check = {
  name: 'links',
  description: 'Sources are https pages (http only in the old help centre); an unknown host is a warning.',
  find: ({ areas }) =>
    areas.flatMap((area) =>
      Object.entries(area.sources).flatMap(([key, { url }]) =>
        url === null ? [] : problemsOf(url, `${slugOf(area)}.sources[${key}].url`),
      ),
    ),
};
