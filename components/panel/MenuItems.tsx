import { Camera, Download, Keyboard, Settings2, Sparkles, Upload } from 'lucide-react';
import { Menu } from '@/components/ui/Menu';
import { useNews } from '@/hooks/useNews';
import { usePanelKeys } from '@/hooks/usePanelKeys';
import { switchScreenshotMode, useScreenshotMode } from '@/hooks/useScreenshotMode';
import { messages } from './messages';

export interface MenuItemsProps {
  onExport: () => void;
  onImport: () => void;
  onNews: () => void;
  onOptions: () => void;
  onShortcuts: () => void;
  /** Called before what was chosen is done. */
  onChosen: () => void;
}

/** What the panel's menu offers. */
export function MenuItems({ onExport, onImport, onNews, onOptions, onShortcuts, onChosen }: MenuItemsProps) {
  const { on } = useScreenshotMode();
  const isNew = useNews();
  const keys = usePanelKeys();
  const choose = (action: () => void) => () => {
    onChosen();
    action();
  };
  return (
    <Menu
      items={[
        { icon: Download, label: messages.export, onSelect: choose(onExport) },
        { icon: Upload, label: messages.import, onSelect: choose(onImport) },
        {
          icon: Camera,
          label: on ? messages.leaveScreenshots : messages.screenshots,
          onSelect: choose(() => switchScreenshotMode(!on)),
        },
        { icon: Sparkles, label: isNew ? messages.newsUnread : messages.news, onSelect: choose(onNews) },
        { icon: Settings2, label: messages.options, onSelect: choose(onOptions) },
        { icon: Keyboard, label: messages.shortcuts, shortcut: keys.sheet, onSelect: choose(onShortcuts) },
      ]}
    />
  );
}
