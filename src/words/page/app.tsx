import { useEffect, useMemo, useState } from 'preact/hooks';
import { useDress, useSettings } from '../../controls/index.ts';
import type { Settings } from '../../settings/index.ts';
import { List } from './list/list.tsx';
import { Review } from './review/review.tsx';
import { useDay, type Day } from './review/use-day.ts';
import { FormatContext, formatFor, t, useFormat } from './text.ts';
import { Transfer } from './transfer.tsx';
import { useView, VIEWS, type View } from './use-view.ts';
import { useWords, type Words } from './use-words.ts';

export function App() {
  const [notice, say] = useState('');
  const { settings } = useSettings(say);
  const words = useWords(say);
  const view = useView();
  const day = useDay(words.words);
  useEffect(() => say(''), [view]);
  useDress(settings);
  const format = useMemo(() => formatFor(settings?.digits ?? 'western'), [settings?.digits]);
  if (!settings) return null;
  return (
    <FormatContext.Provider value={format}>
      <Head view={view} left={day?.left ?? 0} />
      <main>
        {notice && <p class="notice" role="alert">{notice}</p>}
        {words.words ? <Part view={view} words={words} day={day} settings={settings} say={say} /> : <Waiting words={words} />}
      </main>
    </FormatContext.Provider>
  );
}

function Head({ view, left }: { view: View; left: number }) {
  const format = useFormat();
  return (
    <header class="head">
      <div class="column">
        <h1><img src="icons/icon.svg" alt="" width="28" height="28" />{t('words_title')}</h1>
        <nav aria-label={t('words_title')}>
          {VIEWS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === view ? 'page' : undefined}>{t(`words_view_${each}`)}{each === 'review' && left > 0 && <small> {format.number(left)}</small>}</a>
          ))}
        </nav>
      </div>
    </header>
  );
}

interface PartProps {
  view: View;
  words: Words;
  day: Day | undefined;
  settings: Settings;
  say(text: string): void;
}

function Part({ view, words: { words, act }, day, settings, say }: PartProps) {
  if (!words) return null;
  if (view === 'review') return day ? <Review words={words} day={day} act={act} settings={settings} /> : null;
  if (view === 'transfer') return <Transfer words={words} say={say} />;
  return <List words={words} act={act} settings={settings} />;
}

function Waiting({ words: { trouble, reload } }: { words: Words }) {
  if (!trouble) return <p class="empty" role="status">{t('words_loading')}</p>;
  return (
    <div class="empty" role="alert">
      <p>{trouble}</p>
      <button type="button" class="main" onClick={reload}>{t('words_try_again')}</button>
    </div>
  );
}
