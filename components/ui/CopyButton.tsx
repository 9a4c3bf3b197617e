import { Check, Copy } from 'lucide-react';
import { IconButton } from './IconButton';
import { messages } from './messages';
import { useCopy } from './use-copy';

export interface CopyButtonProps {
  /** Copied exactly as it is. */
  text: string;
  /** What it copies, for the button's name: "Copy command". */
  label?: string;
}

/** Copies text when pressed, and says so on itself until the pointer or the focus leaves. */
export function CopyButton({ text, label = messages.copy }: CopyButtonProps) {
  const { outcome, copied, copy, forget } = useCopy(text);
  return (
    <span role="status">
      <IconButton
        icon={copied ? Check : Copy}
        label={outcome ?? label}
        onClick={copy}
        onBlur={forget}
        onPointerLeave={forget}
      />
    </span>
  );
}
