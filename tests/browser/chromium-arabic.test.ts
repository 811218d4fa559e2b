import { inBrowser } from './support/in-browser.ts';
import { arabic } from './suites/arabic.ts';

inBrowser('chromium', { 'in Arabic': arabic }, 'ar');
