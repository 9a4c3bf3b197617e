import { FileText } from 'lucide-react';
import { useTenantName } from '@/components/passport/useTenantName';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import { dateOf } from '@/lib/dates';
import type { NoteFields } from '@/lib/notes/note';
import { addTemplate, type Template, templates } from '@/lib/notes/templates';
import { messages } from './messages';
import { nameOfScreen } from './use-tie-names';

export interface TemplateMenuProps {
  fields: NoteFields;
  /** With the fields as they were, for the way back. */
  onChoose: (change: Partial<NoteFields>, before: NoteFields) => void;
}

/** Notes to begin from, filled in with what the note is tied to. */
export function TemplateMenu({ fields, onChoose }: TemplateMenuProps) {
  const tenantName = useTenantName();
  const choose = (template: Template) => {
    const { screen, tenant, record } = fields;
    const values = {
      date: dateOf(new Date().getTime()),
      screen: screen === null ? undefined : nameOfScreen(screen),
      tenant: tenant === null ? undefined : tenantName(tenant),
      record: record === null ? undefined : `${record.model} ${record.id}`,
    };
    onChoose(addTemplate(fields, template, values), fields);
  };
  return (
    <Popover
      label={messages.templates}
      trigger={(properties) => (
        <Button look="link" {...properties}>
          {messages.template}
        </Button>
      )}
    >
      {(close) => (
        <Menu
          items={templates.map((template) => ({
            icon: FileText,
            label: template.name,
            onSelect: () => {
              close();
              choose(template);
            },
          }))}
        />
      )}
    </Popover>
  );
}
