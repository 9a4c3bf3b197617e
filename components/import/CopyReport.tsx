import { Button } from '@/components/ui/Button';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { useCopy } from '@/components/ui/use-copy';
import { messages } from './messages';

export interface CopyReportProps {
  text: string;
}

/** Puts the report on the clipboard when pressed, and says so on itself. */
export function CopyReport({ text }: CopyReportProps) {
  const { outcome, copy, forget } = useCopy(text);
  return (
    <>
      <Button look="quiet" onClick={copy} onBlur={forget}>
        {outcome ?? messages.copyReport}
      </Button>
      <LiveRegion message={outcome ?? ''} />
    </>
  );
}
