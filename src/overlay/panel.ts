// The margin: a panel beside the text, or a sheet from below on narrow screens, that folds into a small handle.

import type { Translate } from './describe.ts';
import { h, icon, iconButton } from './dom.ts';
import type { Box } from './geometry.ts';
import { sections, type Lists } from './panel-lists.ts';
import type { PanelModel } from './panel-model.ts';

export interface Panel {
  element: HTMLElement;
  fill(model: PanelModel, lists: Lists): void;
  open(focus: boolean): void;
  fold(): void;
  isOpen(): boolean;
  hasFocus(): boolean;
  /** Tells the reader something in words; read out by screen readers. */
  say(text: string, lang?: string): void;
  /** Says without showing. */
  whisper(text: string): void;
  box(): Box;
}

/** `command` is the keyboard's way through the text, offered by a control in the panel too. */
export function createPanel(t: Translate, command: (name: string) => void): Panel {
  const content = h('div', { class: 'content' });
  const status = h('p', { class: 'panel-status', role: 'status' });
  const whisper = h('p', { class: 'unseen', 'aria-live': 'polite' });
  const title = h('h2', { id: 'title', tabindex: '-1' }, t('overlay_title'));
  const sheet = h('aside', { class: 'panel', id: 'panel', 'aria-labelledby': 'title', hidden: true },
    h('header', null, title, cursorBar(t, command), iconButton('close', t('overlay_fold'), () => fold())),
    status, content);
  const handle = h('button', {
    type: 'button', class: 'handle', 'aria-expanded': 'false', 'aria-controls': 'panel', title: t('overlay_open'),
    'aria-label': t('overlay_open'), onclick: () => open(true),
  }, icon('book'));
  const element = h('div', { class: 'margin' }, handle, sheet, whisper);
  let returnTo: HTMLElement | null = null;

  function hasFocus(): boolean {
    const active = (element.getRootNode() as ShadowRoot).activeElement;
    return Boolean(active && element.contains(active));
  }

  function open(focus: boolean): void {
    if (focus && !hasFocus()) returnTo = document.activeElement as HTMLElement | null;
    sheet.hidden = false;
    handle.hidden = true;
    handle.setAttribute('aria-expanded', 'true');
    if (focus) title.focus({ preventScroll: true });
  }

  function fold(): void {
    const had = hasFocus();
    sheet.hidden = true;
    handle.hidden = false;
    handle.setAttribute('aria-expanded', 'false');
    if (!had) return;
    if (returnTo && returnTo !== document.body && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    else handle.focus({ preventScroll: true });
    returnTo = null;
  }

  return {
    element, open, fold, hasFocus,
    isOpen: () => !sheet.hidden,
    box: () => sheet.getBoundingClientRect(),
    say: (text) => { status.textContent = text; },
    whisper: (text) => { whisper.textContent = text; },
    fill(model, lists) {
      const focus = focusPath(content);
      content.replaceChildren(...sections(model, lists));
      if (model.empty) content.append(h('p', { class: 'nothing' }, t('overlay_nothing')));
      refocus(content, focus);
    },
  };
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

/** Which button has the focus, by its place among all: the lists are built anew under it. */
function focusPath(content: HTMLElement): number {
  const active = (content.getRootNode() as ShadowRoot).activeElement;
  return [...content.querySelectorAll('button')].indexOf(active as HTMLButtonElement);
}

function refocus(content: HTMLElement, index: number): void {
  if (index >= 0) content.querySelectorAll('button')[index]?.focus({ preventScroll: true });
}
