/**
 * How often the browser makes the disk write what it was given: at least once for each "Saved". A killed process loses
 * nothing either way; only this, or a power cut, tells whether it would survive one.
 *
 * Chromium's own tracing tells of each; where `strace` is there and may look, the system's word for it stands beside.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { atLeast, type Figure, told } from './figure';
import { openNotes, noteBox, saveNote } from './panel';

/** Chromium's name for a flush of a file of LevelDB. */
const FLUSH = 'WritableFile::Sync';

export async function benchFlushes(saves: number): Promise<Figure[]> {
  // The engine whose flushes are told of.
  const ext = await launch({ args: ['--disable-features=IdbSqliteBackingStore'] });
  try {
    const panel = await ext.openPage('sidepanel');
    await openNotes(panel);
    await noteBox(panel).waitFor();
    await saveNote(panel, 'The first of all');
    const { id = 0 } = (await processes(ext.cdp)).find(({ type }) => type === 'browser') ?? {};

    const calls = await watchCalls(id);
    const saved = await flushesDuring(ext.cdp, async () => {
      for (let number = 0; number < saves; number += 1) await saveNote(panel, `Note ${number}`);
    });
    const seen = await calls?.();
    const pinned = await flushesDuring(ext.cdp, () => pin(panel, saves));
    // As a measure of the measure: the browser's own default is not to flush.
    const relaxed = await flushesDuring(ext.cdp, () => panel.evaluate(writeRelaxed, saves));
    return [
      atLeast(`flushes in ${saves} saves`, saved, saves),
      atLeast(`flushes in ${saves} changes that have no draft`, pinned, saves),
      told(`flushes in ${saves} writes that do not ask for it`, relaxed),
      seen === undefined
        ? told('fsync and fdatasync calls, seen by strace', 'no strace here')
        : atLeast(`fsync and fdatasync calls in ${saves} saves, seen by strace`, seen, saves),
    ];
  } finally {
    await ext.context.close();
  }
}

async function processes(cdp: CDPSession): Promise<{ type: string; id: number }[]> {
  return (await cdp.send('SystemInfo.getProcessInfo')).processInfo;
}

/** Pin a note and let go of it again, one after the other. */
async function pin(panel: Page, times: number): Promise<void> {
  const button = (label: string) => panel.locator(`[data-note-id] [aria-label="${label}"]`).first();
  for (let number = 0; number < times; number += 1) {
    const isPinned = number % 2 === 1;
    await button(isPinned ? 'Unpin' : 'Pin to the top').click();
    await button('Unpin').waitFor({ state: isPinned ? 'detached' : 'visible' });
  }
}

async function flushesDuring(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  let flushes = 0;
  const collect = ({ value }: { value: { name?: unknown }[] }) => {
    flushes += value.filter(({ name }) => name === FLUSH).length;
  };
  cdp.on('Tracing.dataCollected', collect as never);
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['leveldb'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect as never);
  return flushes;
}

/** Count the calls of a process. `null` where that cannot be seen. */
async function watchCalls(pid: number): Promise<(() => Promise<number>) | null> {
  const file = path.join(tmpdir(), `field-guide-flushes-${pid}.txt`);
  const strace = spawn('strace', ['-f', '-p', String(pid), '-e', 'trace=fsync,fdatasync', '-o', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const attached = await Promise.race([
    once(strace.stderr, 'data').then(([text]: unknown[]) => String(text).includes('attached')),
    once(strace, 'error').then(() => false),
    once(strace, 'exit').then(() => false),
  ]);
  if (!attached) return null;
  return async () => {
    const ended = once(strace, 'exit');
    strace.kill('SIGINT');
    await ended;
    const calls = readFileSync(file, 'utf8').match(/f(data)?sync\(/g) ?? [];
    rmSync(file);
    return calls.length;
  };
}

/** Writes to a database of its own, one after the other, with the durability that is there unless one asks. */
async function writeRelaxed(writes: number): Promise<void> {
  const opening = indexedDB.open('bench-relaxed', 1);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The database of the bench does not open.'));
  });
  for (let number = 0; number < writes; number += 1) {
    // eslint-disable-next-line no-restricted-syntax -- the yardstick is a write that does not come through the door
    const tx = db.transaction('rows', 'readwrite');
    tx.objectStore('rows').put(`Row ${number}`, number);
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(new Error('The row was not written.'));
    });
  }
  db.close();
}
