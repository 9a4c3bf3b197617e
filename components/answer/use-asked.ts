import { useMemo, useState } from 'react';
import type { SearchPlace } from '@/components/search/search-place';
import { errorName } from '@/lib/error-name';
import { changePassport } from '@/hooks/passport-changes';
import type { Changes } from '@/lib/ask/changes';
import type { Ask, AskedFrom } from '@/lib/ask/compose';
import { messages } from './messages';

const everyAsk: readonly Ask[] = ['crm', 'revenue'];

/** What is known of the tenant in view, and how the one question of an answer is answered. */
export function useAsked(
  { world, tenantKey = null, passport = null }: SearchPlace,
  change: (changes: Changes) => void,
): { from: AskedFrom; outcome: string; tell: (asks: Ask, value: string) => void } {
  const [skipped, setSkipped] = useState<readonly Ask[]>([]);
  const [outcome, setOutcome] = useState('');
  const crm = passport?.crm;
  const revenue = passport?.revenue;
  const from = useMemo(() => {
    const said = { crm, revenue };
    return { world, unsure: everyAsk.filter((ask) => said[ask] === 'unsure' || skipped.includes(ask)) };
  }, [world, crm, revenue, skipped]);

  const keep = async (asks: Ask, value: string) => {
    if (tenantKey === null) {
      setOutcome(messages.notKept);
      return;
    }
    try {
      await changePassport(tenantKey, { [asks]: value });
      setOutcome(messages.kept);
    } catch (cause) {
      setOutcome(messages.keepFailed);
      console.error('Field Guide: what was said of the tenant could not be kept.', errorName(cause));
    }
  };
  return {
    from,
    outcome,
    tell: (asks, value) => {
      if (value === 'unsure') setSkipped([...skipped, asks]);
      else change({ [asks]: value });
      void keep(asks, value);
    },
  };
}
