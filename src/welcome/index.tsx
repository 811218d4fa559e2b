// The page that opens after the installation: a story to try everything on, three steps, three settings.

import { render } from 'preact';
import { readHere } from '../content/index.ts';
import { dress, speak, t } from '../controls/index.ts';
import { Closing, Guide } from './guide.tsx';

const life = new AbortController();
const overlay = readHere(dress, life.signal).catch(() => null);

speak(t('welcome_page_title'));
render(<Guide overlay={overlay} />, document.getElementById('guide') as HTMLElement);
render(<Closing />, document.getElementById('closing') as HTMLElement);
