import { browser } from '../browser.ts';

export function t(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Numbers in the digits of the interface's language. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(t('app_language') || 'en', options).format(value);
}
