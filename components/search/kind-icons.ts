import {
  BookOpen,
  Braces,
  FlaskConical,
  type LucideIcon,
  NotebookPen,
  Route,
  SquareCheck,
  Tag,
  TriangleAlert,
  Wrench,
} from 'lucide-react';
import type { HitKind } from '@/lib/search/types';

export const kindIcons: Record<HitKind, LucideIcon> = {
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
};
