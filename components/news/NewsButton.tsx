import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { messages } from './messages';
import { NewsDialog } from './NewsDialog';

/** Opens what is new. */
export function NewsButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{messages.show}</Button>
      {open && <NewsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
