// @vitest-environment jsdom
// What is in the highlight registry, and what is left there. How it looks needs a browser: see tests/browser.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter, type Painter } from '../../src/overlay/painter.ts';
import type { TextLayer } from '../../src/overlay/layers.ts';
import { articleIn, bareOverlay } from './bare.ts';
import { annotations, entity, settings, wordsOf } from './sample.ts';

const text = 'قال أردوغان في إدلب إن الهدنة ثابتة';
const node = document.createTextNode(text);
const range = (start: number, end: number) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
const article = articleIn(node);
const NOTHING: Record<TextLayer, []> = { gloss: [], kept: [], phrase: [], person: [], place: [], organization: [], fact: [] };
const layers = { ...NOTHING, person: [{ start: 4, end: 11 }] };

let registry: Map<string, Set<StaticRange>>;
const painted = (): string[] => [...registry.keys()].sort();
const paint = (painter: Painter, dark = false): Promise<void> => painter.paint(article, layers, dark);

beforeEach(() => {
  registry = new Map();
  document.body.replaceChildren(node);
  class Highlight extends Set<StaticRange> { priority = 0; constructor(...ranges: StaticRange[]) { super(ranges); } }
  vi.stubGlobal('Highlight', Highlight);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
});

describe('the painter', () => {
  it('takes everything away, marks too', async () => {
    const painter = createPainter();
    await paint(painter);
    painter.mark('cursor', [range(0, 3)]);
    expect(painted()).toEqual(['hashiya-cursor', 'hashiya-person']);
    painter.destroy();
    expect(painted()).toEqual([]);
  });
  it('paints in the colours of the page as it is now, and in no others', async () => {
    const painter = createPainter();
    await paint(painter);
    await paint(painter, true);
    expect(painted()).toEqual(['hashiya-dark-person']);
  });
  it('puts nothing on the page once it has been taken down, also what it was about to', async () => {
    const painter = createPainter();
    const painting = paint(painter);
    painter.destroy();
    await painting;
    painter.mark('here', [range(0, 3)]);
    await paint(painter);
    expect(painted()).toEqual([]);
  });
  it('takes over a page on which another has been ended in the midst of its work', async () => {
    const dead = createPainter();
    await paint(dead, true);
    dead.mark('pointer', [range(0, 3)]);
    createPainter();
    expect(painted()).toEqual([]);
  });
  it('leaves to the next reader of the page what that one has painted', async () => {
    const [old, next] = [createPainter(), createPainter()];
    await paint(old);
    await paint(next);
    next.mark('cursor', [range(0, 3)]);
    old.destroy();
    expect(painted()).toEqual(['hashiya-cursor', 'hashiya-person']);
  });
});

describe('an overlay that was taken down', () => {
  const ending = new AbortController();
  const known = annotations({ words: wordsOf(text), entities: [entity(text, 'إدلب', 'place')] });
  it('stays away, whatever comes late: settings, words that were kept, another article, a command', async () => {
    const overlay = bareOverlay(article, known, ending.signal);
    await overlay.painted();
    expect(painted()).toEqual(['hashiya-place']);
    ending.abort();
    expect(painted()).toEqual([]);
    overlay.applySettings(settings({ level: 1 }));
    overlay.applyWords();
    overlay.update(article, known);
    overlay.command('next-word');
    await overlay.painted();
    expect(painted()).toEqual([]);
    expect(document.querySelector('hashiya-margin')).toBeNull();
  });
});
