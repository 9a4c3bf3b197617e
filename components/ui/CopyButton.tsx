import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './IconButton';
import { messages } from './messages';

export interface CopyButtonProps {
  /** Copied exactly as it is. */
  text: string;
  /** What it copies, for the button's name: "Copy command". */
  label?: string;
}

/** Copies text when pressed, and says so on itself until the pointer or the focus leaves. */
export function CopyButton({ text, label = messages.copy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(messages.copied);
    } catch {
      // The browser may refuse; the text is in sight and can be selected.
      setOutcome(messages.copyFailed);
    }
  };
  const reset = () => setOutcome(null);
  return (
    <span role="status">
      <IconButton
        icon={outcome === messages.copied ? Check : Copy}
        label={outcome ?? label}
        onClick={() => void copy()}
        onBlur={reset}
        onPointerLeave={reset}
      />
    </span>
  );
}
