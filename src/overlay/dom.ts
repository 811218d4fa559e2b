// Builds nodes. Text goes in as text nodes only; nothing here reads HTML.

import { ICONS, type IconName } from './icons.ts';

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

export function icon(name: IconName): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  for (const [key, value] of Object.entries({ class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon; its name is its title, said once. */
export function iconButton(name: IconName, label: string, press: (event: Event) => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'tool', title: label, onclick: press }, icon(name));
}
