import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../controls/index.ts';
import { FORMAT_NAMES, type DictionaryRecord } from '../record.ts';
import { useFormat } from './format.ts';
import type { Shelf } from './use-dictionaries.ts';

export function List({ shelf }: { shelf: Shelf }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { list, follow } = useFocus(shelf);
  const { dictionaries } = shelf;
  if (!dictionaries) return null;
  return (
    <section class="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title" ref={heading} tabIndex={-1}>{t('dictionaries_list')}</h2>
      {dictionaries.length === 0 && <p class="empty">{t('dictionaries_empty')}</p>}
      {dictionaries.length > 1 && <p class="hint">{t('dictionaries_order')}</p>}
      <ol ref={list}>
        {dictionaries.map((dictionary, at) => (
          <Row
            key={dictionary.id} dictionary={dictionary} first={at === 0} last={at === dictionaries.length - 1}
            switchTo={(on) => shelf.switchTo(dictionary.id, on)}
            move={(by) => { follow(dictionary.id, by); shelf.move(dictionary.id, by); }}
            remove={() => { shelf.remove(dictionary); heading.current?.focus(); }}
          />
        ))}
      </ol>
    </section>
  );
}

/** The button that moved a row keeps the focus, wherever the row goes; at the end of the list its neighbour takes it. */
function useFocus({ dictionaries }: Shelf) {
  const list = useRef<HTMLOListElement>(null);
  const moving = useRef<{ id: number; by: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { id, by } = moving.current ?? {};
    moving.current = undefined;
    if (id === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-id="${id}"] .move`);
    const wanted = buttons?.[by === -1 ? 0 : 1];
    (wanted?.disabled ? buttons?.[by === -1 ? 1 : 0] : wanted)?.focus();
  }, [dictionaries]);
  return { list, follow: (id: number, by: number) => { moving.current = { id, by }; } };
}

interface RowProps {
  dictionary: DictionaryRecord;
  first: boolean;
  last: boolean;
  switchTo(on: boolean): void;
  move(by: -1 | 1): void;
  remove(): void;
}

function Row({ dictionary: { id, name, on }, dictionary, first, last, switchTo, move, remove }: RowProps) {
  return (
    <li data-id={id} class={on ? undefined : 'is-off'}>
      <label class="switch">
        <input type="checkbox" role="switch" checked={on} onChange={({ currentTarget }) => switchTo(currentTarget.checked)} />
        <span><b class="name"><bdi>{name}</bdi></b><Facts of={dictionary} /></span>
      </label>
      <div class="buttons">
        <Mover sign="↑" label={t('dictionaries_up', name)} disabled={first} press={() => move(-1)} />
        <Mover sign="↓" label={t('dictionaries_down', name)} disabled={last} press={() => move(1)} />
        <button type="button" class="plain" onClick={remove}>{t('dictionaries_remove')}<span class="hidden"> {name}</span></button>
      </div>
    </li>
  );
}

function Facts({ of: { format: kind, entries, size, added, on } }: { of: DictionaryRecord }) {
  const format = useFormat();
  const facts = [FORMAT_NAMES[kind], t('dictionaries_entries', format.number(entries)), format.size(size), format.date(added)];
  return <small>{facts.map((fact) => <span key={fact}><bdi>{fact}</bdi></span>)}{!on && <b>{t('dictionaries_off')}</b>}</small>;
}

function Mover({ sign, label, disabled, press }: { sign: string; label: string; disabled: boolean; press(): void }) {
  return <button type="button" class="move" aria-label={label} title={label} disabled={disabled} onClick={press}>{sign}</button>;
}
