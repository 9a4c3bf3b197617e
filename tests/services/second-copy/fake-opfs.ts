import { afterEach, beforeEach } from 'vitest';

/** The private file system, as far as the second copy uses it: a file has its new content only after `close`. */
export interface FakeOpfs {
  /** Contents by file name, of all folders. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Called before each piece is written; throw to be a full disk. */
  beforeWrite: (file: string) => void;
}

/** Give each test of a file its own, empty file system. */
export function useFakeOpfs(): FakeOpfs {
  const opfs: FakeOpfs = { files: new Map(), beforeWrite: () => undefined };
  beforeEach(() => {
    opfs.files.clear();
    opfs.beforeWrite = () => undefined;
    const storage = { getDirectory: () => Promise.resolve(folder(opfs)) };
    Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined });
  });
  return opfs;
}

const notFound = () => new DOMException('no such file', 'NotFoundError');

function folder(opfs: FakeOpfs): object {
  const here = {
    getDirectoryHandle: () => Promise.resolve(here),
    getFileHandle: (name: string, { create = false } = {}) => {
      if (!opfs.files.has(name)) {
        if (!create) return Promise.reject(notFound());
        opfs.files.set(name, new Uint8Array());
      }
      return Promise.resolve(fileHandle(opfs, name));
    },
    removeEntry: (name: string) => (opfs.files.delete(name) ? Promise.resolve() : Promise.reject(notFound())),
    async *keys() {
      await Promise.resolve();
      yield* [...opfs.files.keys()];
    },
  };
  return here;
}

function fileHandle(opfs: FakeOpfs, name: string): object {
  const content = () => opfs.files.get(name) ?? new Uint8Array();
  return {
    getFile: () => Promise.resolve(new File([content()], name)),
    createWritable({ keepExistingData = false } = {}) {
      let parts: BlobPart[] = keepExistingData ? [content()] : [];
      return Promise.resolve({
        seek: () => Promise.resolve(),
        write(part: BlobPart) {
          return new Promise<void>((resolve) => {
            opfs.beforeWrite(name);
            parts.push(part);
            resolve();
          });
        },
        async close() {
          opfs.files.set(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
        },
        abort() {
          parts = [];
          return Promise.resolve();
        },
      });
    },
  };
}
