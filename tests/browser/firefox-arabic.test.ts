import { inBrowser } from './support/in-browser.ts';
import { arabic } from './suites/arabic.ts';

inBrowser('firefox', { 'in Arabic': arabic }, 'ar');
