import type { LucideIcon } from 'lucide-react';
import { Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import type { Later } from '@/lib/reminders/times';
import { messages } from './messages';

const TIMES: readonly Later[] = ['ten-minutes', 'hour', 'tomorrow'];

export interface LaterMenuProps {
  label: string;
  icon?: LucideIcon;
  trigger: (properties: { popoverTarget: string }) => ReactNode;
  onChoose: (later: Later) => void;
}

/** When to look again, from now. */
export function LaterMenu({ label, icon = Clock, trigger, onChoose }: LaterMenuProps) {
  return (
    <Popover label={label} trigger={trigger}>
      {(close) => (
        <Menu
          items={TIMES.map((later) => ({
            icon,
            label: messages.later[later],
            onSelect: () => {
              close();
              onChoose(later);
            },
          }))}
        />
      )}
    </Popover>
  );
}
