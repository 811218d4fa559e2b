// Builds nodes. Text goes in as text nodes only; nothing here reads HTML.

export type Child = Node | string | false | null | undefined;
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** h('button', { class: 'x', onclick: f }, 'text', node): attributes, listeners (on…) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, props?: Record<string, Value> | null, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Arabic text, set in the Arabic face and in its own direction whatever the interface's. */
export function arabic(text: string, className = ''): HTMLElement {
  return h('bdi', { class: `ar ${className}`.trim(), lang: 'ar', dir: 'rtl' }, text);
}

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  pin: 'M6 2.5h4l-.5 4.5 2.5 2.5H4L6.5 7zM8 9.5V14',
  before: 'M10 3L5 8l5 5',
  after: 'M6 3l5 5-5 5',
  book: 'M8 4C6.5 3 4.500 2.700 2.500 3v9.500c2-.300 4 0 5.500 1 1.500-1 3.500-1.300 5.500-1V3c-2-.300-4 0-5.500 1zM8 4v9.500',
} as const;

export function icon(name: keyof typeof PATHS): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  for (const [key, value] of Object.entries({ class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and says its name. */
export function iconButton(name: keyof typeof PATHS, label: string, press: (event: Event) => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'tool', 'aria-label': label, title: label, onclick: press }, icon(name));
}
