import { useTenantName } from '@/components/passport/useTenantName';
import { ToggleChip } from '@/components/ui/Chip';
import type { NoteFields } from '@/lib/notes/note';
import { messages } from './messages';
import type { NotePlace } from './note-place';
import styles from './TieChips.module.css';

export interface TieChipsProps {
  fields: NoteFields;
  place: NotePlace;
  onChange: (change: Partial<NoteFields>) => void;
}

/** What the note is tied to, as switches: only what is there to be tied to. */
export function TieChips({ fields, place: { screen, area, tenant, record }, onChange }: TieChipsProps) {
  const tenantName = useTenantName();
  return (
    <div role="group" aria-label={messages.tieTo} className={styles.chips}>
      {screen && (
        <ToggleChip
          on={fields.screen === screen.id}
          onClick={() => onChange({ screen: fields.screen === screen.id ? null : screen.id })}
        >
          {screen.name}
        </ToggleChip>
      )}
      {area && (
        <ToggleChip
          on={fields.area === area.id}
          onClick={() => onChange({ area: fields.area === area.id ? null : area.id })}
        >
          {area.name}
        </ToggleChip>
      )}
      {tenant && (
        <ToggleChip
          on={fields.tenant === tenant}
          onClick={() => onChange({ tenant: fields.tenant === tenant ? null : tenant })}
        >
          <bdi>{tenantName(tenant)}</bdi>
        </ToggleChip>
      )}
      {record && (
        <ToggleChip
          on={fields.record?.id === record.id}
          onClick={() => onChange({ record: fields.record?.id === record.id ? null : record })}
        >
          {messages.tie.record}
        </ToggleChip>
      )}
    </div>
  );
}
