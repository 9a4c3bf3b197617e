import {
  createContext,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefObject,
  use,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { messages } from './messages';
import { useScroller } from './use-scroller';
import styles from './VirtualList.module.css';

export interface VirtualListProps {
  /** In order; each is a row, of any height. */
  ids: readonly string[];
  /** All rows of the list, known or not. */
  count: number;
  /** There are more than `count`. */
  more: boolean;
  /** A row that stays drawn, in sight or not: it holds what is being written. */
  keep: string | null;
  /** A row that is brought to the top when it first appears here. */
  wanted: string | null;
  /** Told which rows are in sight, when it changes. */
  onShow: (first: number, last: number) => void;
  children: (id: string, index: number) => ReactElement;
  list: RefObject<HTMLDivElement | null>;
}

/** Rows that are in sight, and no more of them: a list of a hundred thousand is drawn as fast as one of ten. */
export function VirtualList({ ids, count, more, keep, wanted, onShow, children, list }: VirtualListProps) {
  const handle = useRef<VirtualizerHandle>(null);
  const { scroller, above } = useScroller(list);

  const tell = () => {
    const { current } = handle;
    if (!current || ids.length === 0) return;
    const from = current.scrollOffset;
    onShow(current.findItemIndex(from), current.findItemIndex(from + current.viewportSize));
  };
  const tellAnew = useEffectEvent(tell);
  useEffect(() => tellAnew(), [ids, above]);

  const goTo = useEffectEvent((id: string | null) => {
    const index = id === null ? -1 : ids.indexOf(id);
    // Below the bar that stays at the top of the panel.
    if (index !== -1) handle.current?.scrollToIndex(index, { align: 'start', offset: -44 });
    return index !== -1;
  });
  const gone = useRef<string | null>(null);
  useEffect(() => {
    if (gone.current !== wanted && goTo(wanted)) gone.current = wanted;
  }, [wanted, ids, above]);

  const kept = keep === null ? -1 : ids.indexOf(keep);
  return (
    <div
      ref={list}
      role="list"
      tabIndex={-1}
      className={styles.list}
      aria-label={messages.list}
      data-count={count}
    >
      <Length value={more ? UNKNOWN : count}>
        <Virtualizer
          ref={handle}
          data={ids}
          item={Row}
          scrollRef={scroller}
          startMargin={above}
          keepMounted={kept === -1 ? [] : [kept]}
          onScroll={tell}
          onResize={tell}
        >
          {children}
        </Virtualizer>
      </Length>
    </div>
  );
}

/** How many rows there are in all: the drawn ones are told their place among them. */
const Length = createContext(0);

/** As ARIA says it. */
const UNKNOWN = -1;

interface RowProps {
  style: CSSProperties;
  index: number;
  children: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

function Row({ style, index, children, ref }: RowProps) {
  const count = use(Length);
  return (
    <div ref={ref} style={style} role="listitem" aria-posinset={index + 1} aria-setsize={count}>
      {/* Inside: the space between rows is measured with them. */}
      <div className={styles.row}>{children}</div>
    </div>
  );
}
