/** `npm run -s detect -- <url>…` or `--file f.json`: one JSON line a URL. README.md, "From the terminal". */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allScreens, screenArea } from '../content/screens/index';
import { models, slugAliases } from '../content/screens/models';
import { detectScreen } from '../lib/screens/detect';
import { prepareRules } from '../lib/screens/rules';

const rules = prepareRules(allScreens, models, slugAliases);

/** One line of the answer. A record is written as addresses write it: `Company.<id>`. */
function answer(url: string): string {
  const { screen, confidence, tenant, record } = detectScreen(url, [], rules);
  return JSON.stringify({
    url,
    screen,
    area: screenArea(screen),
    confidence,
    tenant,
    record: record && `${record.model}.${record.id}`,
  });
}

function urlsOf(file: string): string[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file} does not hold an array of {"url": …}.`);
  return list.map((item: unknown, index) => {
    if (typeof item === 'object' && item !== null && 'url' in item && typeof item.url === 'string')
      return item.url;
    throw new Error(`${file}: item ${index} has no "url".`);
  });
}

try {
  const { values, positionals } = parseArgs({
    options: { file: { type: 'string' } },
    allowPositionals: true,
  });
  const urls = values.file === undefined ? positionals : urlsOf(values.file);
  if (urls.length === 0) throw new Error('Give one address or more, or --file with an array of {"url": …}.');
  for (const url of urls) console.log(answer(url));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
