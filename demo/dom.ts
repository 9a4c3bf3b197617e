export type Child = Node | string | number | null | undefined | false | readonly Child[];

type Value = string | number | boolean | undefined | ((event: Event) => void);
export type Props = Readonly<Record<string, Value>>;

/**
 * Builds an element. `spec` is a tag with classes (`'div.card.wide'`). Text is always text. A function under a
 * key such as `click` listens to that event; everything else becomes an attribute.
 */
export function h(spec: string, ...rest: readonly [Props, ...Child[]] | readonly Child[]): HTMLElement {
  const [tag = 'div', ...classes] = spec.split('.');
  const element = document.createElement(tag);
  element.classList.add(...classes);
  const [first, ...others] = rest;
  if (isProps(first)) {
    setProps(element, first);
    append(element, others as readonly Child[]);
  } else {
    append(element, rest as readonly Child[]);
  }
  return element;
}

/** Replaces everything inside `parent`. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** Builds an SVG element; attributes only, as charts need no more. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: SVGElement[]
) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

function isProps(value: Child | Props): value is Props {
  return typeof value === 'object' && value !== null && !(value instanceof Node) && !Array.isArray(value);
}

function setProps(element: HTMLElement, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name.startsWith('aria-') && value !== undefined) element.setAttribute(name, String(value));
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === 'string' || typeof child === 'number') parent.append(String(child));
    else if (child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}
