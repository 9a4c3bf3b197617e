/** The JSON file that version 0.1.0 exported: a head, and the list of notes. Read for ever, written no more. */
import { IMPORT_LIMITS } from '../import-limits';
import { isNote } from '../note';
import { chunksOf, type ImportFile } from './byte-source';
import { checkNote } from './check-note';
import type { ImportItem } from './items';
import { parseJson } from './json';
import { type JsonElement, jsonElements } from './json-elements';
import { isLineShort } from './lines';
import { at, ImportRefused, toRefusal, within } from './refusal';
import { decodeUtf8 } from './utf8';

const FORMAT = 'field-guide-notes';
const FORMAT_VERSION = 1;

/**
 * The notes of an exported JSON file. It says of no note whether it could be read when it was written, so one that is
 * none is refused by itself.
 *
 * @throws ImportRefused - When it is not such a file to its last byte.
 */
export function* readJsonFile(source: ImportFile): Generator<ImportItem> {
  const { path: file } = source;
  const head = new Map<string, unknown>();
  for (const element of within(file, jsonElements(chunksOf(source)))) {
    if (element.isItem) {
      checkHead(head, file);
      if (element.key !== 'notes') throw new ImportRefused('manifest-form', { file });
      yield readNote(file, element);
    } else {
      if (head.has(element.key) || element.key === 'notes')
        throw new ImportRefused('manifest-form', { file });
      head.set(
        element.key,
        at(file, element.line, () => parseJson(decodeUtf8(element.bytes))),
      );
    }
  }
  checkHead(head, file);
}

function checkHead(head: ReadonlyMap<string, unknown>, file: string): void {
  const version = head.get('formatVersion');
  if (head.get('format') !== FORMAT) throw new ImportRefused('kind-unknown', { file });
  if (typeof version === 'number' && version > FORMAT_VERSION)
    throw new ImportRefused('format-newer', { file });
  const known = new Set(['format', 'formatVersion', 'exportedAt', 'appVersion']);
  if (version !== FORMAT_VERSION || [...head.keys()].some((key) => !known.has(key))) {
    throw new ImportRefused('manifest-form', { file });
  }
}

function readNote(file: string, { bytes, line }: JsonElement): ImportItem {
  const value = at(file, line, () => parseJson(decodeUtf8(bytes)));
  if (isNote(value) && !isLineShort(bytes.length, value.body)) {
    throw new ImportRefused('line-too-long', { file, line, limit: IMPORT_LIMITS.line });
  }
  try {
    return { kind: 'note', note: checkNote(value), hasRevision: true, hasState: true, file, line };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { kind: 'refused', refusal: toRefusal(error.refusal.reason, { ...error.refusal, file, line }) };
  }
}
