import { browser } from '../browser.ts';

export function t(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The interface's language: of ours, the one the browser chose. */
export const language = (): string => t('app_language') || 'en';
