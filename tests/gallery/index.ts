// The gallery itself: a frame for each state, in the theme and language that its own address names.

import { LANGUAGES, STATES, THEMES } from './states.ts';

const SIZES = { reader: [620, 560], popup: [400, 610], words: [760, 560] } as const;
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') ?? 'light', lang = asked.get('lang') ?? 'en';

function add<Tag extends keyof HTMLElementTagNameMap>(to: HTMLElement, tag: Tag, fields: Partial<HTMLElementTagNameMap[Tag]>): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), fields);
  to.append(made);
  return made;
}

const nav = add(document.body, 'nav', {});
for (const each of LANGUAGES) {
  for (const one of THEMES) add(nav, 'a', { href: `?theme=${one}&lang=${each}`, textContent: `${one} ${each}`, className: one === theme && each === lang ? 'now' : '' });
}
for (const { id, surface, title } of STATES) {
  const [width, height] = SIZES[surface];
  const figure = add(document.body, 'figure', {});
  add(figure, 'figcaption', { textContent: title });
  const frame = add(figure, 'iframe', { src: `${surface}.html?state=${id}&theme=${theme}&lang=${lang}`, title });
  Object.assign(frame, { width: String(width), height: String(height) });
}
