/** Well-formed files that are not what they say, or say what cannot be. */
import { sha256Hex } from '@/lib/sha256';
import { bytesOf } from './build-zip';
import { type BackupSpec, buildBackup, linesOf, steadyNote } from './files';
import { jsonFile } from './cases-text';
import { cases, type HostileCase } from './types';

const backup = (spec: BackupSpec) => () => buildBackup(spec);
type Truth = Parameters<NonNullable<BackupSpec['manifest']>>[0];
const manifest = (change: (truth: Truth) => unknown) => backup({ manifest: change });

/** The manifest, with something else said of its first file. */
const firstFile = (change: Record<string, unknown>) =>
  manifest((truth) => ({ ...truth, files: [{ ...truth.files[0], ...change }, ...truth.files.slice(1)] }));

/** A backup with one note, of which one field is something else. */
const noteWith = (change: Record<string, unknown>) => backup({ notes: [{ ...steadyNote(), ...change }] });

/** A backup with one note that lacks a field. */
const noteWithout = (field: string) =>
  backup({ notes: [Object.fromEntries(Object.entries(steadyNote()).filter(([key]) => key !== field))] });

const without = (truth: Truth, key: string) =>
  Object.fromEntries(Object.entries(truth).filter(([name]) => name !== key));

const fields = [
  'id', 'revision', 'title', 'body', 'tags', 'pinned', 'createdAt', 'updatedAt', 'deletedAt',
  'area', 'screen', 'tenant', 'record', 'entry',
] as const; // prettier-ignore

