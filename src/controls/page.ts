// What every page of the extension does with its own root element.

import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../settings/index.ts';
import { language } from './text.ts';

export function speak(title: string): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  document.title = title;
}

/** Theme and size of Arabic type; both known to theme.css. */
export function dress({ theme, arabicSize }: Settings): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.style.setProperty('--arabic', String(arabicSize / 100));
}

/** Before the first paint: a dark page does not flash in white. */
export function useDress(settings: Settings | undefined): void {
  useLayoutEffect(() => { if (settings) dress(settings); }, [settings]);
}
