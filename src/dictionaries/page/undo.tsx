import { t } from '../../controls/index.ts';
import type { DictionaryRecord } from '../record.ts';

/** Stays until it is used or sent away: nobody has to hurry. */
export function Undo({ removed, undo, dismiss }: { removed: DictionaryRecord | undefined; undo(): void; dismiss(): void }) {
  return (
    <div class="undo" role="status">
      {removed && (
        <p>
          <span>{t('dictionaries_removed')} <bdi>{removed.name}</bdi></span>
          <button type="button" class="main" onClick={undo}>{t('words_undo')}</button>
          <button type="button" class="plain dismiss" aria-label={t('words_dismiss')} onClick={dismiss}>✕</button>
        </p>
      )}
    </div>
  );
}
