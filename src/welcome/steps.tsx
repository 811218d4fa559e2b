// Three things to do with the story, each with a button that does it, each ticked off once it was done.

import type { Settings } from '../settings/index.ts';
import { language, t } from '../controls/index.ts';
import { numbersFor } from '../language/index.ts';
import type { Reading } from './guide.tsx';
import { explainSample } from './sample-word.ts';
import { useDone, type Step } from './use-done.ts';

const STEPS: readonly Step[] = ['point', 'margin', 'keep'];

export function Steps({ overlay, settings }: { overlay: Reading; settings: Settings }) {
  const done = useDone(overlay);
  const number = numbersFor(language(), settings.digits);
  const show: Record<Step, () => void> = {
    point: () => void overlay.then(explainSample),
    margin: () => void overlay.then((reading) => reading?.command('summarise')),
    keep: () => void overlay.then((reading) => { explainSample(reading); reading?.command('save-word'); }),
  };
  return (
    <section aria-label={t('welcome_steps')}>
      <ol class="steps">{STEPS.map((step, at) => (
        <li key={step} class={done.has(step) ? 'done' : ''}>
          <h2><span class="number" aria-hidden="true">{done.has(step) ? '✓' : number(at + 1)}</span>{t(`welcome_step_${step}`)}</h2>
          <p>{t(`welcome_step_${step}_text`)}</p>
          {done.has(step) && step === 'keep'
            ? <a href="words.html">{t('welcome_to_words')}</a>
            : <button type="button" class="plain" onClick={show[step]}>{t(`welcome_step_${step}_show`)}</button>}
          <span class="hidden" role="status">{done.has(step) ? t('welcome_done') : ''}</span>
        </li>
      ))}</ol>
    </section>
  );
}
