/** Archives that lie about themselves, or are more than an archive of notes has to be. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { buildZip, bytesOf, concat, type EntrySpec, type ZipSpec } from './build-zip';
import { buildBackup } from './files';
import { cases, type HostileCase } from './types';

const note: EntrySpec = { name: 'a.md', data: 'text of a note' };
const other: EntrySpec = { name: 'b.md', data: 'text of another' };
const zip = (...entries: EntrySpec[]) => buildZip({ entries });
const with1 = (change: Partial<EntrySpec>) => () => zip({ ...note, ...change });
const ended = (end: ZipSpec['end']) => () => buildZip({ entries: [note, other], ...(end ? { end } : {}) });
const packed = (data: string) => new Uint8Array(deflateRawSync(bytesOf(data)));
const LINK = 0xa1ff;

export const archiveCases: HostileCase[] = [
  ...cases('zip-damaged', {
    'only the first four bytes of a zip': () => new Uint8Array([0x50, 0x4b, 3, 4]),
    'a zip cut in the middle': () => zip(note, other).slice(0, 60),
    'a zip without its last byte': () => zip(note).slice(0, -1),
    'a zip without its directory': () => zip(note).slice(0, 58),
    'bytes after the end of the archive': () => buildZip({ entries: [note], after: bytesOf('tail') }),
    'bytes between the directory and its end': () => buildZip({ entries: [note], between: bytesOf('gap') }),
    'a comment shorter than it says': ended({ commentLength: 9 }),
    'a comment longer than it says': ended({ comment: bytesOf('hello'), commentLength: 2 }),
    'an end record with another signature': ended({ signature: 0x06054b51 }),
    'an archive on disk two': ended({ disk: 1 }),
    'a directory on disk two': ended({ directoryDisk: 1 }),
    'fewer entries on this disk than in all': ended({ onDisk: 1 }),
    'one entry more than there is': ended({ count: 3 }),
    'one entry fewer than there is': ended({ count: 1 }),
    'no entries where there are two': ended({ count: 0 }),
    'a directory that is longer than it is': ended({ size: 500 }),
    'a directory that is shorter than it is': ended({ size: 10 }),
    'a directory of no bytes': ended({ size: 0 }),
    'a directory that starts at 0': ended({ start: 0 }),
    'a directory that starts behind the file': ended({ start: 0x7fffffff }),
    'a directory moved by one byte': () => buildZip({ entries: [note], end: { start: 60 } }),
    'an entry of the directory with another signature': with1({ central: { signature: 0x02014b51 } }),
    'a header before the bytes with another signature': () =>
      zip(other, { ...note, local: { signature: 0x04034b51 } }),
    'a name that reaches out of the directory': with1({ central: { nameLength: 0xfff0 } }),
    'extra fields that reach out of the directory': with1({ central: { extraLength: 0xfff0 } }),
    'an entry that begins behind the directory': with1({ central: { offset: 0x7ffffff0 } }),
    'an entry that begins in the directory': with1({ central: { offset: 56 } }),
    'an entry that begins in the middle of another': () => zip(note, { ...other, central: { offset: 7 } }),
    'an entry on another disk': with1({ central: { disk: 3 } }),
    'packed bytes that are noise': with1({ packed: new Uint8Array([0xff, 0xff, 0xff, 0xff, 0xff]) }),
    'packed bytes with a block of the fourth kind': with1({ packed: new Uint8Array([0x07, 0, 0, 0]) }),
    'packed bytes cut in the middle': with1({ packed: packed('text of a note').slice(0, 6) }),
    'packed bytes that look back before the start': with1({
      packed: new Uint8Array([0x03, 0x62, 0x00]),
    }),
    'packed bytes that never end': with1({ packed: new Uint8Array(2000).fill(0) }),
  }),
  ...cases('zip-differs', {
    'a sum that is not that of the bytes': with1({ crc: 0x12345678 }),
    'a sum of nothing': with1({ crc: 0 }),
    'a packed entry of no bytes': with1({ packed: new Uint8Array(), packedSize: 0, data: 'x' }),
    'a stored entry with a wrong sum': with1({ method: 0, crc: 1 }),
    'more bytes than it says': with1({ size: 3 }),
    '200 kB declared as ten bytes': with1({ data: 'x'.repeat(200_000), size: 10 }),
    'fewer bytes than it says': with1({ size: 3000 }),
    'more bytes than nothing': with1({ size: 0 }),
    'a stored entry whose two sizes differ': with1({ method: 0, size: 5 }),
    'a header before the bytes with another sum': with1({ local: { crc: 7 } }),
    'a header before the bytes with another size': with1({ local: { size: 7 } }),
    'a header before the bytes with another packed size': with1({ local: { packedSize: 7 } }),
    'a header before the bytes with another method': with1({ local: { method: 0 } }),
    'a header before the bytes with other flags': with1({ local: { flags: 0x0806 } }),
    'a header that says encrypted where the directory does not': with1({ local: { flags: 0x0801 } }),
    'a header before the bytes with another name': with1({ local: { name: bytesOf('b.md') } }),
    'a header before the bytes with a longer name': with1({ local: { name: bytesOf('a.md.exe') } }),
    'a header before the bytes with a path outwards': with1({ local: { name: bytesOf('../a') } }),
    'sizes after the bytes, and wrong ones before': with1({ flags: 0x0808, local: { size: 1 } }),
    'a folder with bytes in it': with1({ name: 'folder/', method: 0, data: 'hidden' }),
    'packed bytes that end early, with a tail of other text': with1({
      packed: concat(packed('short'), packed('hidden text')),
    }),
    'a backup whose notes are cut': () =>
      buildBackup({ entry: (each) => (each.name === 'notes.ndjson' ? { ...each, size: 5 } : each) }),
  }),
  ...cases('zip-encrypted', {
    'an encrypted entry': with1({ flags: 0x0801 }),
    'a strongly encrypted entry': with1({ flags: 0x0841 }),
    'strong encryption alone': with1({ flags: 0x0840 }),
    'a hidden directory': with1({ flags: 0x2800 }),
    'a patched entry': with1({ flags: 0x0820 }),
    'an encrypted backup': () => buildBackup({ entry: (each) => ({ ...each, flags: 0x0801 }) }),
    'one encrypted entry among others': () => zip(other, { ...note, flags: 1 }),
  }),
  ...cases('zip-method', {
    ...Object.fromEntries(
      (
        [
          [1, 'shrunk'],
          [2, 'reduced'],
          [6, 'imploded'],
          [7, 'tokenised'],
          [9, 'deflate64'],
          [10, 'imploded by IBM'],
          [12, 'bzip2'],
          [14, 'LZMA'],
          [20, 'old Zstandard'],
          [93, 'Zstandard'],
          [95, 'XZ'],
          [97, 'WavPack'],
          [98, 'PPMd'],
          [99, 'AES'],
          [0xffff, 'of no known method'],
        ] as const
      ).map(([method, name]) => [`an entry that is ${name}`, with1({ method })]),
    ),
  }),
  ...cases('zip-link', {
    'a symbolic link': with1({ mode: LINK, data: '/etc/passwd' }),
    'a symbolic link to a neighbour': with1({ mode: LINK, data: 'b.md', method: 0 }),
    'a named pipe': with1({ mode: 0x11a4 }),
    'a character device': with1({ mode: 0x21a4 }),
    'a block device': with1({ mode: 0x61a4 }),
    'a socket': with1({ mode: 0xc1a4 }),
    'a door': with1({ mode: 0xd1a4 }),
    'a link among plain files': () => zip(other, { ...note, mode: LINK }),
    'a manifest that is a link': () =>
      buildBackup({ entry: (each) => (each.name === 'manifest.json' ? { ...each, mode: LINK } : each) }),
  }),
  ...cases('zip-nested', {
    'a zip inside': () => zip(note, { name: 'inner.zip', data: zip(note) }),
    'a zip inside, called a note': () => zip({ name: 'a.md', data: zip(note) }),
    'a zip inside, called a picture': () => zip(note, { name: 'a.png', data: zip(note) }),
    'a zip inside, stored': () => zip(note, { name: 'a', data: zip(note), method: 0 }),
    'an empty zip inside': () => zip({ name: 'x', data: zip() }, note),
    'a zip in three storeys': () => zip({ name: 'x.md', data: zip({ name: 'y.md', data: zip(note) }) }),
    'gzip inside': () => zip(note, { name: 'a.md.gz', data: new Uint8Array(gzipSync('x')) }),
    'gzip inside, called a note': () => zip({ name: 'a.md', data: new Uint8Array(gzipSync('x')) }),
    '7z inside': () => zip({ name: 'a', data: new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) }),
    'rar inside': () => zip({ name: 'a', data: new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]) }),
    'xz inside': () => zip({ name: 'a', data: new Uint8Array([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]) }),
    'bzip2 inside': () => zip({ name: 'a', data: bytesOf('BZh91AY') }),
    'Zstandard inside': () => zip({ name: 'a', data: new Uint8Array([0x28, 0xb5, 0x2f, 0xfd]) }),
    'a cabinet inside': () => zip({ name: 'a', data: bytesOf('MSCF0000') }),
    'tar inside': () => zip({ name: 'a', data: `${'\0'.repeat(257)}ustar` }),
    'an archive by its name alone': () => zip(note, { name: 'b.TGZ', data: 'not really' }),
    'notes of a backup that are a zip': () => buildBackup({ notes: zip(note) }),
    'an archive beside the files of a backup': () =>
      buildBackup({ more: [{ name: 'more.zip', data: zip() }] }),
  }),
  ...cases('zip-overlap', {
    'an entry inside the bytes of another': () => quoted(2),
    'fifty entries inside each other': () => quoted(50),
    'a thousand entries inside each other': () => quoted(1000),
    'an entry that reaches into the next': () =>
      zip({ ...note, method: 0, packedSize: 40, size: 40, data: 'x'.repeat(10) }, other),
    'an entry that reaches into the directory': () =>
      zip({ ...note, method: 0, packedSize: 40, size: 40, data: 'x'.repeat(10) }),
    'extra bytes before the data that reach into the directory': with1({
      local: { extraLength: 60 },
    }),
  }),
  ...cases('zip-64', {
    '65,535 entries, which means another record': ended({ count: 0xffff, onDisk: 0xffff }),
    'a directory of 4 GiB': ended({ size: 0xffffffff }),
    'a directory at 4 GiB': ended({ start: 0xffffffff }),
    'an entry of 4 GiB': with1({ size: 0xffffffff }),
    'a packed entry of 4 GiB': with1({ packedSize: 0xffffffff }),
    'an entry at 4 GiB': with1({ central: { offset: 0xffffffff } }),
  }),
  ...cases('zip-name-twice', {
    'a name twice': () => zip(note, { ...other, name: 'a.md' }),
    'a name twice, but for case': () => zip(note, { ...other, name: 'A.MD' }),
    'a name twice, but for the form of an accent': () =>
      zip({ ...note, name: 'é.md' }, { ...other, name: 'e\u0301.md' }),
    'a file and a folder of one name': () => zip({ ...note, name: 'a' }, { name: 'a/', method: 0 }),
    'a name twice, with a sharp s': () => zip({ ...note, name: 'ß.md' }, { ...other, name: 'SS.md' }),
    'two manifests': () => buildBackup({ more: [{ name: 'manifest.json', data: '{}' }] }),
    'two manifests, but for case': () => buildBackup({ more: [{ name: 'Manifest.JSON', data: '{}' }] }),
    'two files of notes': () => buildBackup({ more: [{ name: 'notes.ndjson', data: '' }] }),
    'a name a hundred times': () => zip(...Array.from({ length: 100 }, () => note)),
  }),
  ...cases('nothing-in-it', {
    'an archive of nothing': () => zip(),
    'an archive of one folder': () => zip({ name: 'a/', method: 0 }),
    'an archive of pictures': () => zip({ name: 'a.png', data: 'x' }, { name: 'b.txt', data: 'x' }),
    'an archive of hidden notes': () => zip({ ...note, name: '.obsidian/a.md' }),
    'an archive of what macOS adds': () => zip({ ...note, name: '__MACOSX/a.md' }),
  }),
];

/**
 * Entries each of which has the next among its own stored bytes, headers and all: few bytes that unpack to many, without
 * one that is packed twice.
 */
function quoted(count: number): Uint8Array {
  const HEADER = 30;
  const nameOf = (index: number) => `k${String(index).padStart(3, '0')}.md`;
  const entries: EntrySpec[] = [];
  let data: Uint8Array = bytesOf('the kernel');
  for (let index = count - 1; index >= 0; index -= 1) {
    const entry: EntrySpec = { name: nameOf(index), data, method: 0 };
    const offset = index * (HEADER + nameOf(0).length);
    entries.unshift({ ...entry, central: { offset }, isListedOnly: index > 0 });
    data = zip(entry).slice(0, HEADER + nameOf(0).length + data.length);
  }
  return zip(...entries);
}
