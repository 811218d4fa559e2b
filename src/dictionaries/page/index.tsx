// The page of the reader's own dictionaries: import, order, on and off, removal.

import { render } from 'preact';
import { App } from './app.tsx';
import { language, t } from './text.ts';

const root = document.documentElement;
root.lang = language();
root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
document.title = t('dictionaries_page_title');
render(<App />, document.body);
