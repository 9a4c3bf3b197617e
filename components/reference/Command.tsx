import { CopyBlock } from '@/components/entries/CopyBlock';
import { messages } from './messages';

export interface CommandProps {
  /** With `{question}` where the user's own words go. */
  command: string;
  install: string;
}

/** A command of another help, and the line that installs it. */
export function Command({ command, install }: CommandProps) {
  return (
    <>
      <CopyBlock
        text={command.replace('{question}', messages.questionPlaceholder)}
        copyLabel={messages.copyCommand}
      />
      <CopyBlock label={messages.install} text={install} copyLabel={messages.copyInstall} />
    </>
  );
}
