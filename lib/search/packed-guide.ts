import type { AppliesTo, AreaId, Severity } from '@/content/types';
import { ByteWriter, decodeBytes, encodeBytes, NumberReader } from './bytes';
import { type IndexedDoc, indexOf, type StrongText, type TextIndex } from './text-index';
import type { Field, FieldName, HitKind } from './types';
import { openVocabulary, sizeOf, type Vocabulary, wordAt } from './vocabulary';

/** The index of the guide as texts of a module. Made while building, opened in a page. */
export interface PackedGuide {
  /** The documents without their texts, as JSON: `PackedDoc[]`. */
  docs: string;
  /** The texts of all fields, in the order of the documents. */
  texts: string;
  /** All words in order, with spaces between. */
  words: string;
  /** How many bytes of postings each word has, and the postings. */
  lengths: string;
  postings: string;
  /** The stems of titles and phrases in order, and for each document its titles and phrases. */
  stems: string;
  strong: string;
}

type PackedDoc = readonly [
  id: string,
  kind: HitKind,
  refs: readonly string[],
  area: AreaId | null,
  alsoAreas: readonly AreaId[],
  screens: readonly string[],
  title: string,
  topic: string | null,
  appliesTo: AppliesTo,
  /** The names of its fields, one letter each; the title has none. */
  fields: string,
  /** Only gotchas have one. */
  severity?: Severity,
];

const letters = { phrase: 'p', synonym: 's', ref: 'r', lead: 'l', body: 'b', topic: 't', area: 'a' } as const;
const names = new Map<string, FieldName>(
  (Object.keys(letters) as (keyof typeof letters)[]).map((name) => [letters[name], name]),
);

/** Between two texts of a document, and between two documents; neither stands in any text. */
const NEXT_TEXT = '\u0001';
const NEXT_DOC = '\u0002';

/** Pack an index whose documents each have their title as a field. The same index gives the same texts. */
export function packGuide({ docs, words, stems }: TextIndex): PackedGuide {
  const lengths = new ByteWriter();
  for (let at = 0; at < sizeOf(words.vocabulary); at += 1) {
    lengths.pushNumber((words.starts[at + 1] ?? 0) - (words.starts[at] ?? 0));
  }
  const strong = new ByteWriter();
  for (const doc of docs) writeStrong(strong, doc.strong);
  const texts = docs.map(({ fields }) => fields.filter(({ name }) => name !== 'title'));
  return {
    docs: JSON.stringify(
      docs.map((doc, at): PackedDoc => {
        const fields = (texts[at] ?? []).map(({ name }) => (name === 'title' ? '' : letters[name])).join('');
        const { id, kind, refs, area, alsoAreas, screens, title, topic, appliesTo, severity } = doc;
        const row = [id, kind, refs, area, alsoAreas, screens, title, topic, appliesTo, fields] as const;
        return severity ? [...row, severity] : row;
      }),
    ),
    texts: texts.map((fields) => fields.map(({ text }) => text).join(NEXT_TEXT)).join(NEXT_DOC),
    words: listOf(words.vocabulary),
    lengths: encodeBytes(lengths.toBytes()),
    postings: encodeBytes(words.bytes),
    stems: listOf(stems),
    strong: encodeBytes(strong.toBytes()),
  };
}

const listOf = (vocabulary: Vocabulary): string =>
  Array.from({ length: sizeOf(vocabulary) }, (_, at) => wordAt(vocabulary, at)).join(' ');

/** The titles and phrases of one document, after how many bytes they are. */
function writeStrong(all: ByteWriter, texts: readonly StrongText[]): void {
  const own = new ByteWriter();
  own.pushNumber(texts.length);
  for (const { running, parts, size } of texts) {
    for (const number of [size, running.length, ...running, parts.length, ...parts]) own.pushNumber(number);
  }
  all.pushNumber(own.length);
  for (const byte of own.toBytes()) all.push(byte);
}

/** Open a packed index. What a document says is read when it is asked for. */
export function openGuide(packed: PackedGuide): TextIndex {
  const vocabulary = openVocabulary(packed.words.split(' '));
  const lengths = new NumberReader(decodeBytes(packed.lengths));
  const starts = new Uint32Array(sizeOf(vocabulary) + 1);
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at - 1] ?? 0) + lengths.next();
  const rows = JSON.parse(packed.docs) as PackedDoc[];
  const texts = packed.texts.split(NEXT_DOC);
  const strong = new NumberReader(decodeBytes(packed.strong));
  const docs = rows.map((row, at) => {
    const length = strong.next();
    const from = strong.at;
    strong.at += length;
    return new OpenedDoc(row, texts[at] ?? '', strong, from);
  });
  const words = { vocabulary, bytes: decodeBytes(packed.postings), starts, docCount: docs.length };
  return indexOf(docs, words, openVocabulary(packed.stems.split(' ')));
}

/** A document whose texts are cut, and whose numbers are read, when somebody asks for them. */
class OpenedDoc implements IndexedDoc {
  readonly id: string;
  readonly kind: HitKind;
  readonly refs: readonly string[];
  readonly area: AreaId | null;
  readonly alsoAreas: readonly AreaId[];
  readonly screens: readonly string[];
  readonly title: string;
  readonly topic: string | null;
  readonly appliesTo: AppliesTo;
  readonly severity: Severity | undefined;
  readonly #names: string;
  readonly #text: string;
  readonly #numbers: NumberReader;
  readonly #from: number;
  #fields: readonly Field[] | undefined;
  #strong: readonly StrongText[] | undefined;

  constructor(row: PackedDoc, text: string, numbers: NumberReader, from: number) {
    [this.id, this.kind, this.refs, this.area, this.alsoAreas, this.screens] = row;
    this.title = row[6];
    this.topic = row[7];
    this.appliesTo = row[8];
    this.#names = row[9];
    this.severity = row[10];
    this.#text = text;
    this.#numbers = numbers;
    this.#from = from;
  }

  get fields(): readonly Field[] {
    this.#fields ??= [
      { name: 'title', text: this.title },
      ...this.#text.split(NEXT_TEXT).flatMap((text, at): Field[] => {
        const name = names.get(this.#names.charAt(at));
        return name ? [{ name, text }] : [];
      }),
    ];
    return this.#fields;
  }

  get strong(): readonly StrongText[] {
    this.#strong ??= readStrong(this.#numbers, this.#from);
    return this.#strong;
  }
}

function readStrong(numbers: NumberReader, from: number): StrongText[] {
  numbers.at = from;
  const list = () => Array.from({ length: numbers.next() }, () => numbers.next());
  return Array.from({ length: numbers.next() }, () => {
    const size = numbers.next();
    return { size, running: list(), parts: list() };
  });
}
