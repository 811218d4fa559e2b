import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text.ts';

/** On narrow screens a word lies over the list; Esc and the back arrow give the list back, and the focus with it. */
export function Sheet({ label, close, children }: { label: string; close(): void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="sheet" aria-label={label} onClose={close}>
      <button type="button" class="plain back" onClick={() => dialog.current?.close()}>{t('words_back')}</button>
      <div class="detail">{children}</div>
    </dialog>
  );
}
