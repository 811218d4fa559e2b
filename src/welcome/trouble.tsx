// Where reading the story has failed: what happened, what to do about it, and what a report of the fault should say.

import { useEffect, useState } from 'preact/hooks';
import { t } from '../controls/index.ts';
import type { Reading } from './guide.tsx';

/** Why the story could not be read; undefined as long as nothing has gone wrong. */
export function useTrouble(reading: Reading): string | undefined {
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    reading.catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  }, []);
  return trouble;
}

export function Trouble({ why }: { why: string }) {
  const [before = '', after = ''] = t('welcome_trouble_why', '\uE000').split('\uE000');
  return (
    <section class="trouble" role="alert">
      <h2>{t('welcome_trouble')}</h2>
      <p>{t('welcome_trouble_text')}</p>
      <p class="help">{before}<bdi>{why}</bdi>{after}</p>
      <button type="button" class="main first" onClick={() => location.reload()}>{t('welcome_trouble_reload')}</button>
    </section>
  );
}
