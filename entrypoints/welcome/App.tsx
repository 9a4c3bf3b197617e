import { useEffect, useRef, useState } from 'react';
import { CommandKeys } from '@/components/keys/CommandKeys';
import { Section } from '@/components/options/Section';
import { Button } from '@/components/ui/Button';
import { CrmChoice } from '@/components/welcome/CrmChoice';
import { messages } from '@/components/welcome/messages';
import { RoleChoice } from '@/components/welcome/RoleChoice';
import { Tour } from '@/components/welcome/Tour';
import { useFirstRun } from '@/hooks/useFirstRun';
import { useTabActions } from '@/hooks/useTabActions';
import styles from './App.module.css';

/** The first minute: three choices and a look around, all of which can be skipped. */
export function App() {
  const { dismiss } = useFirstRun();
  const [over, setOver] = useState(false);
  const finish = () => {
    dismiss();
    setOver(true);
  };
  if (over) return <Over />;
  return (
    <div className={styles.page} data-ready="">
      <header className={styles.head}>
        <h1 className={styles.title}>{messages.title}</h1>
        <Button onClick={finish}>{messages.skip}</Button>
      </header>
      <main className={styles.main}>
        <p>{messages.lead}</p>
        <Section title={messages.role} text={messages.roleText}>
          <RoleChoice />
        </Section>
        <Section title={messages.crm} text={messages.crmText}>
          <CrmChoice />
        </Section>
        <Section title={messages.keys} text={messages.keysText}>
          <CommandKeys />
        </Section>
        <Section title={messages.tour} text={messages.tourText}>
          <Tour />
        </Section>
        <div>
          <Button look="primary" onClick={finish}>
            {messages.done}
          </Button>
        </div>
      </main>
    </div>
  );
}

/** What is left to do. */
function Over() {
  const { openOptions } = useTabActions();
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone from the page.
  useEffect(() => title.current?.focus(), []);
  return (
    <main className={styles.over} data-ready="">
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {messages.ready}
      </h1>
      <p>{messages.readyText}</p>
      <p className={styles.soft}>{messages.readyChange}</p>
      <Button onClick={() => void openOptions()}>{messages.options}</Button>
    </main>
  );
}
