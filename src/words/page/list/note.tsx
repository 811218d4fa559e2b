import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';

/** Milliseconds of rest after which what was typed is stored. */
const REST = 400;

/** A note that stores itself: after a rest, when it is left, and when the page goes. */
export function Note({ value, save }: { value: string; save(text: string): void }) {
  const id = useId();
  const [text, setText] = useState(value);
  const draft = useRef<string | null>(null);
  const keep = useRef(save);
  keep.current = save;
  const flush = (): void => {
    if (draft.current === null) return;
    keep.current(draft.current);
    draft.current = null;
  };
  // Another window may write the note too; what is being typed here goes before.
  useEffect(() => { if (draft.current === null) setText(value); }, [value]);
  useEffect(() => {
    const timer = setTimeout(flush, REST);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => { removeEventListener('pagehide', flush); flush(); };
  }, []);
  return (
    <div class="note">
      <label for={id}>{t('words_note')}</label>
      <textarea
        id={id} rows={2} dir="auto" maxLength={20_000} value={text} onBlur={flush}
        onInput={(event) => { draft.current = event.currentTarget.value; setText(event.currentTarget.value); }}
      />
    </div>
  );
}
