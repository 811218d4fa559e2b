// The page of the reader's own dictionaries: import, order, on and off, removal.

import { render } from 'preact';
import { speak, t } from '../../controls/index.ts';
import { App } from './app.tsx';

speak(t('dictionaries_page_title'));
render(<App />, document.body);
