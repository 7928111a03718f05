/** What may stand in an element: text stays text, whatever is in it. */
export type Child = Node | string | undefined | readonly Child[];

/** Attributes; `true` sets an empty one, `false` and `undefined` leave it away, a function listens to the event of that name. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...flat(children));
  return made;
}

/** Replaces everything in an element. */
export const fill = (parent: Element, ...children: readonly Child[]): void => parent.replaceChildren(...flat(children));

function flat(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === undefined) return [];
    return typeof child === 'string' || child instanceof Node ? [child] : flat(child);
  });
}

/** A button that is no submit button. */
export const button = (label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  element('button', { type: 'button', click: onClick, ...attributes }, label);

/** A style sheet of this script, added to the page once. */
export function addStyles(id: string, css: string): void {
  if (document.getElementById(id) !== null) return;
  document.head.append(element('style', { id }, css));
}
