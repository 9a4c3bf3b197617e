import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './HitList.module.css';

/** About what the popup shows at once. */
const atFirst = 8;
/** As in `HitRow.module.css`, in pixels. */
const rowHeight = 44;

/**
 * How many rows of a list are drawn. Whoever types sees the first lines only, so the others are drawn when they come near
 * to sight, or when the keys get there.
 *
 * @param list - Names the list: of another, the first rows are drawn.
 * @param selected - The place of the selected row.
 * @returns The number of rows, and what stands for the others: as high as they are.
 */
export function useDrawn(
  list: string,
  count: number,
  selected: number,
): { rows: number; undrawn: ReactNode } {
  const [wholeList, setWholeList] = useState<string | null>(null);
  if (selected >= atFirst && wholeList !== list) setWholeList(list);
  const isWhole = wholeList === list || count <= atFirst;
  const rest = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!rest.current) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setWholeList(list);
      },
      { rootMargin: `${2 * rowHeight}px` },
    );
    observer.observe(rest.current);
    return () => observer.disconnect();
  }, [list, isWhole]);
  if (isWhole) return { rows: count, undrawn: null };
  const undrawn = (
    <div
      ref={rest}
      role="presentation"
      className={styles.undrawn}
      style={{ height: (count - atFirst) * rowHeight }}
    />
  );
  return { rows: atFirst, undrawn };
}
