import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadFile } from '@/services/download';
import { pickTarget, type TargetFile } from '@/services/export/save-file';
import { FakeFolder } from './fake-folder';

vi.mock(import('@/services/download'), () => ({ downloadFile: vi.fn() }));

const folder = new FakeFolder();
const picker = vi.fn(async ({ suggestedName }: { suggestedName: string }) => ({
  ...(await folder.getFileHandle(suggestedName, { create: true })),
  remove: () => folder.removeEntry(suggestedName),
}));

beforeEach(() => {
  folder.files.clear();
  vi.stubGlobal('window', { showSaveFilePicker: picker });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const pick = () => pickTarget('a.csv', 'text/csv');
const bytes = new TextEncoder().encode('text');

async function write(target: TargetFile | null): Promise<void> {
  target?.sink.write(bytes);
  await target?.sink.drain();
  await target?.sink.close();
  target?.deliver();
}

describe('where the browser can ask for a place', () => {
  test('the file is written there', async () => {
    await write(await pick());
    expect(picker).toHaveBeenCalledExactlyOnceWith({
      suggestedName: 'a.csv',
      startIn: 'downloads',
      types: [{ accept: { 'text/csv': ['.csv'] } }],
    });
    expect(await folder.files.get('a.csv')?.text()).toBe('text');
    expect(downloadFile).not.toHaveBeenCalled();
  });

  test('closing the question gives nothing', async () => {
    picker.mockRejectedValueOnce(new DOMException('', 'AbortError'));
    expect(await pick()).toBeNull();
  });

  test('a window that may not ask makes a download', async () => {
    picker.mockRejectedValueOnce(new DOMException('', 'SecurityError'));
    await write(await pick());
    expect(downloadFile).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'a.csv');
  });

  test('an export that is given up leaves no empty file behind, and an old one as it was', async () => {
    await (await pick())?.sink.abort();
    expect(folder.files.size).toBe(0);
    folder.files.set('a.csv', new Blob(['old']));
    const target = await pick();
    target?.sink.write(bytes);
    await target?.sink.abort();
    expect(await folder.files.get('a.csv')?.text()).toBe('old');
  });
});

test('elsewhere the file is a download', async () => {
  vi.stubGlobal('window', {});
  await write(await pick());
  const [file] = vi.mocked(downloadFile).mock.calls[0] ?? [];
  expect(await file?.text()).toBe('text');
  expect(file?.type).toBe('text/csv');
});
