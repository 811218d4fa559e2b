// The help sheet: every action with its keys, those of the reading cursor and those the browser has for it.

import { render } from 'preact';
import type { BrowserKey } from './deps.ts';
import type { Translate } from './describe.ts';
import { h } from './dom.ts';
import { KEYMAP } from './keymap.ts';
import { Tool } from './parts.tsx';

export interface Help {
  toggle(): void;
  close(): void;
  isOpen(): boolean;
}

export interface HelpDeps {
  browserKeys(): Promise<BrowserKey[]>;
  print(): void;
}

export function createHelp(layer: HTMLElement, t: Translate, { browserKeys, print }: HelpDeps): Help {
  const element = h('dialog', { class: 'help', 'aria-labelledby': 'help-title' });
  let returnTo: HTMLElement | null = null;
  layer.append(element);

  const draw = (keys: BrowserKey[]): void => render(<Sheet t={t} keys={keys} close={close} print={() => { close(); print(); }} />, element);

  function close(): void {
    if (!element.open) return;
    element.close();
    render(null, element);
    returnTo?.focus({ preventScroll: true });
  }

  async function open(): Promise<void> {
    const active = (layer.getRootNode() as ShadowRoot).activeElement;
    returnTo = (active ?? document.activeElement) as HTMLElement | null;
    draw([]);
    element.showModal();
    draw(await browserKeys().catch(() => []));
  }

  return { close, isOpen: () => element.open, toggle: () => { if (element.open) close(); else void open(); } };
}

interface SheetProps {
  t: Translate;
  keys: BrowserKey[];
  close(): void;
  print(): void;
}

function Sheet({ t, keys, close, print }: SheetProps) {
  const shortcut = (name: string): string => keys.find((key) => key.name === name)?.shortcut ?? '';
  return (
    <>
      <div class="help-head">
        <h2 id="help-title">{t('overlay_help_title')}</h2>
        <Tool icon="print" label={t('command_print')} press={print} worded />
        <Tool icon="close" label={t('overlay_close')} press={close} />
      </div>
      <div class="help-body" tabIndex={0}>
        <p>{t('overlay_help_cursor')}</p>
        <table>
          <thead><tr><th scope="col">{t('overlay_help_action')}</th><th scope="col">{t('overlay_help_here')}</th><th scope="col">{t('overlay_help_anywhere')}</th></tr></thead>
          <tbody>
            {Object.entries(KEYMAP).map(([name, own]) => (
              <tr key={name}>
                <th scope="row">{t(`command_${name.replaceAll('-', '_')}`)}</th>
                <td>{own.map((key) => <kbd key={key}>{shownKey(key)}</kbd>)}</td>
                <td>{shortcut(name) && <kbd>{shortcut(name)}</kbd>}</td>
              </tr>
            ))}
            <tr><th scope="row">{t('command_close')}</th><td><kbd>Esc</kbd></td><td><kbd>Esc</kbd></td></tr>
          </tbody>
        </table>
        <p class="quiet">{t('overlay_help_pointer')}</p>
      </div>
    </>
  );
}

const ARROWS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

function shownKey(key: string): string {
  if (/^[A-Z]$/.test(key)) return `⇧ ${key}`;
  return ARROWS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
