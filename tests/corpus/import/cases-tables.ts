/** Tables and Markdown files: what is refused as a whole, and what by itself. */
import { csvStart } from '@/lib/notes/export/csv';
import { toMarkdownNote } from '@/lib/notes/export/markdown';
import { fileOf, steadyNote } from './files';
import { cases, type HostileCase } from './types';

const csv = (rest: string) => () => `title,body,tags\n${rest}`;

/** A row of our own CSV, of which one cell is something else. */
const ownRow = (change: Readonly<Record<string, string>>) => () => {
  const header = csvStart();
  const names = header.trim().replace('\ufeff', '').replaceAll('"', '').split(',');
  const fine: Record<string, string> = {
    body: 'b',
    created: '2026-01-01T00:00:00.000Z',
    updated: '2026-01-01T00:00:00.000Z',
    pinned: 'no',
    'field-guide-id': 'n1',
    'field-guide-revision': '1',
  };
  const cells = names.map((name) => change[name] ?? fine[name] ?? '');
  return `${header}${cells.map((cell) => `"${cell}"`).join(',')}\r\n`;
};

/** A file of our own Markdown export with one line changed. */
const ownMarkdown = (find: RegExp, put: string) => () =>
  fileOf(
    toMarkdownNote(steadyNote({ area: 'A', record: { model: 'Company', id: 'x' } })).replace(find, put),
    'n.md',
  );

const markdown = (text: string | Uint8Array) => () => fileOf(text, 'n.md');

