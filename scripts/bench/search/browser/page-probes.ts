/** What runs in the measured pages. None of it may use anything from outside its own body. */

/** What a page tells of one key. */
export interface KeyTimes {
  /** Milliseconds from the key to the last change of the list before the next key; `null` where nothing changed. */
  changed: number | null;
  /** To the frame that shows the first change of the list; `null` where nothing changed. */
  first: number | null;
  /** To the frame that shows the last one; without a change, to the next frame. */
  painted: number;
  /** Whether the next key came while notes were still being looked through: then both say the time until that key at least. */
  overtaken: boolean;
}

declare global {
  var benchKeys: KeyTimes[];
}

/** Mark the document with the time at which each selector had been painted, since the page was asked for. */
export function watchOpening(selectors: Record<string, string>): void {
  const waiting = new Map(Object.entries(selectors));
  const look = () => {
    for (const [name, selector] of waiting) {
      if (!document.querySelector(selector)) continue;
      waiting.delete(name);
      requestAnimationFrame(() =>
        setTimeout(() => document.documentElement.setAttribute(`data-bench-${name}`, `${performance.now()}`)),
      );
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Follow each letter that is typed until the next one. */
export function watchKeys(looking: string): void {
  let key: (KeyTimes & { at: number }) | null = null;
  globalThis.benchKeys = [];
  const soonPainted = (changed: boolean) => {
    const own = key;
    if (!own) return;
    if (changed) own.changed = performance.now() - own.at;
    requestAnimationFrame(() =>
      setTimeout(() => {
        own.painted = performance.now() - own.at;
        if (changed) own.first ??= own.painted;
      }),
    );
  };
  const isOfList = (node: Node) =>
    node instanceof Element
      ? node.closest('[role=listbox]') !== null || node.querySelector('[role=listbox]') !== null
      : Boolean(node.parentElement?.closest('[role=listbox]'));
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key.length !== 1 || event.ctrlKey) {
        key = null;
        return;
      }
      if (key && document.body.textContent.includes(looking)) {
        key.overtaken = true;
        key.painted = Math.max(key.painted, event.timeStamp - key.at);
        key.changed = key.painted;
      }
      key = { at: event.timeStamp, changed: null, first: null, painted: 0, overtaken: false };
      globalThis.benchKeys.push(key);
    },
    { capture: true },
  );
  document.addEventListener('input', () => soonPainted(false), { capture: true });
  new MutationObserver((changes) => {
    const nodes = changes.flatMap(({ target, addedNodes, removedNodes }) =>
      target instanceof Element && target.closest('[role=listbox]') === null
        ? [...addedNodes, ...removedNodes]
        : [target],
    );
    if (nodes.some(isOfList)) soonPainted(true);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** A page that does nothing but write twenty lines at each letter: what the browser itself takes. */
export function drawBarePage(): void {
  const box = document.body.appendChild(document.createElement('input'));
  const list = document.body.appendChild(document.createElement('div'));
  list.setAttribute('role', 'listbox');
  box.addEventListener('input', () => {
    list.replaceChildren(
      ...Array.from({ length: 20 }, (_, at) => {
        const row = document.createElement('p');
        row.textContent = `${box.value} ${at}`;
        return row;
      }),
    );
  });
  box.focus();
}
