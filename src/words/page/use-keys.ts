import { useEffect, useRef } from 'preact/hooks';

/** Hears keys wherever the focus is, while it is mounted; always with the latest of what it was given. */
export function useKeys(press: (event: KeyboardEvent) => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => latest.current(event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input, textarea, select');

/** Ctrl+Z or Cmd+Z, but not in a field, which has an undo of its own. */
export function useUndoKey(undo: (() => void) | undefined): void {
  useKeys((event) => {
    if (!undo || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
    event.preventDefault();
    undo();
  });
}

/** A key by itself, where no control has a use for it. */
export function usePlainKeys(press: (key: string) => void): void {
  useKeys((event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
    if (event.key === ' ' && event.target instanceof Element && event.target.matches('button, a')) return;
    if (event.key === ' ') event.preventDefault();
    press(event.key);
  });
}
