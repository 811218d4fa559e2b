// A page of the extension itself reads the story it holds: the same article, annotations and overlay as on any news page,
// without gate and consent. On and off are settings for the web; here it always reads.

import { answerMessages } from '../messaging/index.ts';
import type { ReaderMessages } from '../messages.ts';
import { createOverlay, type Overlay } from '../overlay/index.ts';
import { readArticle, type LiveArticle } from '../page/index.ts';
import { loadSettings, watchSettings, type Settings } from '../settings/index.ts';
import { annotate } from './engine-client.ts';
import { keptPanel } from './kept-panel.ts';
import { overlayDeps } from './overlay-deps.ts';
import { watchedWords } from './word-memory.ts';

type Commanded = Pick<ReaderMessages, 'command'>;

/** `dress` puts settings on the page before the overlay looks at its colours. Null where there is no story. */
export async function readHere(dress: (settings: Settings) => void, signal: AbortSignal): Promise<Overlay | null> {
  const article = readArticle(document, { anyway: true });
  return article && show(article, dress, signal);
}

async function show(article: LiveArticle, dress: (settings: Settings) => void, signal: AbortSignal): Promise<Overlay> {
  let overlay: Overlay | undefined;
  const memory = watchedWords(() => overlay?.applyWords(), signal);
  const panel = keptPanel();
  watchSettings((changed) => { dress(changed); overlay?.applySettings(changed); }, signal);
  const [annotations] = await Promise.all([annotate(article.document), memory.ready, panel.ready]);
  const settings = await loadSettings(); // as they are now, not as they were before the dictionary was opened
  dress(settings);
  const made = overlay = createOverlay({ ...overlayDeps(memory), ...panel, article, annotations, settings, signal });
  answerMessages<Commanded>({
    command: {
      from: 'extension',
      accepts: ({ name }) => typeof name === 'string',
      answer: ({ name }) => { made.command(name); return { ok: true }; },
    },
  }, signal);
  return made;
}
