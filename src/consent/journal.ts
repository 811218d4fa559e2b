// What was changed on the page, and the way back.

export class Journal {
  readonly #undo: (() => void)[] = [];

  get isEmpty(): boolean {
    return this.#undo.length === 0;
  }

  /** Sets an inline style with !important; undo puts back what the style attribute said before. */
  style(element: HTMLElement, property: string, value: string): void {
    const before = element.style.getPropertyValue(property);
    const priority = element.style.getPropertyPriority(property);
    element.style.setProperty(property, value, 'important');
    this.#undo.push(() => {
      if (element.style.getPropertyValue(property) !== value) return; // The page has taken it over since.
      if (before) element.style.setProperty(property, before, priority);
      else element.style.removeProperty(property);
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    });
  }

  /** Notes how to take back a change that was made by other means. */
  note(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** Takes all changes back, the last one first. */
  undo(): void {
    for (let step = this.#undo.pop(); step; step = this.#undo.pop()) {
      try { step(); } catch { /* The element has left the page. */ }
    }
  }
}
