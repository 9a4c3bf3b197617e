import { useTenantName } from '@/components/passport/useTenantName';
import { ToggleChip } from '@/components/ui/Chip';
import type { NoteFields } from '@/lib/notes/note';
import { messages } from './messages';
import type { NotePlace } from './note-place';
import styles from './TieChips.module.css';
import { nameOfArea, nameOfScreen } from './use-tie-names';

export interface TieChipsProps {
  fields: NoteFields;
  place: NotePlace;
  onChange: (change: Partial<NoteFields>) => void;
}

interface Tie {
  key: string;
  name: string;
  on: boolean;
  /** What pressing it makes of the note. */
  change: Partial<NoteFields>;
}

/** What the note is tied to, as switches; and what there is here that it could be tied to instead. */
export function TieChips({ fields, place, onChange }: TieChipsProps) {
  const tenantName = useTenantName();
  return (
    <div role="group" aria-label={messages.tieTo} className={styles.chips}>
      {tiesAt(fields, place, tenantName).map(({ key, name, on, change }) => (
        <ToggleChip key={key} on={on} onClick={() => onChange(change)}>
          <bdi>{name}</bdi>
        </ToggleChip>
      ))}
    </div>
  );
}

function tiesAt(
  { screen, area, tenant, record, entry }: NoteFields,
  place: NotePlace,
  tenantName: (tenant: string) => string,
): Tie[] {
  return [
    ...choices('screen', screen, place.screen?.id ?? null, nameOfScreen),
    ...choices('area', area, place.area?.id ?? null, nameOfArea),
    ...choices('tenant', tenant, place.tenant, tenantName),
    ...recordTies(record, place.record),
    ...(entry === null
      ? []
      : [{ key: 'entry', name: messages.tie.entry, on: true, change: { entry: null } }]),
  ];
}

/** What it is tied to first, then what is here. */
function choices<Id extends string>(
  field: 'screen' | 'area' | 'tenant',
  tied: Id | null,
  here: Id | null,
  nameOf: (id: Id) => string,
): Tie[] {
  const ids = [...new Set([tied, here])].filter((id) => id !== null);
  return ids.map((id) => ({
    key: `${field}:${id}`,
    name: nameOf(id),
    on: id === tied,
    change: { [field]: id === tied ? null : id },
  }));
}

function recordTies(tied: NoteFields['record'], here: NoteFields['record']): Tie[] {
  const isHere = tied !== null && here !== null && tied.id === here.id && tied.model === here.model;
  return [
    ...(tied && !isHere
      ? [{ key: 'record', name: messages.recordOf(tied.model), on: true, change: { record: null } }]
      : []),
    ...(here
      ? [{ key: 'here', name: messages.tie.record, on: isHere, change: { record: isHere ? null : here } }]
      : []),
  ];
}
