// The browser's extension API under one name, promises in every browser (Manifest V3 needs no polyfill for that).

import type { Browser } from 'webextension-polyfill';

const scope = globalThis as { browser?: Browser; chrome?: Browser };

/** In a page of no extension (a unit test) this is undefined: read its fields inside functions only. */
export const browser = (scope.browser ?? scope.chrome) as Browser;
