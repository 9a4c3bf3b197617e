import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  icon: LucideIcon;
  /** Pixels; 16 unless the icon stands in a line of small text. */
  size?: number;
  className?: string | undefined;
}

/** One of the line icons. Decoration only: the text beside it, or the control around it, has the name. */
export function Icon({ icon: Shape, size = 16, className }: IconProps) {
  return <Shape size={size} strokeWidth={1.5} nonScalingStroke aria-hidden="true" className={className} />;
}
