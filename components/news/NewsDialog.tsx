import { Dialog } from '@/components/ui/Dialog';
import { messages } from './messages';
import { NewsList } from './NewsList';

export interface NewsDialogProps {
  onClose: () => void;
}

/** What is new, over the panel. */
export function NewsDialog({ onClose }: NewsDialogProps) {
  return (
    <Dialog title={messages.title} onClose={onClose}>
      <NewsList />
    </Dialog>
  );
}
