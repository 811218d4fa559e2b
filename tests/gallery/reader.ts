// The overlay on a page of its own, opened at what the state's name says.

import { state } from './fake.ts';
import { STORY } from './story.ts';

const AT: Record<string, string> = {
  'reader-word': 'لإصلاح', 'reader-derived': 'بيروقراطية', 'reader-guess': 'كشكولة', 'reader-phrase': 'النظر', 'reader-entity': 'بغداد', 'reader-person': 'الحمداني',
};

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

async function show(): Promise<void> {
  const { readHere } = await import('../../src/content/index.ts');
  const { dress } = await import('../../src/controls/index.ts');
  document.querySelector('article')?.append(element('h1', STORY.title), ...STORY.paragraphs.map((text) => element('p', text)));
  const overlay = await readHere(dress, new AbortController().signal);
  await overlay?.painted();
  const word = AT[state];
  if (!word) return overlay?.command('summarise');
  const node = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text).find(({ data }) => data.includes(word));
  const offset = node?.data.indexOf(word) ?? -1;
  if (node) overlay?.explainIn({ node, offset }, { node, offset: offset + word.length });
}

void show();
