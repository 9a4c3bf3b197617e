import { Suspense, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Popover } from '@/components/ui/Popover';
import { messages } from './messages';
import { WhyScreen } from './on-demand';
import styles from './WhyPopover.module.css';
import type { WhyScreenProps } from './WhyScreen';

/** Opens the evidence for the screen. */
export function WhyPopover({ view, onNotRight }: WhyScreenProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={messages.whyTitle}
      onToggle={setOpen}
      trigger={(properties) => (
        <Button look="link" className={styles.trigger} {...properties}>
          {messages.why}
        </Button>
      )}
    >
      {(close) => (
        <Suspense>
          {open && (
            <WhyScreen
              view={view}
              onNotRight={() => {
                close();
                onNotRight();
              }}
            />
          )}
        </Suspense>
      )}
    </Popover>
  );
}
