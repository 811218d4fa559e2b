// What every page of the extension does with its own root element.

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
