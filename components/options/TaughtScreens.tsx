import { useState } from 'react';
import { TeachingList } from '@/components/teach/TeachingList';
import { Button } from '@/components/ui/Button';
import { screenName } from '@/content/screens/index';
import { useTeachings } from '@/hooks/useTeachings';
import type { Teaching } from '@/lib/screens/teachings';
import { messages } from './messages';

/** The user's own screen rules, each with the way to forget it, and back. */
export function TaughtScreens() {
  const { teachings, forget, restore } = useTeachings();
  const [forgotten, setForgotten] = useState<Teaching | null>(null);
  const [now] = useState(Date.now);
  const undo = async () => {
    if (forgotten) await restore(forgotten);
    setForgotten(null);
  };
  return (
    <>
      <TeachingList
        teachings={teachings}
        nameOf={screenName}
        now={now}
        onForget={(id) => void forget(id).then(setForgotten)}
      />
      <div role="status">
        {forgotten && (
          <>
            {messages.forgotten(screenName(forgotten.screen))}{' '}
            <Button look="link" onClick={() => void undo()}>
              {messages.undo}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
