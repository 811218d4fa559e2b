// A list of the panel with its heading: the first entries, and all of them on demand.

import type { ComponentChildren, JSX } from 'preact';
import type { IconName } from '../icons.ts';
import { Icon } from '../parts.tsx';
import type { PanelProps } from './view.ts';

interface ListProps<T> extends PanelProps {
  /** Its class, and what it is remembered by. */
  name: string;
  title: string;
  icon?: IconName;
  items: readonly T[];
  shown: number;
  entry(item: T, hidden: boolean): JSX.Element;
  /** What stands beside the heading, and between it and the list. */
  tool?: ComponentChildren;
  note?: ComponentChildren;
}

export function List<T>({ name, title, icon, items, shown, entry, tool, note, view, voice: { t, number }, act }: ListProps<T>) {
  const first = countShown(view, name, items.length, shown);
  return (
    <section class={name}>
      <div class="head">
        <h3>{icon && <Icon name={icon} />}{title}<span class="count">{number(items.length)}</span></h3>
        {tool}
      </div>
      {note}
      <ul role="list">{items.map((item, index) => entry(item, index >= first))}</ul>
      {first < items.length && <button type="button" class="more" onClick={() => act.showAll(name)}>{t('overlay_show_all', number(items.length))}</button>}
    </section>
  );
}

/** A single entry more is not worth a button. */
export function countShown({ full }: PanelProps['view'], list: string, length: number, shown: number): number {
  return full.has(list) || length <= shown + 1 ? length : shown;
}
