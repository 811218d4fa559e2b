// What holds until the reader has chosen: meanings come in the language of the interface.

import { browser } from '../browser.ts';
import { DEFAULT_SETTINGS, type Settings } from './schema.ts';

export function standard(): Settings {
  return interfaceLanguage() === 'ar' ? { ...DEFAULT_SETTINGS, glossLanguage: 'ar' } : DEFAULT_SETTINGS;
}

/** Empty once the extension has gone from under the page. */
function interfaceLanguage(): string {
  try {
    return browser.i18n.getMessage('app_language');
  } catch {
    return '';
  }
}

/**
 * What is to be stored: the language of meanings only where it was chosen, now or before. The settings travel to the reader's
 * other devices, and the interface there may speak another language.
 */
export function withoutUnchosen(settings: Settings, chosen: readonly unknown[]): Partial<Settings> {
  if (chosen.some((made) => Object(made).glossLanguage)) return settings;
  const { glossLanguage, ...rest } = settings;
  return rest;
}
