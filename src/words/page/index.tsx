// The words page: all saved words, their daily review, and the files they go into and come from.

import { render } from 'preact';
import { speak, t } from '../../controls/index.ts';
import { App } from './app.tsx';

speak(t('words_page_title'));
render(<App />, document.body);
