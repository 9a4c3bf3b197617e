import { dayOf } from '@/lib/dates';
import type { RecordRef } from '@/lib/screens/types';

/** As much of a record's id as tells it apart. */
const END_OF_ID = 6;

export interface Named {
  /** The screen's name, or the area's. */
  about: string;
  /** Name of the tenant for people; empty where there is none. */
  tenant: string;
  record: RecordRef | null;
}

/** What a run is called until the user says otherwise: "Custom Automation · acme · 23 Nov". */
export function nameOfRun({ about, tenant, record }: Named, now: number): string {
  return [about, tenant, record && recordName(record), dayOf(now)].filter(Boolean).join(' · ');
}

/** A record in few letters: addresses hold its model and its id, never its name. */
export const recordName = ({ model, id }: RecordRef): string => `${model} …${id.slice(-END_OF_ID)}`;

/** All forms in which a run's texts tell of a record. */
export const recordNames = ({ id }: RecordRef): string[] => [id, id.slice(-END_OF_ID)];
