// What the browser's own model has to say of the article, under our summary and never to be taken for it.

import { Arabic } from '../parts.tsx';
import type { SecondOpinion } from './second-opinion.ts';
import type { PanelProps } from './view.ts';

export function Second(props: PanelProps & { second: SecondOpinion }) {
  const { second, voice: { t } } = props;
  return (
    <div class="second" role="group" aria-label={t('overlay_second')}>
      <div class="head">
        {second.step !== 'offered' && <h4>{t('overlay_second')}</h4>}
        <Button {...props} />
      </div>
      <p class="quiet" role="status">{told(props)}</p>
      {second.step === 'written' && <p class="written"><Arabic>{second.text}</Arabic></p>}
    </div>
  );
}

/** One button for every step: the focus stays on it. */
function Button({ second, voice: { t }, act }: PanelProps & { second: SecondOpinion }) {
  const [label, press] =
    second.step === 'offered' ? [t('overlay_second'), act.askSecond]
    : second.step === 'writing' ? [t('overlay_second_stop'), act.dropSecond]
    : second.step === 'failed' && second.trouble !== 'long' ? [t('overlay_second_again'), act.askSecond]
    : [t('overlay_close'), act.dropSecond];
  return <button type="button" class="more second-button" onClick={press}>{label}</button>;
}

function told({ second, voice: { t } }: PanelProps & { second: SecondOpinion }): string {
  if (second.step === 'offered') return '';
  return t(`overlay_second_${second.step === 'failed' ? second.trouble : second.step}`);
}
