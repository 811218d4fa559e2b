// All that is known of one word.

import { useId } from 'preact/hooks';
import type { WordState } from '../../../messages.ts';
import type { Settings } from '../../../settings/index.ts';
import { formsOf } from '../../forms.ts';
import { levelName } from '../../levels.ts';
import type { StoredWord } from '../../stored-word.ts';
import { Glosses } from '../gloss.tsx';
import { Sentence, Source } from '../sentence.tsx';
import { t, useFormat } from '../text.ts';
import { Note } from './note.tsx';

interface DetailProps {
  word: StoredWord;
  glossLanguage: Settings['glossLanguage'];
  setState(state: WordState): void;
  setNote(note: string): void;
  remove(): void;
}

const STATES = ['new', 'learning', 'known'] as const;

export function Detail({ word, glossLanguage, setState, setNote, remove }: DetailProps) {
  return (
    <>
      <h2 class="headword" lang="ar" dir="rtl">{word.lemma}</h2>
      <p class="meanings"><Glosses gloss={word.gloss} wanted={glossLanguage} /></p>
      <Facts word={word} />
      <StateChoice state={word.state} change={setState} />
      {word.encounters.length > 0 && (
        <ul class="encounters" role="list">
          {word.encounters.map((met) => <li key={met.sentence} dir="rtl"><Sentence met={met} /><Source met={met} /></li>)}
        </ul>
      )}
      <Note value={word.note} save={setNote} />
      <p class="foot">
        <Progress word={word} />
        <button type="button" class="plain" onClick={remove}>{t('words_delete')}</button>
      </p>
    </>
  );
}

export function Facts({ word: { pos, root, level, parts } }: { word: StoredWord }) {
  return (
    <dl class="facts">
      <div><dt>{t('words_pos')}</dt><dd>{t(`overlay_pos_${pos}`)}</dd></div>
      {root && <div><dt>{t('words_root')}</dt><dd lang="ar" dir="rtl" class="ar">{[...root].join(' ')}</dd></div>}
      {formsOf(parts).map(({ kind, forms }) => (
        <div key={kind}><dt>{t(`words_form_${kind}`)}</dt><dd lang="ar" dir="rtl" class="ar">{forms.join('، ')}</dd></div>
      ))}
      <div><dt>{t('words_level')}</dt><dd>{levelName(level)}</dd></div>
    </dl>
  );
}

function StateChoice({ state, change }: { state: WordState; change(state: WordState): void }) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="hidden">{t('words_state')}</legend>
      {STATES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === state} onChange={() => change(each)} />
          <span>{t(`words_state_${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Progress({ word: { state, schedule } }: { word: StoredWord }) {
  const format = useFormat();
  if (state === 'known') return <span>{t('words_asked_no_more')}</span>;
  if (!schedule) return <span>{t('words_never_asked')}</span>;
  return <span>{schedule.due <= Date.now() ? t('words_due_now') : t('words_due_on', format.date(schedule.due))}</span>;
}
