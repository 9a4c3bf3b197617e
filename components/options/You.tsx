import { Button } from '@/components/ui/Button';
import { CrmChoice } from '@/components/welcome/CrmChoice';
import { RoleChoice } from '@/components/welcome/RoleChoice';
import { useTabActions } from '@/hooks/useTabActions';
import { messages } from './messages';

/** What was chosen on the welcome page, and the way back to it. */
export function You() {
  const { openWelcome } = useTabActions();
  return (
    <>
      <RoleChoice />
      <CrmChoice />
      <Button look="link" onClick={() => void openWelcome()}>
        {messages.welcome}
      </Button>
    </>
  );
}
