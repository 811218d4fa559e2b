// Copies text; also on pages without a secure context, where navigator.clipboard does not exist.

import { h } from './dom.ts';

export async function copyText(text: string, layer: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, layer);
  }
}

function copySelected(text: string, layer: HTMLElement): boolean {
  const before = (layer.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const field = h('textarea', { class: 'unseen', readonly: true, 'aria-hidden': 'true' });
  field.value = text;
  layer.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus({ preventScroll: true });
  return done;
}
