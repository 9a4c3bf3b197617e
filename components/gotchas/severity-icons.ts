import { Clock, Coins, type LucideIcon, OctagonAlert, ShieldAlert, TriangleAlert } from 'lucide-react';
import type { Severity } from '@/content/types';

export const severityIcons: Record<Severity, LucideIcon> = {
  'data-loss': OctagonAlert,
  security: ShieldAlert,
  'wrong-numbers': TriangleAlert,
  cost: Coins,
  time: Clock,
};
