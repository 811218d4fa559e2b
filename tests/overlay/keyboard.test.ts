// @vitest-environment jsdom
// Keys, and the focus that goes out and comes back, part by part.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/overlay/clipboard.ts';
import { createCaret } from '../../src/overlay/caret.ts';
import { closeOnEscape } from '../../src/overlay/escape.ts';
import { createHelp } from '../../src/overlay/help.tsx';
import { createHost, type Host } from '../../src/overlay/host.ts';

let ending: AbortController;
let host: Host;
let button: HTMLButtonElement;

beforeEach(() => {
  ending = new AbortController();
  document.body.innerHTML = '<button>page</button>';
  button = document.querySelector('button')!;
  button.focus();
  host = createHost(ending.signal);
});
afterEach(() => ending.abort());

const inside = (): Element | null => host.element.shadowRoot!.activeElement;
const press = (on: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
  on.dispatchEvent(event);
  return event;
};

describe('Escape', () => {
  /** What is open, from the top; closing takes it off. */
  function stack(...open: string[]): { parts: Parameters<typeof closeOnEscape>[0]; open: string[] } {
    const has = (name: string) => open.includes(name);
    const close = (name: string) => () => { open.splice(open.indexOf(name), 1); };
    const parts = {
      help: { isOpen: () => has('help'), close: close('help') },
      explainer: { target: () => (has('card') ? {} : null), close: close('card') },
      panel: { isOpen: () => has('panel'), hasFocus: () => has('panel'), back: close('panel') },
      caret: { isEngaged: () => has('caret'), leave: close('caret') },
      walk: { reset() {} }, vowels: { cursor() {} },
    };
    return { parts: parts as never, open };
  }

  it('closes one thing at a time, the topmost first, and is the page’s after that', () => {
    const { parts, open } = stack('caret', 'panel', 'card', 'help');
    closeOnEscape(parts, ending.signal);
    const heard: string[] = [];
    document.addEventListener('keydown', () => heard.push(open.join(' ')), { capture: true, signal: ending.signal });
    const left = [1, 2, 3, 4, 5].map(() => { const { defaultPrevented } = press(button, 'Escape'); return [open.join(' '), defaultPrevented]; });
    expect(left).toEqual([['caret panel card', true], ['caret panel', true], ['caret', true], ['', true], ['', false]]);
    expect(heard).toEqual(['']);
  });
});

describe('the sheet of keys', () => {
  const print = vi.fn();
  const help = () => createHelp(host.layer, (key) => key, { browserKeys: async () => [], print });

  beforeEach(() => {
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) { this.open = true; this.querySelector('button')?.focus(); },
      close(this: HTMLDialogElement) { this.open = false; },
    });
  });

  it('gives the focus back to where it came from', () => {
    const sheet = help();
    sheet.toggle();
    expect([sheet.isOpen(), inside()?.localName]).toEqual([true, 'button']);
    sheet.toggle();
    expect([sheet.isOpen(), document.activeElement]).toEqual([false, button]);
  });
});

describe('the reading cursor', () => {
  const command = vi.fn();
  beforeEach(() => command.mockReset());

  it('hears its keys, and none that are the browser’s, of a word being composed, or taken already', () => {
    const { element, engage } = createCaret(host.layer, 'cursor', command, ending.signal);
    engage();
    expect(press(element, 's').defaultPrevented).toBe(true);
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }]) {
      expect(press(element, 's', more).defaultPrevented, JSON.stringify(more)).toBe(false);
    }
    expect(command.mock.calls).toEqual([['save-word']]);
  });

  it('leaves what is typed into a field to the field', () => {
    createCaret(host.layer, 'cursor', command, ending.signal);
    for (const tag of ['input', 'textarea', 'select'] as const) expect(press(host.layer.appendChild(document.createElement(tag)), '?').defaultPrevented, tag).toBe(false);
    expect(press(host.layer, '?').defaultPrevented).toBe(true);
    expect(command.mock.calls).toEqual([['help']]);
  });

  it('does not take the focus from what has it in the overlay, but for the search field', () => {
    const { element, engage, leave } = createCaret(host.layer, 'cursor', command, ending.signal);
    const own = host.layer.appendChild(document.createElement('button')), field = host.layer.appendChild(document.createElement('input'));
    field.type = 'search';
    own.focus();
    engage();
    expect(inside()).toBe(own);
    field.focus();
    engage();
    expect(inside()).toBe(element);
    leave();
    expect(inside()).toBe(field);
  });
});

describe('copying without a clipboard, as on pages without a secure context', () => {
  it.each([true, false])('leaves the focus where it was and nothing behind (done: %s)', async (done) => {
    const own = host.layer.appendChild(document.createElement('button')), copied: string[] = [];
    document.execCommand = () => {
      const field = host.layer.querySelector('textarea')!;
      field.focus(); // as browsers do, when its text is selected
      copied.push(field.value);
      return done;
    };
    own.focus();
    expect(await copyText('هُدْنَة — truce', host.layer)).toBe(done);
    expect([copied, inside(), host.layer.querySelector('textarea')]).toEqual([['هُدْنَة — truce'], own, null]);
  });
});

describe('the host', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('watches nothing any more when it is taken down', () => {
    const stop = vi.spyOn(MutationObserver.prototype, 'disconnect');
    ending.abort();
    expect(stop).toHaveBeenCalledTimes(2);
    stop.mockRestore();
  });

  it('keeps what is done in it from the page', async () => {
    const heard = vi.fn();
    for (const kind of ['keydown', 'click', 'pointerdown', 'focusin', 'copy']) document.addEventListener(kind, heard, { signal: ending.signal });
    const own = host.layer.appendChild(document.createElement('button'));
    for (const kind of ['keydown', 'click', 'pointerdown', 'focusin', 'copy']) own.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });
});
