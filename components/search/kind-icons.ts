import {
  BookOpen,
  Braces,
  Command,
  FlaskConical,
  type LucideIcon,
  MonitorUp,
  NotebookPen,
  Route,
  SquareCheck,
  Tag,
  TriangleAlert,
  Wrench,
} from 'lucide-react';
import type { FoundKind } from '@/lib/search/found';

export const kindIcons: Record<FoundKind, LucideIcon> = {
  step: SquareCheck,
  gotcha: TriangleAlert,
  fix: Wrench,
  fact: BookOpen,
  term: Tag,
  example: FlaskConical,
  route: Route,
  skill: Route,
  endpoint: Braces,
  note: NotebookPen,
  command: Command,
  screen: MonitorUp,
};
