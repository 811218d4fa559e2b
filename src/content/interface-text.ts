// The interface's strings in the language the browser chose among ours, with that language's own direction.

import { browser } from '../browser.ts';

export interface InterfaceText {
  message(key: string, ...substitutions: string[]): string;
  uiDirection: 'rtl' | 'ltr';
  uiLanguage: string;
}

export function interfaceText(): InterfaceText {
  // Not the browser's own language: a French browser shows our English strings, and a Persian one too.
  const uiLanguage = message('app_language') || 'en';
  return { message, uiLanguage, uiDirection: uiLanguage === 'ar' ? 'rtl' : 'ltr' };
}

/** Empty for an unknown key, and once the extension has been reloaded under the page. */
export function message(key: string, ...substitutions: string[]): string {
  try {
    return browser.i18n.getMessage(key, substitutions);
  } catch {
    return '';
  }
}
