// The page that puts a note on paper: shows it, asks the browser to print once it is shown, and keeps nothing.

import { render } from 'preact';
import { speak, t } from '../../controls/index.ts';
import { loadSettings } from '../../settings/index.ts';
import { takeNote } from '../kept.ts';
import { Gone, Sheet } from './sheet.tsx';

async function show(): Promise<void> {
  const [note, settings] = await Promise.all([takeNote(location.hash.slice(1)), loadSettings()]);
  speak(note ? `${note.title} — ${t('app_short_name')}` : t('app_short_name'));
  document.documentElement.style.setProperty('--arabic', String(settings.arabicSize / 100));
  render(note ? <Sheet note={note} digits={settings.digits} now={Date.now()} /> : <Gone />, document.body);
  if (!note) return;
  await painted();
  print();
}

/** With its fonts, and not before the reader sees the tab. */
async function painted(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

void show();
