import type { Known } from '@/lib/redact/redact';
import { tenantNames } from '@/lib/passport/hidden-names';
import { readIn } from '../notes-db/connection';
import { toNote } from '../notes-db/schema';
import { passports } from '../settings';

/** Ids of records that are looked for in every text. More would make the search slow; most are recognised by their form. */
const MOST_RECORDS = 2000;

/** What a redactor must know: all tenants and records that any note is tied to, and the names given to tenants. */
export async function readKnownNames(): Promise<Required<Known>> {
  const named = tenantNames(await passports.getValue(), null);
  const { tenants, records } = await readTies();
  const known = new Set(named.flat());
  return {
    tenants: [...named, ...tenants.filter((tenant) => !known.has(tenant)).map((tenant) => [tenant])],
    records,
  };
}

/**
 * Jumps from one tenant or record to the next in the indexes, however many notes each has. Notes in Trash are in none of
 * these indexes: they are read one by one.
 */
function readTies(): Promise<{ tenants: string[]; records: string[] }> {
  return readIn(['notes'], async (tx) => {
    const tenants = new Set<string>();
    let tenant = await tx.store.index('byTenant').openKeyCursor();
    while (tenant) {
      const [name] = tenant.key;
      tenants.add(name);
      // A list is greater than every rank.
      tenant = await tenant.continue([name, [] as never, 0]);
    }
    const records = new Set<string>();
    let record = await tx.store.index('byRecord').openKeyCursor();
    while (record && records.size < MOST_RECORDS) {
      const [model, id] = record.key;
      records.add(id);
      record = await record.continue([model, id, [] as never, 0]);
    }
    let trashed = await tx.store.index('byDeleted').openCursor();
    for (; trashed; trashed = await trashed.continue()) {
      const note = toNote(trashed.value);
      if (note?.tenant) tenants.add(note.tenant);
      if (note?.record && records.size < MOST_RECORDS) records.add(note.record.id);
    }
    return { tenants: [...tenants], records: [...records] };
  });
}
