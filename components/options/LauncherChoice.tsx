import { Segments } from '@/components/ui/Segments';
import { useLauncherPlace } from '@/hooks/useLauncherPlace';
import { messages } from './messages';

const sizes = ['full', 'sliver', 'hidden'] as const;

/** How much of the launcher stands in Planhat, down to nothing. */
export function LauncherChoice() {
  const { size, setSize } = useLauncherPlace();
  return (
    <Segments
      label={messages.launcherSize}
      options={sizes.map((id) => ({ id, label: messages.size[id] }))}
      selected={size ?? 'full'}
      onSelect={setSize}
    />
  );
}
