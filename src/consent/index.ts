// Consent banners: refused where they can be, hidden where not, never accepted. Content side.

export { clearConsent, type ConsentHandle } from './clear-consent.ts';
