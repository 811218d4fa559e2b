// Consent banners: refused where they can be, hidden where not, never accepted. Content side.

export { clearConsent } from './clear-consent.ts';
export type { ConsentOptions, ConsentHandle } from './clear-consent.ts';