export const tableCases: HostileCase[] = [
  ...cases('csv-quotes', {
    'a quote that is never closed': csv('"a,b,c\n'),
    'a quote that is never closed, over many lines': csv(`"a\n${'b\n'.repeat(1000)}`),
    'text after a closed quote': csv('"a"b,c,d\n'),
    'text before a quote': csv('a"b",c,d\n'),
    'a blank before a quote': csv(' "a",b,c\n'),
    'a blank after a closed quote': csv('"a" ,b,c\n'),
    'a quote in a plain cell': csv('5" pipe,b,c\n'),
    'a quote at the end of a plain cell': csv('a",b,c\n'),
    'three quotes': csv('""",b,c\n'),
    'five quotes': csv('""""",b,c\n'),
    'a carriage return after a closed quote': csv('"a"\rb,c\n'),
    'a carriage return and a cell after a closed quote': csv('"a"\r,b,c\n'),
    'a quote as the last byte': csv('a,b,"'),
  }),
  ...cases(
    'csv-cells',
    {
      'one cell too few': csv('a,b\n'),
      'one cell too many': csv('a,b,c,d\n'),
      'one cell where there should be three': csv('a\n'),
      'a thousand cells': csv(`${','.repeat(1000)}\n`),
      'a semicolon where commas are': csv('a;b;c\n'),
      'an empty cell in quotes, alone': csv('""\n'),
    },
    'part',
  ),
  ...cases(
    'note-form',
    {
      'our CSV with an empty id': ownRow({ 'field-guide-id': '' }),
      'our CSV with a revision of words': ownRow({ 'field-guide-revision': 'three' }),
      'our CSV with a revision of 0': ownRow({ 'field-guide-revision': '0' }),
      'our CSV with a negative revision': ownRow({ 'field-guide-revision': '-4' }),
      'our CSV with half a revision': ownRow({ 'field-guide-revision': '1.5' }),
      'our CSV with an empty revision': ownRow({ 'field-guide-revision': '' }),
      'our CSV with a date of words': ownRow({ created: 'yesterday' }),
      'our CSV with the 31st of June': ownRow({ created: '2026-06-31T00:00:00.000Z' }),
      'our CSV with hour 24': ownRow({ updated: '2026-06-30T24:00:00.000Z' }),
      'our CSV with a date before all notes': ownRow({ updated: '1969-12-31T23:59:59.999Z' }),
      'our CSV with a deletion of words': ownRow({ deleted: 'never' }),
      'our CSV with an area that does not exist': ownRow({ area: 'ZZ' }),
      'our CSV with a record without a model': ownRow({ 'record-id': 'x' }),
      'our Markdown with an empty id': ownMarkdown(/field-guide-id: .*/, 'field-guide-id: ""'),
      'our Markdown without a revision': ownMarkdown(/field-guide-revision: .*\n/, ''),
      'our Markdown with a revision of words': ownMarkdown(
        /field-guide-revision: .*/,
        'field-guide-revision: many',
      ),
      'our Markdown with a revision of 0': ownMarkdown(/field-guide-revision: .*/, 'field-guide-revision: 0'),
      'our Markdown with an area that does not exist': ownMarkdown(/area: .*/, 'area: "Q"'),
      'our Markdown with pinned as a word': ownMarkdown(/pinned: .*/, 'pinned: perhaps'),
      'our Markdown without a date': ownMarkdown(/created: .*\n/, ''),
      'our Markdown with a date of words': ownMarkdown(/updated: .*/, 'updated: "soon"'),
      'our Markdown with a deletion of words': ownMarkdown(/pinned: .*/, 'deleted: "long ago"'),
      'our Markdown with half a record': ownMarkdown(/record-id: .*\n/, ''),
      'our Markdown with a title that is a list': ownMarkdown(/title: .*/, 'title: [a, b]'),
      'our Markdown with tags that are one text': ownMarkdown(/tags: \[\]/, 'tags: one'),
    },
    'part',
  ),
  ...cases(
    'not-utf-8',
    {
      'Markdown that stops being text': () =>
        fileOf(Uint8Array.from([...new Uint8Array(20_000).fill(0x61), 0xff]), 'n.md'),
      'Markdown cut in a character': () =>
        fileOf(Uint8Array.from([...new Uint8Array(20_000).fill(0x61), 0xc3]), 'n.md'),
      'Markdown in a folder, in UTF-16': () => fileOf(new Uint8Array([0xff, 0xfe, 0x61, 0]), 'V/n.md'),
      'a program in a folder, called Markdown': () =>
        fileOf(new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]), 'V/n.md'),
    },
    'part',
  ),
  ...cases(
    'id-twice',
    {
      'the same note twice in a folder': () => [
        fileOf(toMarkdownNote(steadyNote()), 'V/a.md'),
        fileOf(toMarkdownNote(steadyNote()), 'V/b.md'),
      ],
      'two files of one path': () => [fileOf('a', 'V/a.md'), fileOf('b', 'V/a.md')],
      'the same note twice in our CSV': () => {
        const text = ownRow({})();
        return `${text}${text.split('\r\n')[1] ?? ''}\r\n`;
      },
    },
    'part',
  ),
  ...cases(
    'too-many-tags',
    {
      'Markdown with 51 tags': markdown(`---\ntags: [${tags(51)}]\n---\n`),
      'a CSV row with 51 tags': csv(`a,b,"${tags(51)}"\n`),
    },
    'part',
  ),
  ...cases(
    'too-long',
    {
      'Markdown with a title of 501 characters': markdown(`---\ntitle: ${'a'.repeat(501)}\n---\n`),
      'Markdown with a tag of 101 characters': markdown(`---\ntags: [${'a'.repeat(101)}]\n---\n`),
      'Markdown with a body of 1,000,001 characters': markdown('a'.repeat(1_000_001)),
      'a CSV row with a title of 501 characters': csv(`${'a'.repeat(501)},b,\n`),
      'our CSV with an id of 201 characters': ownRow({ 'field-guide-id': 'a'.repeat(201) }),
      'our CSV with a tenant of 201 characters': ownRow({ tenant: 'a'.repeat(201) }),
      'our Markdown with an id of 201 characters': ownMarkdown(
        /field-guide-id: .*/,
        `field-guide-id: "${'a'.repeat(201)}"`,
      ),
    },
    'part',
  ),
  ...cases('nothing-in-it', {
    'a table of a header alone': () => 'title,body\n',
    'a table of empty lines': () => 'title,body\r\n\r\n\r\n',
    'a folder of pictures': () => [fileOf('x', 'V/a.png'), fileOf('y', 'V/b.jpg')],
    'a folder of settings': () => [fileOf('{}', 'V/.obsidian/app.json'), fileOf('x', 'V/.trash/a.md')],
  }),
  ...cases('file-empty', {
    'an empty file': () => '',
    'an empty Markdown file': markdown(''),
    'a folder of empty files': () => [fileOf('', 'V/a.md'), fileOf('', 'V/b.md')],
    'no files at all': () => [],
  }),
];

function tags(count: number): string {
  return Array.from({ length: count }, (_, index) => `t${index}`).join(', ');
}
