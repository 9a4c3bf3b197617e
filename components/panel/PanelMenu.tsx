import { Ellipsis } from 'lucide-react';
import { Suspense, useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { Popover } from '@/components/ui/Popover';
import type { MenuItemsProps } from './MenuItems';
import { useNews } from '@/hooks/useNews';
import styles from './PanelMenu.module.css';
import { messages } from './messages';
import { MenuItems } from './on-demand';

export function PanelMenu(items: Omit<MenuItemsProps, 'onChosen'>) {
  const [open, setOpen] = useState(false);
  const isNew = useNews() === true;
  return (
    <Popover
      label={messages.menu}
      onToggle={setOpen}
      trigger={(properties) => (
        <IconButton
          icon={Ellipsis}
          label={isNew ? messages.menuNews : messages.menu}
          className={isNew ? styles.new : ''}
          {...properties}
        />
      )}
    >
      {(close) => <Suspense>{open && <MenuItems {...items} onChosen={close} />}</Suspense>}
    </Popover>
  );
}
