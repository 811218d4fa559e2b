import { t } from '../../controls/index.ts';
import { storeError, type DictionaryError } from '../trouble.ts';
import { useFormat, type Format } from './format.ts';
import type { Outcome } from './use-imports.ts';

/** What happened, and what to do. Names of files stand apart from the text's direction. */
export function troubleText({ trouble, details }: DictionaryError): string {
  return t(`dictionaries_trouble_${trouble}`, ...details.map((detail) => `\u2068${detail}\u2069`));
}

function textOf(outcome: Outcome, format: Format): string {
  if (outcome === 'cancelled') return t('dictionaries_cancelled');
  if ('error' in outcome) return troubleText(storeError(outcome.error));
  return t('dictionaries_done', `\u2068${outcome.added.name}\u2069`, format.number(outcome.added.entries));
}

const failed = (outcome: Outcome): boolean => outcome !== 'cancelled' && 'error' in outcome;

/** What became of the files: successes and the reader's own doing quietly, failures as an alert. */
export function Outcomes({ of, dismiss }: { of: Outcome[]; dismiss(): void }) {
  const format = useFormat();
  const bad = of.filter(failed);
  return (
    <div class="outcomes">
      <div role="status">{of.filter((outcome) => !failed(outcome)).map((outcome, at) => <p key={at} class="done">{textOf(outcome, format)}</p>)}</div>
      <div role="alert">{bad.map((outcome, at) => <p key={at} class="failed">{textOf(outcome, format)}</p>)}</div>
      {bad.length > 0 && <button type="button" class="plain" onClick={dismiss}>{t('words_dismiss')}</button>}
    </div>
  );
}
