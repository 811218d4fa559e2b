// The panel's frame: the handle it folds into, the sheet with its edge to pull, its head and the field to search in.

import type { Translate } from '../describe.ts';
import { h, icon, iconButton } from '../dom.ts';

export interface Sheet {
  element: HTMLElement;
  handle: HTMLButtonElement;
  sheet: HTMLElement;
  edge: HTMLElement;
  title: HTMLElement;
  field: HTMLInputElement;
  /** Holds the last thing that happened, in words. */
  status: HTMLElement;
  content: HTMLElement;
  whisper: HTMLElement;
}

interface SheetActions {
  open(): void;
  fold(): void;
  print(): void;
  search(query: string): void;
  /** The keyboard's way through the text, offered by a control in the panel too. */
  command(name: string): void;
}

export function createSheet(t: Translate, act: SheetActions): Sheet {
  const content = h('div', { class: 'content' });
  const status = h('div', { class: 'panel-status', role: 'status' });
  const whisper = h('p', { class: 'unseen', 'aria-live': 'polite' });
  const title = h('h2', { id: 'title', tabindex: '-1' }, t('overlay_title'));
  const edge = h('div', { class: 'edge', role: 'separator', tabindex: '0', 'aria-controls': 'panel', title: t('overlay_resize') });
  const field = searchField(t, act.search);
  const sheet = h('aside', { class: 'panel', id: 'panel', 'aria-labelledby': 'title', hidden: true },
    h('header', null, title, cursorBar(t, act.command),
      iconButton('print', t('command_print'), act.print), iconButton('close', t('overlay_fold'), act.fold)),
    h('search', { class: 'search' }, icon('search'), field, clearButton(t, field)), status, content, edge);
  const handle = h('button', {
    type: 'button', class: 'handle', 'aria-expanded': 'false', 'aria-controls': 'panel', title: t('overlay_open'),
    onclick: act.open,
  }, icon('book'));
  return { element: h('div', { class: 'margin' }, handle, sheet, whisper), handle, sheet, edge, title, field, status, content, whisper };
}

function searchField(t: Translate, search: (query: string) => void): HTMLInputElement {
  const field = h('input', {
    type: 'search', class: 'field', placeholder: t('overlay_search'), 'aria-label': t('overlay_search'), 'aria-controls': 'panel',
    autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', dir: 'auto', maxlength: 80,
  });
  field.addEventListener('input', () => search(field.value));
  return field;
}

/** Ours, since a browser's own would stand at either end, by the direction of what was typed. */
function clearButton(t: Translate, field: HTMLInputElement): HTMLElement {
  const button = iconButton('close', t('overlay_clear_search'), () => {
    field.value = '';
    field.dispatchEvent(new Event('input'));
    field.focus();
  });
  button.classList.add('clear');
  return button;
}

/** One stop for the keyboard: arrows move by word and by name in the direction the text runs, Enter explains. */
function cursorBar(t: Translate, command: (name: string) => void): HTMLElement {
  const bar = h('div', { class: 'cursor-bar', role: 'group', 'aria-label': t('overlay_cursor') },
    byPointer(iconButton('before', t('overlay_previous_word'), () => command('previous-word'))),
    iconButton('book', t('overlay_explain'), () => command('explain')),
    byPointer(iconButton('after', t('overlay_next_word'), () => command('next-word'))));
  bar.addEventListener('keydown', (event) => {
    const name = { ArrowLeft: 'next-word', ArrowRight: 'previous-word', ArrowDown: 'next-entity', ArrowUp: 'previous-entity' }[event.key];
    if (!name) return;
    event.preventDefault();
    command(name);
  });
  return bar;
}

function byPointer(button: HTMLButtonElement): HTMLButtonElement {
  button.tabIndex = -1;
  return button;
}
