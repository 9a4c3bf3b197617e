import { DataSection } from '@/components/data/DataSection';
import { messages as dataMessages } from '@/components/data/messages';
import { Diagnostics } from '@/components/diagnostics/Diagnostics';
import { messages as diagnosticsMessages } from '@/components/diagnostics/messages';
import { ExportSection } from '@/components/export/ExportSection';
import { ImportSection } from '@/components/import/ImportSection';
import { CommandKeys } from '@/components/keys/CommandKeys';
import { messages as newsMessages } from '@/components/news/messages';
import { NewsButton } from '@/components/news/NewsButton';
import { KeyEditor } from '@/components/keys/KeyEditor';
import { ClusterList } from '@/components/options/ClusterList';
import { LauncherChoice } from '@/components/options/LauncherChoice';
import { messages } from '@/components/options/messages';
import { ScreenshotSwitch } from '@/components/options/ScreenshotSwitch';
import { SearchChoice } from '@/components/options/SearchChoice';
import { Section } from '@/components/options/Section';
import { TaughtScreens } from '@/components/options/TaughtScreens';
import { Tenants } from '@/components/options/Tenants';
import { You } from '@/components/options/You';
import { RecoveryNotice } from '@/components/recovery/RecoveryNotice';
import { BadgeChoice } from '@/components/reminders/BadgeChoice';
import { StaleList } from '@/components/verdicts/StaleList';
import styles from './App.module.css';

/** The options page: what the user can change, keep and withdraw. */
export function App() {
  return (
    <main className={styles.page} data-ready="">
      <header>
        <h1 className={styles.title}>{messages.title}</h1>
        <p className={styles.version}>{messages.page}</p>
      </header>
      <Section title={messages.you} text={messages.youText}>
        <You />
      </Section>
      <Section title={messages.launcher} text={messages.launcherText}>
        <LauncherChoice />
      </Section>
      <Section title={messages.keys} text={messages.keysText}>
        <CommandKeys />
        <KeyEditor />
      </Section>
      <Section title={messages.search} text={messages.searchText}>
        <SearchChoice />
      </Section>
      <Section title={messages.tenants} text={messages.tenantsText}>
        <Tenants />
      </Section>
      <Section title={messages.notes} text={messages.notesText}>
        <RecoveryNotice />
        <ExportSection />
        <ImportSection />
      </Section>
      <Section title={dataMessages.title} text={dataMessages.text}>
        <DataSection />
      </Section>
      <Section title={messages.teachings} text={messages.teachingsText}>
        <TaughtScreens />
      </Section>
      <Section title={messages.reminders} text={messages.remindersText}>
        <BadgeChoice />
      </Section>
      <Section title={messages.screenshots} text={messages.screenshotsText}>
        <ScreenshotSwitch />
      </Section>
      <Section title={messages.stale} text={messages.staleText}>
        <StaleList />
      </Section>
      <Section title={messages.clusters} text={messages.clustersText}>
        <ClusterList />
      </Section>
      <Section title={newsMessages.title} text={newsMessages.text}>
        <NewsButton />
      </Section>
      <Section title={diagnosticsMessages.title} text={diagnosticsMessages.text}>
        <Diagnostics code={null} />
      </Section>
      <Section title={messages.privacy} text={messages.privacyText} />
    </main>
  );
}
