import { inBrowser } from './support/in-browser.ts';
import { SUITES } from './suites/index.ts';
import { touch } from './suites/touch.ts';

inBrowser('chromium', { ...SUITES, touch });
