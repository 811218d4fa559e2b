import type { Settings } from '../../../settings/index.ts';
import { levelName } from '../../levels.ts';
import type { StoredWord } from '../../stored-word.ts';
import { glossesFor } from '../gloss.tsx';
import { Sentence } from '../sentence.tsx';
import { t } from '../text.ts';

interface RowProps {
  word: StoredWord;
  index: number;
  active: boolean;
  shown: boolean;
  glossLanguage: Settings['glossLanguage'];
  open(): void;
  reach(): void;
}

/** UTF-16 units of a sentence before its word, where there is one line for it. */
const BEFORE = 36;

/** One button: the word in short. Its sentence is read out where the word is opened. */
export function Row({ word, index, active, shown, glossLanguage, open, reach }: RowProps) {
  const { lemma, gloss, level, state, encounters: [met] } = word;
  const [meaning] = glossesFor(gloss, glossLanguage);
  return (
    <button
      type="button" class={`row is-${state}`} data-index={index} tabIndex={active ? 0 : -1}
      aria-current={shown ? 'true' : undefined} onClick={open} onFocus={reach}
    >
      <span class="lemma" lang="ar" dir="rtl">{lemma}</span>
      <span class="meaning" lang={meaning?.lang} dir="auto">{meaning?.text}</span>
      <span class="level">{levelName(level)}</span>
      <span class="state">{t(`words_state_${state}`)}</span>
      {met && <span class="line" aria-hidden="true"><Sentence met={met} around={BEFORE} /></span>}
    </button>
  );
}
