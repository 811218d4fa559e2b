// An answer that comes below the window's edge while the reader waits at its head.

/** Scrolls `content` until it shows `part`, or as much as it can beside its head; not where the reader has gone elsewhere. */
export function followAnswer(content: HTMLElement, part: Element | null): void {
  const head = part?.firstElementChild?.getBoundingClientRect();
  if (!part || !head) return;
  const { top, bottom } = content.getBoundingClientRect();
  if (head.bottom <= top || head.top >= bottom) return;
  const below = part.getBoundingClientRect().bottom - bottom;
  if (below > 0) content.scrollTop += Math.min(below, head.top - top);
}
