// How a block is built: the elements it stands in, by name and class. Paragraphs of one article are built alike.

import type { TextBlock } from './blocks.ts';

const nameOf = (element: Element | null): string => (element ? `${element.nodeName}.${element.getAttribute('class') ?? ''}` : '');

/** The block's element and the one around it. */
export const makeOf = ({ element }: TextBlock): string => `${nameOf(element.parentElement)}>${nameOf(element)}`;

/** The element whose child the block's paragraph, or its list, is. */
export const homeOf = ({ element }: TextBlock): Element | null => (element.closest('ul,ol,dl') ?? element).parentElement;

/** More wrappers than this a paragraph has on no site, but on hostile ones. */
const MOST_WRAPPERS = 5;

/** The same, where each paragraph has wrappers of its own: they do not count. */
export function outerHomeOf(block: TextBlock): Element | null {
  let home = homeOf(block);
  for (let i = 0; i < MOST_WRAPPERS && home?.parentElement && home.firstElementChild === home.lastElementChild; i++) home = home.parentElement;
  return home;
}
