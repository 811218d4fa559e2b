// The overlay on a page of its own, opened at what the state's name says.

import { summarizerStandIn } from '../fakes/summarizer.ts';
import { state } from './fake.ts';
import { STORY } from './story.ts';

const AT: Record<string, string> = {
  'reader-word': 'لإصلاح', 'reader-derived': 'بيروقراطية', 'reader-guess': 'كشكولة', 'reader-phrase': 'النظر', 'reader-entity': 'بغداد', 'reader-person': 'الحمداني',
};

/** What the browser's own model would write. */
const SECOND: Record<string, string> = {
  'reader-second': 'تراجع الحكومة خطة إصلاح المستشفيات قبل نهاية العام، وتطلب نقابة الأطباء أن تشارك فيها.', 'reader-unanswered': '!UnknownError',
};

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

async function show(): Promise<void> {
  const answer = SECOND[state];
  if (answer) Object.assign(globalThis, { Summarizer: summarizerStandIn({ availability: 'available', answer }) });
  const { readHere } = await import('../../src/content/index.ts');
  const { dress } = await import('../../src/controls/index.ts');
  document.querySelector('article')?.append(element('h1', STORY.title), ...STORY.paragraphs.map((text) => element('p', text)));
  const overlay = await readHere(dress, new AbortController().signal);
  await overlay?.painted();
  const word = AT[state];
  if (!word) {
    overlay?.command('summarise');
    return answer ? askSecond() : undefined;
  }
  const node = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text).find(({ data }) => data.includes(word));
  const offset = node?.data.indexOf(word) ?? -1;
  if (node) overlay?.explainIn({ node, offset }, { node, offset: offset + word.length });
}

/** Presses the button once it is offered. */
async function askSecond(): Promise<void> {
  const root = document.querySelector('hashiya-margin')?.shadowRoot;
  for (let tries = 0; tries < 100; tries++) {
    const button = root?.querySelector<HTMLElement>('.second-button');
    if (button) return button.click();
    await new Promise(requestAnimationFrame);
  }
}

void show();
