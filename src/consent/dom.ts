// Looking at the page: visible boxes and text, through open shadow roots. Reads only.

interface ExtensionDom { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } }
const extension = (globalThis as { chrome?: ExtensionDom }).chrome;

/** The element's shadow root; closed ones too, where the browser shows them to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking for closed roots costs time: only of custom elements and of boxes that hold nothing else.
  if (!element.localName.includes('-') && (element.firstChild || !/^(div|section|aside)$/.test(element.localName))) return null;
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  try {
    return (element instanceof HTMLElement && extension?.dom?.openOrClosedShadowRoot?.(element)) || null;
  } catch { return null; }
}

/** The parent, or the host of the shadow root that holds the element. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Shadow roots in and under `root`, nested ones too. */
export function* shadowRoots(root: ParentNode): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (shadow) { yield shadow; yield* shadowRoots(shadow); }
  }
}

/** All elements under `root` that match, those in shadow roots too. */
export function queryDeep(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  for (const shadow of shadowRoots(root)) found.push(...shadow.querySelectorAll<HTMLElement>(selector));
  const own = root instanceof Element ? shadowOf(root) : null;
  return own ? [...found, ...queryDeep(own, selector)] : found;
}

/** The text a reader sees in the element, shadow roots included. */
export function textOf(element: Element): string {
  const parts = [(element as HTMLElement).innerText ?? element.textContent ?? ''];
  const own = shadowOf(element);
  for (const shadow of own ? [own, ...shadowRoots(own), ...shadowRoots(element)] : shadowRoots(element)) {
    for (const child of shadow.children) {
      if (!/^(STYLE|SCRIPT|LINK|TEMPLATE)$/i.test(child.tagName)) parts.push((child as HTMLElement).innerText ?? '');
    }
  }
  return parts.join('\n');
}

/** Rendered, opaque, and of a size a reader can see. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false) return false;
  const box = element.getBoundingClientRect();
  return box.width > 20 && box.height > 8;
}

/** Visible itself, or by something in it (wrappers of fixed boxes have no height of their own). */
export function showsSomething(element: Element): boolean {
  if (isVisible(element)) return true;
  const inside = queryDeep(element, '*');
  return inside.length < 3000 && inside.some(isVisible);
}

/** Contains, counting what is in shadow roots as inside their hosts. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}
