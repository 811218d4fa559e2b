import type { StoredWord } from '../../stored-word.ts';
import { t } from '../text.ts';
import { useUndoKey } from '../use-keys.ts';

interface UndoProps {
  /** The word deleted last, if it can still come back. */
  word: StoredWord | undefined;
  undo(): void;
  dismiss(): void;
}

/** Stays until it is used or sent away: nobody has to hurry. */
export function Undo({ word, undo, dismiss }: UndoProps) {
  useUndoKey(word && undo);
  return (
    <div class="undo" role="status">
      {word && (
        <p>
          <span>{t('words_deleted')} <bdi lang="ar" class="ar">{word.lemma}</bdi></span>
          <button type="button" class="main" onClick={undo}>{t('words_undo')}</button>
          <button type="button" class="plain dismiss" aria-label={t('words_dismiss')} onClick={dismiss}>✕</button>
        </p>
      )}
    </div>
  );
}
