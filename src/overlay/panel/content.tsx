// The panel's inside, from top to bottom: the gist, who and where and when, the words; or what was looked for.

import { Facts } from './facts.tsx';
import { Found } from './found.tsx';
import { Names } from './names.tsx';
import { Summary } from './summary.tsx';
import type { PanelProps } from './view.ts';
import { Phrases, Words } from './words.tsx';

export function PanelContent(props: PanelProps) {
  const { model, view, voice: { t } } = props;
  if (view.query.trim()) return <Found {...props} />;
  if (model.empty) return <p class="nothing">{t('overlay_nothing')}</p>;
  return (
    <>
      <Summary {...props} />
      <Facts {...props} />
      <Names {...props} />
      <Words {...props} />
      <Phrases {...props} />
    </>
  );
}
