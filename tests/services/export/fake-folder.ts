import type { BackupFolder } from '@/services/export/folder-store';

/** A folder in memory, as the File System API gives it. */
export class FakeFolder {
  readonly kind = 'directory';
  readonly files = new Map<string, Blob>();
  permission: PermissionState = 'granted';
  /** What the user answers when asked. */
  answer: PermissionState = 'granted';
  writing: 'works' | 'disk-full' | 'cut-short' = 'works';

  constructor(readonly name = 'Backups') {}

  asFolder = (): BackupFolder => this as unknown as BackupFolder;

  queryPermission = () => Promise.resolve(this.permission);
  requestPermission = () => {
    this.permission = this.answer;
    return Promise.resolve(this.permission);
  };

  getFileHandle = (name: string, { create = false } = {}) => {
    if (!this.files.has(name) && !create) return Promise.reject(new DOMException('', 'NotFoundError'));
    if (!this.files.has(name)) this.files.set(name, new Blob());
    return Promise.resolve({
      getFile: () => Promise.resolve(this.files.get(name) ?? new Blob()),
      createWritable: () => {
        const parts: Blob[] = [];
        return Promise.resolve({
          write: (part: Blob) => {
            if (this.writing === 'disk-full')
              return Promise.reject(new DOMException('', 'QuotaExceededError'));
            parts.push(part);
            return Promise.resolve();
          },
          close: () => {
            this.files.set(name, new Blob(this.writing === 'cut-short' ? [] : parts));
            return Promise.resolve();
          },
          abort: () => Promise.resolve(),
        });
      },
    });
  };

  removeEntry = (name: string) => {
    this.files.delete(name);
    return Promise.resolve();
  };
}
