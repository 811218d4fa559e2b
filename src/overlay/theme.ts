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
  const rgb = getComputedStyle(element).color.match(/[\d.]+/g)?.slice(0, 3).map(Number);
  return rgb?.length === 3 && luminance(rgb as [number, number, number]) > 0.4;
}

function luminance([red, green, blue]: [number, number, number]): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
