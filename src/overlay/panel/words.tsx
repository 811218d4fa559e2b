// Words worth learning and set phrases, with how much of the article the reader knows already.

import { LIMITS } from '../limits.ts';
import { Arabic, Glosses, LevelTag, Tool } from '../parts.tsx';
import type { KeyPhrase } from './key-words.ts';
import { countShown, List } from './list.tsx';
import type { ListedWord } from './model.ts';
import { At, Steps } from './steps.tsx';
import type { PanelProps } from './view.ts';

export function Words(props: PanelProps) {
  const { model: { words, coverage }, voice: { t } } = props;
  if (!words.length) return coverage === undefined ? null : <section class="key-words"><h3>{t('overlay_key_words')}</h3><Coverage {...props} /></section>;
  return (
    <List
      {...props} name="key-words" title={t('overlay_key_words')} shown={LIMITS.wordsListed} tool={<SaveAll {...props} />} note={<Coverage {...props} />}
      items={words} entry={(entry, hidden) => <KeptWord {...props} entry={entry} hidden={hidden} key={entry.key} />}
    />
  );
}

/** Saves what is before the reader's eyes, not what is still folded. */
function SaveAll({ model: { words }, view, voice: { t, number }, act }: PanelProps) {
  const shown = words.slice(0, countShown(view, 'key-words', words.length, LIMITS.wordsListed));
  const unsaved = shown.filter(({ state }) => !state);
  if (unsaved.length < 2) return null;
  return <Tool icon="save" label={t('overlay_save_all', number(unsaved.length))} press={() => act.saveAll(unsaved)} worded class="save-all" />;
}

function Coverage({ model: { coverage }, voice: { t, percent } }: PanelProps) {
  if (coverage === undefined) return null;
  return (
    <div class="coverage">
      <p>{t('overlay_coverage', percent(coverage / 100))}</p>
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" /><rect class="known" width={coverage} height="4" />
      </svg>
    </div>
  );
}

export function KeptWord(props: PanelProps & { entry: ListedWord; hidden: boolean }) {
  const { entry, hidden, view, voice, act } = props;
  const { word, state } = entry;
  const saved = state === 'new' || state === 'learning';
  const name = (key: string): string => `${voice.t(key)}: ${word.lemma}`;
  return (
    <li class="entry" hidden={hidden}>
      <button type="button" class="main row" onClick={() => act.step(entry.key, entry.mentions, 1)}>
        <span class="name"><Arabic>{word.lemma}</Arabic><LevelTag of={word.level} voice={voice} />{entry.mentions.length > 1 && <At of={entry} view={view} voice={voice} />}</span>
        <Glosses of={word.gloss} voice={voice} class="gloss" />
      </button>
      <Tool icon="save" label={name(saved ? 'overlay_saved' : 'overlay_save')} pressed={saved} press={() => act.save(entry)} class="save" />
      <Tool icon="know" label={name('overlay_know')} pressed={state === 'known'} press={() => act.know(entry)} class="know" />
    </li>
  );
}

export function Phrases(props: PanelProps) {
  const { model: { phrases }, voice: { t } } = props;
  if (!phrases.length) return null;
  return (
    <List
      {...props} name="phrases" title={t('overlay_phrases')} shown={LIMITS.listed}
      items={phrases} entry={(entry, hidden) => <SetPhrase {...props} entry={entry} hidden={hidden} key={entry.key} />}
    />
  );
}

function SetPhrase(props: PanelProps & { entry: KeyPhrase; hidden: boolean }) {
  const { entry, hidden, voice, act } = props;
  return (
    <li class="entry" hidden={hidden}>
      <button type="button" class="main row" onClick={() => act.step(entry.key, entry.mentions, 1)}>
        <span class="name"><Arabic>{entry.lemma}</Arabic><LevelTag of={entry.level} voice={voice} /></span>
        <Glosses of={entry.gloss} voice={voice} class="gloss" />
      </button>
      <Steps {...props} of={entry} />
    </li>
  );
}
