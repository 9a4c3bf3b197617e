import { formatSeenOn } from '@/lib/guide/seen-on';
import { LEGACY_TENANT } from '@/lib/passport/passport';
import type { StaleEntry } from '@/lib/verdicts/stale';
import { messages } from './messages';

/** Why an entry is in the list, each reason in a few words. */
export function reasonsFor({ doubts, oldSince }: StaleEntry, hides: boolean): string[] {
  const said = doubts.map(({ says, tenant, remark, at }) => {
    const parts = [
      messages.says[says],
      ...(hides ? [] : [messages.inTenant(nameOf(tenant))]),
      messages.on(at),
      ...(hides || remark === '' ? [] : [`“${remark}”`]),
    ];
    return parts.join(', ');
  });
  return [...said, ...(oldSince === null ? [] : [messages.notCheckedSince(formatSeenOn(oldSince))])];
}

const nameOf = (tenant: string | null): string =>
  tenant === LEGACY_TENANT ? messages.legacyTenant : (tenant ?? '');

/** How much an entry is used, where it is. */
export const openedWords = (opened: number): string[] => (opened > 0 ? [messages.opened(opened)] : []);

/** The list as text, one line an entry, to be pasted elsewhere. */
export const staleText = (entries: readonly StaleEntry[], hides: boolean): string =>
  entries
    .map((stale) => {
      const { entry, area, opened } = stale;
      const words = [...reasonsFor(stale, hides), ...openedWords(opened)].join('; ');
      return `- ${entry.title} (${entry.id}, ${area.name}): ${words}`;
    })
    .join('\n');
