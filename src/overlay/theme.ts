// Light or dark: of the page (for the highlights) and of card and panel (by the reader's settings).

import type { LiveArticle } from '../page/index.ts';
import type { Settings } from '../settings/index.ts';

export function dress(layer: HTMLElement, settings: Settings, direction: 'rtl' | 'ltr', language: string): void {
  layer.dir = direction;
  layer.lang = language;
  layer.dataset['theme'] = settings.theme;
  layer.style.setProperty('--arabic', String(settings.arabicSize / 100));
}

/** Light letters mean a dark page, whatever paints its background. */
export function isDarkPage(article: LiveArticle): boolean {
  const text = article.document.blocks?.find(({ kind }) => kind === 'paragraph') ?? { start: 0, end: article.document.text.length };
  const node = article.ranges(text.start, Math.min(text.end, text.start + 1))[0]?.startContainer;
  const element = node?.parentElement ?? article.root;
  return lightness(getComputedStyle(element).color) > 0.5;
}

/** 0 … 1 of a computed colour: rgb(…), color(srgb …), lab(…), oklch(…); 0 for what it cannot read. */
export function lightness(color: string): number {
  const [first = 0, second = 0, third = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (/^(lab|lch)/.test(color)) return first / 100;
  if (/^(oklab|oklch)/.test(color)) return first;
  const luminance = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return color.startsWith('rgb') ? luminance / 255 : color.startsWith('color(') ? luminance : 0;
}
