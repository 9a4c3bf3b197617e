import { useEffect, useState } from 'react';
import {
  allowCluster,
  listClusters,
  watchClusters,
  withdrawCluster,
  type Cluster,
} from '@/services/clusters';

export type { Cluster };

/** Further Planhat hosts and what can be done with them. */
export function useClusters() {
  const [clusters, setClusters] = useState<readonly Cluster[]>([]);
  useEffect(() => {
    const read = () => void listClusters().then(setClusters);
    read();
    return watchClusters(read);
  }, []);
  return { clusters, allow: allowCluster, withdraw: withdrawCluster };
}
