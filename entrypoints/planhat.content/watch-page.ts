/** Changes that can mean another tab or dialog; style changes alone cannot. */
const ATTRIBUTES = ['class', 'aria-selected', 'aria-current', 'aria-checked', 'hidden', 'open', 'data-state'];
const AFTER_CLICK_MS = 60;
const AFTER_CHANGE_MS = 120;
/** A page that changes all the time without telling us anything new is looked at this often. */
const LAZY_MS = 800;
/** Between readings, the page gets this many times what a reading took: more when nobody waits for us. */
const PAUSE = 20;
const PAUSE_AFTER_CLICK = 3;
/** For so long after a click or a new address, what changes is probably its effect. */
const EFFECT_MS = 1500;
const UNTIL_LAZY = 4;
const TYPING_MS = 600;

/**
 * Decides when the page is worth reading again: after clicks and address changes at once, after other changes
 * with a pause that grows while nothing new comes of it; never in a hidden tab, never while somebody types.
 *
 * @param read - Reads the page; answers whether the screen was another one than before.
 * @returns Asks for a reading soon.
 */
export function watchPage(signal: AbortSignal, read: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let lastRead = 0;
  let lastCost = 0;
  let lastKey = -Infinity;
  let fruitless = 0;
  let clickedAt = -Infinity;

  const run = () => {
    timer = undefined;
    dueAt = Infinity;
    const now = performance.now();
    if (document.hidden) return;
    if (now - lastKey < TYPING_MS) {
      schedule(TYPING_MS);
      return;
    }
    const changed = read();
    lastRead = performance.now();
    lastCost = lastRead - now;
    fruitless = changed ? 0 : fruitless + 1;
  };
  const pause = (now: number): number => {
    if (now - clickedAt < EFFECT_MS) return lastCost * PAUSE_AFTER_CLICK;
    return fruitless > UNTIL_LAZY ? LAZY_MS : lastCost * PAUSE;
  };
  const schedule = (delay: number) => {
    const now = performance.now();
    const earliest = lastRead + pause(now);
    const at = Math.max(now + delay, earliest);
    if (signal.aborted || at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(run, at - now);
  };
  const soon = () => {
    fruitless = 0;
    clickedAt = performance.now();
    schedule(AFTER_CLICK_MS);
  };

  const observer = new MutationObserver(() => schedule(AFTER_CHANGE_MS));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
    if (typing) lastKey = performance.now();
    else soon();
  };
  const onVisible = () => {
    if (!document.hidden) soon();
  };
  addEventListener('pointerup', soon, { signal, capture: true, passive: true });
  addEventListener('keyup', onKey, { signal, capture: true, passive: true });
  addEventListener('keydown', onKey, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return soon;
}
