import { inBrowser } from './support/in-browser.ts';
import { SUITES } from './suites/index.ts';

inBrowser('firefox', SUITES);
