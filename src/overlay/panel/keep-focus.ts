// A list that changes under the reader's focus: the focus stays in its place, on the button that does the same.

/** `otherwise` takes the focus where nothing of the list is left. */
export function keepFocus(content: HTMLElement, otherwise: HTMLElement, change: () => void): void {
  const root = content.getRootNode() as ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  const place = before && content.contains(before) ? placeOf(before) : null;
  change();
  if (!place || (before?.isConnected && root.activeElement === before)) return;
  const entries = place.list?.isConnected ? [...place.list.children].filter((entry) => !(entry as HTMLElement).hidden) : [];
  const entry = entries[Math.min(place.index, entries.length - 1)];
  const same = entry?.querySelector<HTMLElement>(place.selector) ?? entry?.querySelector<HTMLElement>('button');
  (same ?? otherwise).focus({ preventScroll: true });
}

function placeOf(element: HTMLElement): { list: Element | null; index: number; selector: string } {
  const entry = element.closest('li');
  const list = entry?.parentElement ?? element.closest('section')?.querySelector('ul, ol') ?? null;
  const index = entry && list ? [...list.children].indexOf(entry) : list ? list.children.length - 1 : 0;
  return { list, index, selector: `.${[...element.classList].join('.')}` };
}
