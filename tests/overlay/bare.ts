// An overlay with nobody behind it: no dictionary, no list of words, no extension.

import type { Annotations } from '../../src/annotations.ts';
import type { LiveArticle } from '../../src/page/index.ts';
import { createOverlay, type Overlay } from '../../src/overlay/index.ts';
import { settings } from './sample.ts';

export function bareOverlay(article: LiveArticle, annotations: Annotations, signal: AbortSignal): Overlay {
  return createOverlay({
    article, annotations, settings: settings(), signal, message: (key) => key, uiDirection: 'rtl', uiLanguage: 'ar',
    knowledge: { lookup: async () => [], parts: async () => ({}), rootWords: async () => [] }, memory: { stateOf: () => undefined, keep: async () => {} },
    address: () => '', alive: () => true, setMode() {}, setSummaryLength() {}, print: async () => {}, browserKeys: async () => [],
    panelShape: () => ({}), keepPanelShape() {},
  });
}

/** The article that is one text node. */
export function articleIn(node: Text): LiveArticle {
  return {
    title: '', document: { text: node.data }, root: document.body, removed: [],
    ranges: (start, end) => [new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })],
    offsetOf: (at, offset) => (at === node ? offset : null), isStale: () => false,
  };
}
