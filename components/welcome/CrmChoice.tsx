import { Choice } from '@/components/passport/Choice';
import { messages as passportMessages } from '@/components/passport/messages';
import type { Crm } from '@/lib/passport/passport';
import { messages } from './messages';
import { useChoosing } from './use-choosing';

const ASK = 'ask';

// The keys of a record of words are its values and nothing else.
const CRMS = Object.entries(passportMessages.answers.crm) as [Crm, string][];

/** The CRM of tenants of which nothing else was said. */
export function CrmChoice() {
  const { chosen, failed, choose } = useChoosing();
  return (
    <>
      <Choice<Crm | typeof ASK>
        label={messages.crmLabel}
        options={[...CRMS.map(([id, label]) => ({ id, label })), { id: ASK, label: messages.crmAsk }]}
        selected={chosen.crm ?? ASK}
        onSelect={(id) => choose({ crm: id === ASK ? null : id })}
      />
      {failed && <p role="alert">{messages.notSaved}</p>}
    </>
  );
}
