// The words page over a store of the frame's own.

import 'fake-indexeddb/auto';
import { state } from './fake.ts';
import type { KeptWord, WordState } from '../../src/messages.ts';
import { keep } from '../../src/words/store.ts';
import { STORY } from './story.ts';

const encounter = (written: string): KeptWord['encounter'] => {
  const sentence = STORY.paragraphs.find((each) => each.includes(written)) ?? '';
  const start = sentence.indexOf(written);
  return { sentence, start, end: start + written.length, title: STORY.title, url: 'https://www.akhbar.example/2026/hospitals' };
};

const KEPT: [KeptWord, WordState][] = [
  [{ lemma: 'إِصْلَاح', pos: 'NOUN', root: 'صلح', gloss: { en: 'reform; repair', ar: 'تحسين الشيء' }, level: 4, encounter: encounter('لإصلاح') }, 'new'],
  [{ lemma: 'مُشَارَكَة', pos: 'NOUN', root: 'شرك', gloss: { en: 'participation' }, level: 4, encounter: encounter('بمشاركة') }, 'learning'],
  [{ lemma: 'مُعَدَّل', pos: 'ADJ', root: 'عدل', gloss: { en: 'amended, modified' }, level: 4, encounter: encounter('المعدّلة') }, 'new'],
  [{ lemma: 'مُسْتَشْفًى', pos: 'NOUN', root: 'شفي', gloss: { en: 'hospital' }, level: 2, encounter: encounter('المستشفيات') }, 'known'],
];

async function show(): Promise<void> {
  for (const [word, how] of state === 'words-none' ? [] : KEPT) {
    await keep(word, how);
    // Each saved later than the one before: their order is by the millisecond.
    await new Promise((resolve) => { setTimeout(resolve, 3); });
  }
  location.hash = { 'words-review': '#review', 'words-transfer': '#transfer' }[state] ?? '';
  await import('../../src/words/page/index.tsx');
}

void show();