export const formCases: HostileCase[] = [
  ...cases('manifest-form', {
    'a manifest that is a list': () => buildBackup({ manifestText: '[]' }),
    'a manifest that is null': () => buildBackup({ manifestText: 'null' }),
    'a manifest that is a number': () => buildBackup({ manifestText: '1' }),
    'a manifest that is a text': () => buildBackup({ manifestText: '"field-guide-backup"' }),
    'an empty manifest object': () => buildBackup({ manifestText: '{}' }),
    'another format': manifest((truth) => ({ ...truth, format: 'other' })),
    'no format': manifest((truth) => without(truth, 'format')),
    'no format version': manifest((truth) => without(truth, 'formatVersion')),
    'format version 0': manifest((truth) => ({ ...truth, formatVersion: 0 })),
    'format version -1': manifest((truth) => ({ ...truth, formatVersion: -1 })),
    'format version 1.5': manifest((truth) => ({ ...truth, formatVersion: 1.5 })),
    'format version as text': manifest((truth) => ({ ...truth, formatVersion: '1' })),
    'no version of the product': manifest((truth) => without(truth, 'appVersion')),
    'a version of the product that is a book': manifest((truth) => ({
      ...truth,
      appVersion: 'x'.repeat(51),
    })),
    'no count': manifest((truth) => without(truth, 'notes')),
    'a count below zero': manifest((truth) => ({ ...truth, notes: -1 })),
    'half a note': manifest((truth) => ({ ...truth, notes: 1.5 })),
    'a count as text': manifest((truth) => ({ ...truth, notes: '1' })),
    'a count beyond whole numbers': manifest((truth) => ({ ...truth, notes: 1e300 })),
    'no files': manifest((truth) => without(truth, 'files')),
    'files that are no list': manifest((truth) => ({ ...truth, files: {} })),
    'a file listed twice': manifest((truth) => ({ ...truth, files: [truth.files[0], truth.files[0]] })),
    'three files': manifest((truth) => ({
      ...truth,
      files: [truth.files[0], truth.files[0], truth.files[0]],
    })),
    'one field more': manifest((truth) => ({ ...truth, run: 'me' })),
    'one field more of a file': firstFile({ mode: '0777' }),
    'a file of another name': firstFile({ name: 'more.ndjson' }),
    'a file one level up': firstFile({ name: '../notes.ndjson' }),
    'a file without a name': firstFile({ name: '' }),
    'a file of -1 bytes': firstFile({ bytes: -1 }),
    'a file of -1 lines': firstFile({ lines: -1 }),
    'a hash that is too short': firstFile({ sha256: 'abc' }),
    'a hash in capitals': firstFile({ sha256: 'A'.repeat(64) }),
    'a hash with a line break': firstFile({ sha256: `${'a'.repeat(64)}\n` }),
    'no hash': firstFile({ sha256: null }),
    'a manifest of 65 kB': () => buildBackup({ manifestText: `{${' '.repeat(64 * 1024)}}` }),
    'a JSON file of format version 0': () => jsonFile([], { formatVersion: 0 }),
    'a JSON file of format version "1"': () => jsonFile([], { formatVersion: '1' }),
    'a JSON file with one field more': () => jsonFile([], { run: 'me' }),
    'a JSON file with a field twice': () => '{"format":"field-guide-notes","format":"field-guide-notes"}',
    'a JSON file with notes that are no list': () =>
      '{"format":"field-guide-notes","formatVersion":1,"notes":{}}',
    'a JSON file with notes under another name': () =>
      '{"format":"field-guide-notes","formatVersion":1,"other":[{"id":"a"}]}',
  }),
  ...cases('format-newer', {
    'format version 2': manifest((truth) => ({ ...truth, formatVersion: 2 })),
    'format version 2, with fields of its own': manifest((truth) => ({
      ...truth,
      formatVersion: 2,
      more: [],
    })),
    'format version 1,000': manifest((truth) => ({ ...truth, formatVersion: 1000 })),
    'a JSON file of format version 2': () => jsonFile([steadyNote()], { formatVersion: 2 }),
  }),
  ...cases('file-unlisted', {
    'a file that the manifest does not name': backup({ more: [{ name: 'extra.txt', data: 'x' }] }),
    'a note beside the notes': backup({ more: [{ name: 'a.md', data: 'x' }] }),
    'a folder beside the notes': backup({ more: [{ name: 'a/', method: 0 }] }),
    'a script beside the notes': backup({ more: [{ name: 'run.js', data: 'alert(1)' }] }),
    'unreadable rows that the manifest does not name': backup({
      more: [{ name: 'unreadable.ndjson', data: '' }],
    }),
    'the notes in a folder too': backup({ more: [{ name: 'a/notes.ndjson', data: '' }] }),
  }),
  ...cases('file-missing', {
    'no notes in the archive': backup({ without: ['notes.ndjson'] }),
    'no manifest in the archive': backup({ without: ['manifest.json'] }),
    'no notes in the manifest': manifest((truth) => ({ ...truth, files: [] })),
    'only unreadable rows in the manifest': manifest((truth) => ({
      ...truth,
      files: [{ ...truth.files[0], name: 'unreadable.ndjson' }],
    })),
    'unreadable rows that are not there': backup({ unreadable: [{}], without: ['unreadable.ndjson'] }),
  }),
  ...cases('count-differs', {
    'a manifest with two counts': manifest((truth) => ({ ...truth, notes: 2 })),
    'one note fewer than counted': manifest((truth) => ({
      ...truth,
      notes: 2,
      files: [{ ...truth.files[0], lines: 2 }],
    })),
    'one note more than counted': backup({
      notes: [steadyNote(), steadyNote({ id: 'n2' })],
      manifest: (truth) => ({ ...truth, notes: 1, files: [{ ...truth.files[0], lines: 1 }] }),
    }),
    'a note where none was counted': manifest((truth) => ({
      ...truth,
      notes: 0,
      files: [{ ...truth.files[0], lines: 0 }],
    })),
    'an empty line at the end': backup({
      notes: `${linesOf([steadyNote()])}\n`,
      manifest: (truth) => ({ ...truth, notes: 1, files: [{ ...truth.files[0], lines: 1 }] }),
    }),
  }),
  ...cases('size-differs', {
    'one byte more than counted': firstFile({ bytes: 1 }),
    'one byte fewer than counted': firstFile({ bytes: 9999 }),
    'no bytes counted': firstFile({ bytes: 0 }),
  }),
  ...cases('hash-differs', {
    'another hash': firstFile({ sha256: '0'.repeat(64) }),
    'the hash of another file': firstFile({ sha256: sha256Hex(bytesOf('')) }),
    'one letter changed in a body': backup({
      notes: [steadyNote({ body: 'B body' })],
      manifest: (truth) => ({
        ...truth,
        files: [{ ...truth.files[0], sha256: sha256Hex(bytesOf(linesOf([steadyNote()]))) }],
      }),
    }),
    'two notes that changed places': backup({
      notes: [steadyNote({ id: 'n2' }), steadyNote({ id: 'n1' })],
      manifest: (truth) => ({
        ...truth,
        files: [
          {
            ...truth.files[0],
            sha256: sha256Hex(bytesOf(linesOf([steadyNote({ id: 'n1' }), steadyNote({ id: 'n2' })]))),
          },
        ],
      }),
    }),
  }),
  ...cases('note-form', {
    ...Object.fromEntries(fields.map((field) => [`a note without ${field}`, noteWithout(field)])),
    ...Object.fromEntries(
      fields.map((field) => [`a note whose ${field} is an object`, noteWith({ [field]: {} })]),
    ),
    ...Object.fromEntries(
      fields.map((field) => [`a note whose ${field} is a number below zero`, noteWith({ [field]: -1 })]),
    ),
    'a line that is null': backup({ notes: ['null'] }),
    'a line that is a list': backup({ notes: ['[]'] }),
    'a line that is a list of notes': backup({ notes: [[steadyNote()]] }),
    'a line that is a number': backup({ notes: ['1'] }),
    'a line that is a text': backup({ notes: ['"note"'] }),
    'a line that is true': backup({ notes: ['true'] }),
    'an empty note': backup({ notes: ['{}'] }),
    'an empty id': noteWith({ id: '' }),
    'a revision of 0': noteWith({ revision: 0 }),
    'half a revision': noteWith({ revision: 1.5 }),
    'a revision as text': noteWith({ revision: '1' }),
    'a revision beyond whole numbers': noteWith({ revision: 2 ** 60 }),
    'a title that is null': noteWith({ title: null }),
    'a body that is null': noteWith({ body: null }),
    'a body that is a list': noteWith({ body: ['a'] }),
    'tags as one text': noteWith({ tags: 'a, b' }),
    'an empty tag': noteWith({ tags: [''] }),
    'a tag that is a number': noteWith({ tags: [1] }),
    'a tag that is a list': noteWith({ tags: [['a']] }),
    'pinned as text': noteWith({ pinned: 'true' }),
    'a time as text': noteWith({ createdAt: '2026-01-01' }),
    'a time beyond the last date': noteWith({ updatedAt: 8.64e15 + 1 }),
    'a time after the year 9999': noteWith({ createdAt: Date.UTC(10_000, 0, 1) }),
    'a time of change that is the last of all': noteWith({ updatedAt: 8.64e15 }),
    'a deletion in the year 20000': noteWith({ deletedAt: Date.UTC(20_000, 0, 1) }),
    'a revision that no save can raise': noteWith({ revision: Number.MAX_SAFE_INTEGER }),
    'a time with a fraction': noteWith({ createdAt: 0.5 }),
    'a time of deletion that is a flag': noteWith({ deletedAt: true }),
    'an area that does not exist': noteWith({ area: 'Z' }),
    'an area in small letters': noteWith({ area: 'a' }),
    'an empty screen': noteWith({ screen: '' }),
    'an empty tenant': noteWith({ tenant: '' }),
    'an empty entry': noteWith({ entry: '' }),
    'a record without an id': noteWith({ record: { model: 'Company' } }),
    'a record without a model': noteWith({ record: { id: 'x' } }),
    'a record with an empty id': noteWith({ record: { model: 'Company', id: '' } }),
    'a record as text': noteWith({ record: 'Company 5' }),
    'keys twice, the second wrong': backup({
      notes: [JSON.stringify(steadyNote()).replace(/}$/, ',"title":1}')],
    }),
  }),
  ...cases('id-twice', {
    'an id twice': backup({ notes: [steadyNote(), steadyNote()] }),
    'an id twice, with another text': backup({
      notes: [steadyNote(), steadyNote({ body: 'x', revision: 9 })],
    }),
    'an id twice, far apart': backup({
      notes: [
        ...Array.from({ length: 1500 }, (_, index) => steadyNote({ id: `m${index}` })),
        steadyNote({ id: 'm0' }),
      ],
    }),
    'an id among the unreadable rows again': backup({ unreadable: [steadyNote()] }),
    'an id twice in a JSON file': () => jsonFile([steadyNote(), steadyNote()]),
  }),
];
