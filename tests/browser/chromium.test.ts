import { inBrowser } from './support/in-browser.ts';
import { SUITES } from './suites/index.ts';
import { prerendered } from './suites/prerendered.ts';
import { touch } from './suites/touch.ts';

inBrowser('chromium', { ...SUITES, touch, 'loaded ahead': prerendered });
