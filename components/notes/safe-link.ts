import { Children, isValidElement, type ReactNode } from 'react';

export { safeLink } from '@/lib/notes/safe-link';

/** The words of drawn text, without its form. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children);
  return Children.toArray(node)
    .map((child) => (child === node ? '' : textOf(child)))
    .join('');
}
