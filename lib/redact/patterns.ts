/** What is replaced, by the name its placeholder carries. */
export type RedactedKind = 'tenant' | 'record' | 'email' | 'id' | 'token';

/** Hosts of the Planhat app whose addresses begin with the tenant; also inside another address, where signs are escaped. */
const TENANT_HOST = String.raw`(?:\b|(?<=%2F))ws\.planhat(?:demo)?\.com(?:(?::|%3A)\d+)?(?:/|%2F)(?:login(?:/|%2F))?`;

/** First parts of such addresses that are no tenant. */
const NO_TENANT = 'login|logout|oauth|auth|api|static|assets|favicon';

/** Before a secret: its name, or how it is sent. What follows is replaced, the name is kept. */
const SECRET_NAME = String.raw`\b(?:bearer|basic)\s{1,8}|\b(?:(?:access|refresh|api|tenant|auth)[-_ ]?)?(?:token|key|secret|password|passwd|pwd)["']?\s{0,8}[:=]\s{0,8}["']?`;

/**
 * One address of a person, also with its signs escaped as in Markdown or in a link. The parts are bounded, so that no text
 * makes the search slow.
 */
const EMAIL = String.raw`[\p{L}\p{N}._%+'\\-]{1,64}(?:[@＠]|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`;

const UUID = String.raw`\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`;

/** Planhat's own ids, and Salesforce's with 15 or 18 signs. */
const RECORD = String.raw`(?<![0-9a-z])[0-9a-f]{24}(?![0-9a-z])|\b(?=\d{0,17}[a-z])(?:00|a\d)[a-z0-9]{13}(?:[a-z0-9]{3})?\b`;

/** A JSON Web Token; a key with a known beginning; a long run of letters and digits that no one would type as a word. */
const TOKEN = [
  String.raw`\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}`,
  String.raw`\b(?:sk|pk|rk|pat|ghp|gho|glpat|xox[a-z]|phc|phx)[-_](?=[\w-]*\d)[\w-]{10,}`,
  String.raw`(?<![\w+-])(?=[\w+]{0,64}\d)(?=[\w+]{0,64}[a-z])[\w+]{28,}={0,2}(?![\w+-])`,
].join('|');

/** Everything in one pass, so that a placeholder is never looked at again. The first that fits counts. */
export const patternOf = (tenants: readonly string[], records: readonly string[]): RegExp => {
  const alternatives = [
    `(?<email>${EMAIL})`,
    `(?<=${TENANT_HOST})(?!(?:${NO_TENANT})(?![\\w-]))(?<addressed>[\\w-]+)`,
    `(?<id>${UUID})`,
    `(?<=${SECRET_NAME})(?<secret>[^\\s"',;&<>]{6,})`,
    ...(records.length > 0 ? [`(?<known>${records.map(escape).join('|')})`] : []),
    `(?<record>${RECORD})`,
    `(?<token>${TOKEN})`,
    ...(tenants.length > 0 ? [`(?<!\\p{L})(?<tenant>${tenants.map(looseWord).join('|')})(?!\\p{L})`] : []),
  ];
  return new RegExp(alternatives.join('|'), 'giu');
};

const escape = (text: string): string => text.replace(/[/\\^$*+?.()|[\]{}]/g, String.raw`\$&`);

/** What may join the words of a name in links, file names and Markdown; a full stop only inside a word. */
const JOINED = String.raw`(?:[\s_+\\\u00ad\u200b-\u200d\u2010-\u2015\u2060-]|\.(?!\s)|%20)`;

/** A name however its words are joined: `northwind-demo`, "Northwind Demo", `northwind_demo`, `northwind%20demo`. */
const looseWord = (name: string): string =>
  name
    .split(/[\s_-]+/)
    .filter((part) => part !== '')
    .map(escape)
    .join(`${JOINED}{0,3}`);

const BLANKS = /[\s_-]+/g;
const BETWEEN = new RegExp(String.raw`(?<=[\p{L}\p{N}])${JOINED}+(?=[\p{L}\p{N}])`, 'giu');

/** A name without what joins its words, in lower case: equal for all that is found as the same name. */
export const bare = (name: string): string => name.toLowerCase().replace(BLANKS, '').replace(BETWEEN, '');
