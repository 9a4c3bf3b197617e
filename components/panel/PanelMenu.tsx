import { Download, Ellipsis, Keyboard, Settings2 } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import { messages } from './messages';

export interface PanelMenuProps {
  onExport: () => void;
  onOptions: () => void;
  onShortcuts: () => void;
}

export function PanelMenu({ onExport, onOptions, onShortcuts }: PanelMenuProps) {
  return (
    <Popover
      label={messages.menu}
      trigger={(properties) => <IconButton icon={Ellipsis} label={messages.menu} {...properties} />}
    >
      {(close) => {
        const choose = (action: () => void) => () => {
          close();
          action();
        };
        return (
          <Menu
            items={[
              { icon: Download, label: messages.export, onSelect: choose(onExport) },
              { icon: Settings2, label: messages.options, onSelect: choose(onOptions) },
              { icon: Keyboard, label: messages.shortcuts, shortcut: '?', onSelect: choose(onShortcuts) },
            ]}
          />
        );
      }}
    </Popover>
  );
}
