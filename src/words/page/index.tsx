// The words page: all saved words, their daily review, and the files they go into and come from.

import { render } from 'preact';
import { App } from './app.tsx';
import { language, t } from './text.ts';

const root = document.documentElement;
root.lang = language();
root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
document.title = t('words_page_title');
render(<App />, document.body);
