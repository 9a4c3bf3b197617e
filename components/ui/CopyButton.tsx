import { Check, Copy, type LucideIcon } from 'lucide-react';
import { LiveRegion } from './LiveRegion';
import { IconButton } from './IconButton';
import { messages } from './messages';
import { useCopy } from './use-copy';

export interface CopyButtonProps {
  /** Copied exactly as it is. */
  text: string;
  /** What it copies, for the button's name: "Copy command". */
  label?: string;
  icon?: LucideIcon;
}

/** Copies text when pressed, and says so on itself until the pointer or the focus leaves. */
export function CopyButton({ text, label = messages.copy, icon = Copy }: CopyButtonProps) {
  const { outcome, copied, copy, forget } = useCopy(text);
  return (
    <>
      <IconButton
        icon={copied ? Check : icon}
        label={outcome ?? label}
        onClick={copy}
        onBlur={forget}
        onPointerLeave={forget}
      />
      <LiveRegion message={outcome ?? ''} />
    </>
  );
}
