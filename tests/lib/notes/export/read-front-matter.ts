/**
 * A small reader of the YAML that front matter uses, written from the YAML 1.2 rules for block mappings, block
 * sequences and double-quoted scalars, and not from our writer. It throws on anything else.
 */
const escapes: Record<string, string> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b',
  '"': '"', '/': '/', '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029',
}; // prettier-ignore

export type Scalar = string | number | boolean;

/** Split a file into its front matter and its body. */
export function readFrontMatter(file: string): { data: Map<string, Scalar | Scalar[]>; body: string } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(file);
  if (!match) throw new Error('no front matter');
  return { data: readMapping(match[1] ?? ''), body: file.slice(match[0].length) };
}

function readMapping(yaml: string): Map<string, Scalar | Scalar[]> {
  const data = new Map<string, Scalar | Scalar[]>();
  let list: Scalar[] | null = null;
  for (const line of yaml.split('\n').slice(0, -1)) {
    const item = /^ {2}- (.*)$/.exec(line);
    if (item) {
      if (!list) throw new Error(`item outside of a list: ${line}`);
      list.push(readScalar(item[1] ?? ''));
      continue;
    }
    const pair = /^([a-z][a-z0-9-]*):(?: (.*))?$/.exec(line);
    const key = pair?.[1];
    if (key === undefined || data.has(key)) throw new Error(`not a pair, or twice: ${line}`);
    list = pair?.[2] === undefined || pair[2] === '[]' ? [] : null;
    data.set(key, list ?? readScalar(pair?.[2] ?? ''));
  }
  return data;
}

function readScalar(text: string): Scalar {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^(0|[1-9]\d*)$/.test(text)) return Number(text);
  if (!/^"(?:[^"\\]|\\.)*"$/.test(text)) throw new Error(`not a scalar: ${text}`);
  // Outside of escapes YAML allows only printable characters (1.2, rule 1); a byte order mark not inside a text.
  if (!/^[\t\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text)) {
    throw new Error('not printable');
  }
  return text.slice(1, -1).replace(/\\(u[0-9a-f]{4}|.)/gi, (_all, name: string) => {
    if (name.length === 5) return String.fromCharCode(parseInt(name.slice(1), 16));
    const escape = escapes[name];
    if (escape === undefined) throw new Error(`unknown escape ${name}`);
    return escape;
  });
}
