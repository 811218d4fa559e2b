// The page that opens after the installation: a story to try everything on, three steps, three settings.

import { render } from 'preact';
import { readHere } from '../content/index.ts';
import { dress, speak, t } from '../controls/index.ts';
import { Closing, Guide } from './guide.tsx';

const life = new AbortController();
const reading = readHere(dress, life.signal);

speak(t('welcome_page_title'));
render(<Guide reading={reading} />, document.getElementById('guide') as HTMLElement);
render(<Closing />, document.getElementById('closing') as HTMLElement);
