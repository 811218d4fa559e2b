// How a block is built: the elements it stands in, by name and class. Paragraphs of one article are built alike.

import type { TextBlock } from './blocks.ts';

const nameOf = (element: Element | null): string => (element ? `${element.nodeName}.${element.getAttribute('class') ?? ''}` : '');

/** The block's element and the one around it. */
export const makeOf = ({ element }: TextBlock): string => `${nameOf(element.parentElement)}>${nameOf(element)}`;

/** The element whose child the block's paragraph, or its list, is. */
export const homeOf = ({ element }: TextBlock): Element | null => (element.closest('ul,ol,dl') ?? element).parentElement;

/** The same, where each paragraph has wrappers of its own: they do not count. */
export function outerHomeOf(block: TextBlock): Element | null {
  let home = homeOf(block);
  while (home?.parentElement && home.childElementCount === 1) home = home.parentElement;
  return home;
}
