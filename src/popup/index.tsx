// The toolbar popup.

import { render } from 'preact';
import { speak, t } from '../controls/index.ts';
import { App } from './app.tsx';

speak(t('app_short_name'));
render(<App />, document.body);
