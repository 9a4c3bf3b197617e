/** How archives and packed files begin. What is packed inside an archive would be a second door. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip, and what is one: documents of office programs
  [0x50, 0x4b, 0x05, 0x06], // an empty zip
  [0x50, 0x4b, 0x07, 0x08], // zip in parts
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // rar
  [0x4d, 0x53, 0x43, 0x46], // cab
];

const TAR = [0x75, 0x73, 0x74, 0x61, 0x72];
const TAR_AT = 257;

/** As many bytes from the start as `isArchive` looks at. */
export const ARCHIVE_HEAD = TAR_AT + TAR.length;

const ARCHIVE_NAME = /\.(zip|zipx|jar|gz|tgz|bz2|tbz2?|xz|txz|zst|7z|rar|tar|cab|lz|lzma|br)$/i;

/** Whether bytes begin as an archive does, or a name ends as one's. */
export function isArchive(head: Uint8Array, name: string): boolean {
  const begins = (signature: readonly number[], start = 0) =>
    signature.every((byte, index) => head[start + index] === byte);
  return ARCHIVE_NAME.test(name) || begins(TAR, TAR_AT) || SIGNATURES.some((signature) => begins(signature));
}

/** Whether bytes begin as a zip does, also one that is empty. */
export function isZip(head: Uint8Array): boolean {
  return SIGNATURES.slice(0, 2).some((signature) => signature.every((byte, index) => head[index] === byte));
}
