import { ImportRefused } from './refusal';

/** Bytes that are handed on as one text. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ImportRefused('not-utf-8', {}, { cause });
  }
}

/** Text from bytes that come in pieces; a character may be split between two. */
export function* decodedChunks(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new ImportRefused('not-utf-8', {}, { cause });
    }
  };
  for (const chunk of chunks) yield decode(chunk);
  yield decode();
}
