// The toolbar popup.

import { render } from 'preact';
import { App } from './app.tsx';
import { t } from './text.ts';

const root = document.documentElement;
root.lang = t('app_language') || 'en';
root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
document.title = t('app_short_name');
render(<App />, document.body);
