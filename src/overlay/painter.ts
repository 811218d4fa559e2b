// Paints spans of the article with the CSS Custom Highlight API: no node of the page is touched.
// The colours live in extension/highlights.css, once for light and once for dark pages.

import type { LiveArticle } from '../page/index.ts';
import { LAYERS, type LayerName, type MarkLayer, type TextLayer } from './layers.ts';
import { LIMITS } from './limits.ts';
import type { Span } from './spans.ts';

export interface Painter {
  /** Replaces all text layers; resolves when the new ones are on the page, or a later call has taken over. */
  paint(article: LiveArticle, layers: Record<TextLayer, Span[]>, darkPage: boolean): Promise<void>;
  mark(layer: MarkLayer, ranges: readonly StaticRange[]): void;
  /** Takes away what it has painted itself: after an update of the extension the next reader may be at work here already. */
  destroy(): void;
}

const registered = (layer: LayerName, dark: boolean): string => (dark ? `hashiya-dark-${layer}` : `hashiya-${layer}`);

/** What an earlier one has left there goes. */
export function createPainter(): Painter {
  const registry = typeof Highlight === 'function' ? globalThis.CSS?.highlights : undefined;
  for (const layer of LAYERS) for (const night of [false, true]) registry?.delete(registered(layer, night));
  const own = new Map<string, Highlight>();
  let turn = 0;
  let dark = false;
  let ended = false;

  function put(layer: LayerName, highlight: Highlight | null): void {
    set(registered(layer, !dark), null);
    set(registered(layer, dark), highlight);
  }

  function set(name: string, highlight: Highlight | null): void {
    for (const names of [registry, own]) {
      if (highlight?.size) names?.set(name, highlight);
      else names?.delete(name);
    }
  }

  return {
    async paint(article, layers, darkPage) {
      if (!registry || ended) return;
      const mine = ++turn;
      const built = await build(article, layers, () => turn !== mine);
      if (!built || turn !== mine) return;
      dark = darkPage;
      for (const [layer, highlight] of built) put(layer, highlight);
    },
    mark(layer, ranges) {
      if (registry && !ended) put(layer, ranges.length ? withPriority(layer, new Highlight(...ranges)) : null);
    },
    destroy() {
      turn++;
      ended = true;
      for (const [name, highlight] of own) if (registry?.get(name) === highlight) registry.delete(name);
    },
  };
}

function withPriority(layer: LayerName, highlight: Highlight): Highlight {
  highlight.priority = LAYERS.indexOf(layer);
  return highlight;
}

/** Builds beside the registry and gives way to the page between slices, so that neither script nor picture stutters. */
async function build(
  article: LiveArticle, layers: Record<TextLayer, Span[]>, stopped: () => boolean,
): Promise<[TextLayer, Highlight][] | null> {
  const built: [TextLayer, Highlight][] = [];
  let since = performance.now();
  for (const [layer, spans] of Object.entries(layers) as [TextLayer, Span[]][]) {
    const highlight = withPriority(layer, new Highlight());
    for (const { start, end } of spans) {
      for (const range of article.ranges(start, end)) highlight.add(range);
      if (performance.now() - since < LIMITS.paintSlice) continue;
      await new Promise((resume) => setTimeout(resume));
      if (stopped()) return null;
      since = performance.now();
    }
    built.push([layer, highlight]);
  }
  return built;
}
