/** Bytes that are no text, and text that is no JSON, where a backup has its notes. */
import { bytesOf, concat } from './build-zip';
import { buildBackup, fileOf, steadyNote } from './files';
import { cases, type HostileCase } from './types';

/** A backup whose only line is this. */
const line = (bytes: string | Uint8Array) => () =>
  buildBackup({ notes: bytes, entry: (entry) => ({ ...entry, method: 0 }) });

/** A backup whose only note has these bytes in its body. */
const inBody = (...bytes: number[]) => {
  const [before = '', after = ''] = JSON.stringify(steadyNote({ body: '@' })).split('"@"');
  return line(concat(bytesOf(`${before}"`), new Uint8Array(bytes), bytesOf(`"${after}\n`)));
};

/** A note with one more field, written as it is. */
const withField = (text: string) => line(`${JSON.stringify(steadyNote()).slice(0, -1)},${text}}\n`);

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

export const textCases: HostileCase[] = [
  ...cases('not-utf-8', {
    'a byte that never stands in UTF-8': inBody(0xff),
    'another byte that never stands in UTF-8': inBody(0xfe),
    'the rest of a character without its start': inBody(0x80),
    'many rests': inBody(0xbf, 0xbf, 0xbf),
    'a character of two bytes, cut': inBody(0xc3),
    'a character of three bytes, cut': inBody(0xe2, 0x82),
    'a character of four bytes, cut': inBody(0xf0, 0x9f, 0x98),
    'a slash in two bytes': inBody(0xc0, 0xaf),
    'a NUL in two bytes': inBody(0xc0, 0x80),
    'a slash in three bytes': inBody(0xe0, 0x80, 0xaf),
    'a slash in four bytes': inBody(0xf0, 0x80, 0x80, 0xaf),
    'half of a surrogate pair': inBody(0xed, 0xa0, 0x80),
    'a surrogate pair as two characters': inBody(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
    'a character above the last': inBody(0xf4, 0x90, 0x80, 0x80),
    'a character of five bytes': inBody(0xf8, 0x88, 0x80, 0x80, 0x80),
    'a character of six bytes': inBody(0xfc, 0x84, 0x80, 0x80, 0x80, 0x80),
    'Latin-1': inBody(0x66, 0xfc, 0x72),
    'a manifest in Latin-1': () => buildBackup({ manifestText: new Uint8Array([0x7b, 0xfc, 0x7d]) }),
    'a manifest in UTF-16': () => buildBackup({ manifestText: new Uint8Array([0xff, 0xfe, 0x7b, 0]) }),
    'a CSV that stops being text': () =>
      concat(bytesOf(`title,body\n${'a,b\n'.repeat(5000)}`), new Uint8Array([0xff])),
    'a CSV cut in a character': () =>
      concat(bytesOf(`title,body\n${'a,b\n'.repeat(5000)}a,`), new Uint8Array([0xc3])),
    'a JSON file with a broken title': () => {
      const [before = '', after = ''] = jsonFile([steadyNote({ title: '@' })]).split('"@"');
      return concat(
        bytesOf(`${before.replace('{', `{${' '.repeat(9000)}`)}"`),
        new Uint8Array([0xff]),
        bytesOf(`"${after}`),
      );
    },
  }),
  ...cases('not-json', {
    'an empty line': line('\n'),
    blanks: line('   \n'),
    'a word': line('hello\n'),
    'an open object': line('{\n'),
    'an open string': line('{"id":"\n'),
    'a comma too many': line('{"id":"a",}\n'),
    'a comma too few': line('{"id":"a" "title":""}\n'),
    'single quotes': line("{'id':'a'}\n"),
    'a key without quotes': line('{id:"a"}\n'),
    'a comment': line('{"id":"a"} // note\n'),
    'two values on one line': line('{"id":"a"}{"id":"b"}\n'),
    'a value and a bracket': line('{"id":"a"}]\n'),
    NaN: withField('"x":NaN'),
    infinity: withField('"x":Infinity'),
    'a number with a zero before it': withField('"x":01'),
    'a hexadecimal number': withField('"x":0x10'),
    undefined: withField('"x":undefined'),
    'a function': withField('"x":function(){}'),
    'a call': line('alert(1)\n'),
    'a template': withField('"x":`a`'),
    'a tab inside a string': withField('"x":"\t"'),
    'a NUL inside a string': withField('"x":"\0"'),
    'an escape that does not exist': withField('"x":"\\q"'),
    'an escape of three digits': withField('"x":"\\u12"'),
    'a byte order mark before the note': line(`\ufeff${JSON.stringify(steadyNote())}\n`),
    'a carriage return alone between notes': line('{"id":"a"}\r{"id":"b"}\n'),
    'a NUL after the note': line(`${JSON.stringify(steadyNote())}\0\n`),
    HTML: line('<!doctype html><script>alert(1)</script>\n'),
    'an empty manifest': () => buildBackup({ manifestText: '' }),
    'a manifest that is no JSON': () => buildBackup({ manifestText: 'format: field-guide-backup' }),
    'a manifest cut short': () => buildBackup({ manifestText: '{"format":"field-guide-backup"' }),
    'a manifest twice': () => buildBackup({ manifestText: '{}{}' }),
    'a JSON file that is never closed': () => jsonFile([steadyNote()]).slice(0, -1),
    'a JSON file with a tail': () => `${jsonFile([steadyNote()])}x`,
    'a JSON file with a second object': () => `${jsonFile([])}{}`,
    'a JSON file with a comma at the end': () => jsonFile([steadyNote()]).replace(']}', ',]}'),
    'a JSON file with two commas': () => jsonFile([]).replace('[]', '[1,,2]'),
    'a JSON file with a bracket of the other kind': () => jsonFile([]).replace('[]', '[}'),
    'a JSON file without a colon': () => '{"format" "field-guide-notes"}',
    'a JSON file without quotes': () => '{format:"field-guide-notes"}',
    'a brace': () => '{',
    'many braces': () => '{'.repeat(100_000),
  }),
  ...cases('too-deep', {
    'lists, 33 deep': withField(`"x":${nested(32, '[', ']')}`),
    'lists, 1,000 deep': withField(`"x":${nested(1000, '[', ']')}`),
    'lists, 100,000 deep': withField(`"x":${nested(100_000, '[', ']')}`),
    'lists, 900,000 deep': withField(`"x":${nested(900_000, '[', ']')}`),
    'objects, 33 deep': withField(`"x":${'{"a":'.repeat(32)}1${'}'.repeat(32)}`),
    'objects, 200,000 deep': withField(`"x":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`),
    'lists and objects by turns': withField(`"x":${'[{"a":'.repeat(20)}1${'}]'.repeat(20)}`),
    'lists that are never closed': line(`${'['.repeat(500_000)}\n`),
    'only closing brackets after many opening': line(`${'['.repeat(40)}${']'.repeat(4000)}\n`),
    'depth behind a string full of brackets': withField(`"x":"]]]]]]]]\\"]]]]","y":${nested(40, '[', ']')}`),
    'a deep manifest': () => buildBackup({ manifestText: nested(5000, '[', ']') }),
    'a deep note in a JSON file': () => jsonFile([]).replace('[]', `[${nested(40, '[', ']')}]`),
    'a deep head of a JSON file': () => `{"format":{"a":${nested(100, '[', ']')}}}`,
  }),
  ...cases('forbidden-key', {
    '__proto__ at the top': withField('"__proto__":{"polluted":true}'),
    '__proto__ with no value of weight': withField('"__proto__":null'),
    '__proto__ deep inside': withField('"x":{"y":[{"__proto__":{"polluted":true}}]}'),
    '__proto__ written with escapes': withField('"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}'),
    '__proto__ twice': withField('"__proto__":1,"__proto__":{"polluted":true}'),
    '__proto__ inside the record': () =>
      buildBackup({
        notes: [
          JSON.stringify(steadyNote()).replace(
            '"record":null',
            '"record":{"model":"a","id":"b","__proto__":{}}',
          ),
        ],
      }),
    'constructor at the top': withField('"constructor":{"prototype":{"polluted":true}}'),
    'constructor deep inside': withField('"x":{"constructor":1}'),
    'constructor written with escapes': withField('"construct\\u006fr":1'),
    'prototype at the top': withField('"prototype":{"polluted":true}'),
    'prototype deep inside': withField('"x":[[{"prototype":{}}]]'),
    '__proto__ in the manifest': () =>
      buildBackup({ manifestText: '{"__proto__":{"format":"field-guide-backup"}}' }),
    'constructor in the manifest': () =>
      buildBackup({ manifest: (truth) => ({ ...truth, x: { constructor: 1 } }) }),
    '__proto__ in the head of a JSON file': () =>
      '{"format":"field-guide-notes","formatVersion":1,"x":{"__proto__":1},"notes":[]}',
    '__proto__ in a note of a JSON file': () => jsonFile([]).replace('[]', '[{"__proto__":{}}]'),
  }),
  ...cases('kind-unknown', {
    'a picture': () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    'a PDF with bytes in it': () =>
      concat(bytesOf('%PDF-1.7\n%'), new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])),
    'a program': () => concat(bytesOf('MZ'), new Uint8Array([0x90, 0, 3, 0, 0, 0])),
    'a program of Linux': () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
    'a database': () => bytesOf('SQLite format 3\0'),
    gzip: () => new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
    '7z': () => new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]),
    rar: () => new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]),
    tar: () => bytesOf(`a.md${'\0'.repeat(253)}ustar\0`),
    'text in UTF-16': () => new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]),
    'text in UTF-16, the other way': () => new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0x62]),
    'text in Latin-1': () =>
      concat(bytesOf('title,body\nGr'), new Uint8Array([0xfc, 0xdf]), bytesOf('e,hello there\n')),
    'text with a NUL': () => 'title,body\na\0b,c\n',
    'a backup called Markdown, without its start': () => fileOf(buildBackup().slice(4), 'backup.md'),
    'JSON of another program': () => '{"notes":[{"title":"a"}]}',
    'JSON with another format': () => '{"format":"other-notes","formatVersion":1,"notes":[]}',
    'an empty object': () => '{}',
  }),
];

/** What version 0.1.0 exported. */
export function jsonFile(notes: readonly unknown[], head: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'field-guide-notes',
    formatVersion: 1,
    exportedAt: 1,
    appVersion: '0.1.0',
    ...head,
    notes,
  });
}
