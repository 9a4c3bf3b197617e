import type { Teaching } from '@/lib/screens/teachings';
import { teachings } from './settings';
import { watchSetting } from './watch-setting';

/** What the user chooses; the rest is filled in. */
export type TeachingDraft = Omit<Teaching, 'id' | 'createdAt' | 'lastUsedAt'>;

const DAY = 24 * 60 * 60 * 1000;

/** One change after the other, in all windows: reading and writing are two steps. */
function change<Result>(work: (rules: Teaching[]) => [Teaching[], Result]): Promise<Result> {
  return navigator.locks.request('field-guide-teachings', async () => {
    const [rules, result] = work(await teachings.getValue());
    await teachings.setValue(rules);
    return result;
  });
}

/** Store a rule, newest first. */
export function addTeaching(draft: TeachingDraft): Promise<Teaching> {
  const teaching = { ...draft, id: crypto.randomUUID(), createdAt: Date.now(), lastUsedAt: null };
  return change((rules) => [[teaching, ...rules], teaching]);
}

/** Remove a rule. `null`: it was gone already. */
export function forgetTeaching(id: string): Promise<Teaching | null> {
  return change((rules) => [
    rules.filter((rule) => rule.id !== id),
    rules.find((rule) => rule.id === id) ?? null,
  ]);
}

/** Undo of `forgetTeaching`. */
export function restoreTeaching(teaching: Teaching): Promise<void> {
  return change((rules) => [
    [...rules.filter((rule) => rule.id !== teaching.id), teaching].sort((a, b) => b.createdAt - a.createdAt),
    undefined,
  ]);
}

/** Remember that a rule was of use, by the day: unused ones are listed as such. */
export async function noteUse(id: string, now: number): Promise<void> {
  const rule = (await teachings.getValue()).find((known) => known.id === id);
  if (!rule || (rule.lastUsedAt !== null && now - rule.lastUsedAt < DAY)) return;
  await change((rules) => [
    rules.map((known) => (known.id === id ? { ...known, lastUsedAt: now } : known)),
    undefined,
  ]);
}

/** The rules now and at every change. */
export const watchTeachings = (onChange: (rules: readonly Teaching[]) => void): (() => void) =>
  watchSetting(teachings, onChange);
