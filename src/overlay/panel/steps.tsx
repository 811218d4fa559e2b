// The way through the mentions of an entry. With one mention there is nothing to show.

import { Tool } from '../parts.tsx';
import type { Span } from '../spans.ts';
import type { PanelProps } from './view.ts';

export interface Stepping {
  key: string;
  mentions: readonly Span[];
}

export function Steps({ of, view, voice, act }: PanelProps & { of: Stepping }) {
  const { key, mentions } = of;
  if (mentions.length < 2) return null;
  return (
    <span class="steps">
      <Tool icon="before" label={voice.t('overlay_previous_mention')} press={() => act.step(key, mentions, -1)} class="previous" />
      <At of={of} view={view} voice={voice} />
      <Tool icon="after" label={voice.t('overlay_next_mention')} press={() => act.step(key, mentions, 1)} class="next" />
    </span>
  );
}

/** How often, or once the reader is on the way, which of how many. */
export function At({ of: { key, mentions }, view, voice: { t, number } }: Pick<PanelProps, 'view' | 'voice'> & { of: Stepping }) {
  const at = view.visited.get(key);
  const all = number(mentions.length);
  return at === undefined
    ? <span class="at" title={t('overlay_times', all)}>{all}</span>
    : <span class="at" title={t('overlay_mentions', number(at + 1), all)}>{`${number(at + 1)}/${all}`}</span>;
}
