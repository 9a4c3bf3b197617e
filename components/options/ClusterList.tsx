import { Button } from '@/components/ui/Button';
import { useClusters } from '@/hooks/useClusters';
import { messages } from './messages';
import { RowList } from './RowList';

/** Further hosts of Planhat: the browser asks before one is allowed. */
export function ClusterList() {
  const { clusters, allow, withdraw } = useClusters();
  return (
    <RowList
      label={messages.clusters}
      rows={clusters.map(({ host, allowed }) => ({
        id: host,
        name: host,
        value: allowed ? (
          <Button aria-label={messages.withdrawHost(host)} onClick={() => void withdraw(host)}>
            {messages.withdraw}
          </Button>
        ) : (
          <Button aria-label={messages.allowHost(host)} onClick={() => void allow(host)}>
            {messages.allow}
          </Button>
        ),
      }))}
    />
  );
}
