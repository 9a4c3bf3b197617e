/**
 * CSV by RFC 4180, and nothing looser: a reader that guesses puts text into the wrong note. Our own, and not papaparse
 * (7.1 kB): it reads from pieces without holding the file, knows the lines of the file, and is strict.
 */
import { bodyAllowance, IMPORT_LIMITS } from '../import-limits';
import { ImportRefused } from './refusal';

export interface CsvRecord {
  cells: string[];
  /** Where it begins, from 1. */
  line: number;
}

const LONGEST = IMPORT_LIMITS.line + bodyAllowance;

/** What stands between cells: a comma, or what spreadsheets write where the comma is a decimal sign. */
export type Delimiter = ',' | ';' | '\t';

/**
 * Read records one by one. A byte order mark at the start is not part of the first cell; empty lines are no records.
 *
 * @throws ImportRefused - `csv-quotes`: a quote where none may stand, or one that is never closed. `line-too-long`.
 */
export function* csvRecords(chunks: Iterable<string>, delimiter: Delimiter): Generator<CsvRecord> {
  const reader = new CsvReader(delimiter);
  let isFirst = true;
  for (const chunk of chunks) {
    if (chunk === '') continue;
    yield* reader.read(isFirst && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk);
    isFirst = false;
  }
  yield* reader.end();
}

/** Which delimiter the first line uses: the one it has most of. */
export function delimiterOf(start: string): Delimiter {
  const line = start.split('\n', 1)[0] ?? '';
  const count = (delimiter: Delimiter) => line.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}

class CsvReader {
  readonly #delimiter: string;
  #cells: string[] = [];
  #cell = '';
  /** Characters of the record so far. */
  #size = 0;
  #place: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  #line = 1;
  #begun = 1;
  #isAfterReturn = false;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  *read(text: string): Generator<CsvRecord> {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      // Inside quotes only a quote ends anything: jump to the next.
      if (this.#place === 'quoted') {
        const quote = text.indexOf('"', at);
        const end = quote === -1 ? text.length : quote;
        this.#countLines(text, at, end);
        at = end;
        this.#append(text.slice(from, end));
        from = end + 1;
        if (quote !== -1) this.#place = 'quote';
        continue;
      }
      const character = text.charAt(at);
      if (this.#place === 'quote' && character === '"') {
        this.#append('"');
        this.#place = 'quoted';
        from = at + 1;
      } else if (character === this.#delimiter) {
        this.#endCell(text.slice(from, at));
        from = at + 1;
      } else if (character === '\n') {
        const record = this.#endRecord(text.slice(from, at));
        if (record) yield record;
        from = at + 1;
      } else if (character === '"') {
        if (this.#place !== 'start' || this.#isAfterReturn) this.#refuse();
        this.#place = 'quoted';
        from = at + 1;
      } else if (this.#place === 'quote') {
        // Only the end of the line may follow a closed cell.
        if (character !== '\r' || this.#isAfterReturn) this.#refuse();
        this.#isAfterReturn = true;
        from = at + 1;
      } else {
        this.#place = 'plain';
      }
    }
    if (this.#place !== 'quoted' && from < text.length) this.#append(text.slice(from));
  }

  *end(): Generator<CsvRecord> {
    if (this.#place === 'quoted') this.#refuse();
    const record = this.#endRecord('');
    if (record) yield record;
  }

  #append(text: string): void {
    this.#cell += text;
    this.#size += text.length;
    if (this.#size > LONGEST) {
      throw new ImportRefused('line-too-long', { line: this.#begun, limit: IMPORT_LIMITS.line });
    }
  }

  #endCell(rest: string): void {
    if (this.#place === 'quote' && this.#isAfterReturn) this.#refuse();
    this.#append(rest);
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#place = 'start';
    this.#isAfterReturn = false;
  }

  #endRecord(rest: string): CsvRecord | null {
    const isQuoted = this.#place === 'quote';
    this.#append(rest);
    const last = isQuoted ? this.#cell : this.#cell.replace(/\r$/, '');
    const cells = [...this.#cells, last];
    const line = this.#begun;
    const isEmpty = cells.length === 1 && last === '' && !isQuoted;
    this.#cells = [];
    this.#cell = '';
    this.#size = 0;
    this.#place = 'start';
    this.#isAfterReturn = false;
    this.#line += 1;
    this.#begun = this.#line;
    return isEmpty ? null : { cells, line };
  }

  #countLines(text: string, from: number, to: number): void {
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
      this.#line += 1;
    }
  }

  #refuse(): never {
    throw new ImportRefused('csv-quotes', { line: this.#line });
  }
}
