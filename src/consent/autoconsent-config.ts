// How autoconsent is run here: it refuses, and hides nothing before it knows what it met.

import type { Config } from '@duckduckgo/autoconsent';

export const AUTOCONSENT_CONFIG: Partial<Config> = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  // Hiding first makes some providers (OneTrust) stick with the scroll locked.
  enablePrehide: false,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  enablePopupMutationObserver: true,
  // Each is a look with all its rules; what comes later than five seconds is left to the watch.
  detectRetries: 10,
  isMainWorld: false,
  // The tiers above 'reject' would press acknowledge and accept.
  heuristicMode: 'reject',
};
