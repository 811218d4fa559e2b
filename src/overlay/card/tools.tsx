// What the reader can do with the word, in one row.

import { Tool } from '../parts.tsx';
import type { PartProps } from './model.ts';

export function Tools({ model, act }: PartProps) {
  const { voice: { t }, state, canKeep, canSpeak, pinned } = model;
  const saved = state === 'new' || state === 'learning';
  return (
    <div class="tools" role="toolbar" aria-label={t('overlay_tools')}>
      {canKeep && <Tool icon="save" label={t(saved ? 'overlay_saved' : 'overlay_save')} pressed={saved} press={act.save} worded class="save" />}
      {canKeep && <Tool icon="know" label={t(state === 'known' ? 'overlay_known' : 'overlay_know')} pressed={state === 'known'} press={act.know} worded class="know" />}
      <span class="space" />
      {canSpeak && <Tool icon="listen" label={t('overlay_listen')} press={act.listen} class="listen" />}
      <Tool icon="copy" label={t('overlay_copy')} press={act.copy} class="copy" />
      <Tool icon="pin" label={t('overlay_pin')} pressed={pinned} press={act.pin} class="pin" />
    </div>
  );
}
