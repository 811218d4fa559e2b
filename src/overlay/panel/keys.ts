// Keys inside the panel's lists: up and down from entry to entry, left and right (as the text runs) through the mentions.

const ROWS = '.row, .more';

export function followKeys(content: HTMLElement, field: HTMLElement): void {
  content.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.matches('input') || !press(event.key, event.target, content)) return;
    event.preventDefault();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    content.querySelector<HTMLElement>(ROWS)?.focus();
  });
}

/** False for a key that means nothing there. */
function press(key: string, target: HTMLElement, content: HTMLElement): boolean {
  const step = { ArrowLeft: '.next', ArrowRight: '.previous' }[key];
  if (step) return click(target.closest('.entry')?.querySelector<HTMLElement>(`.steps ${step}`));
  const rows = [...content.querySelectorAll<HTMLElement>(ROWS)].filter((row) => !row.closest('li[hidden]'));
  const at = rows.findIndex((row) => row === target || row.parentElement === target.closest('li'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined) return false;
  rows[to]?.focus();
  return true;
}

function click(button: HTMLElement | null | undefined): boolean {
  button?.click();
  return Boolean(button);
}
