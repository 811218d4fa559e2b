// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/consent/journal.ts';

const box = (style: string | null): HTMLElement => {
  const element = document.createElement('div');
  if (style !== null) element.setAttribute('style', style);
  return element;
};

describe('journal', () => {
  it('hides with priority and puts back what was there', () => {
    const journal = new Journal();
    const flex = box('display: flex; color: red;'), bare = box(null);
    journal.style(flex, 'display', 'none');
    journal.style(bare, 'display', 'none');
    expect([flex.style.getPropertyPriority('display'), bare.style.display]).toEqual(['important', 'none']);
    journal.undo();
    expect(flex.style.display).toBe('flex');
    expect(flex.style.color).toBe('red');
    expect(bare.hasAttribute('style')).toBe(false);
  });
  it('keeps the priority that the page had given', () => {
    const journal = new Journal(), element = box('overflow-y: hidden !important');
    journal.style(element, 'overflow-y', 'auto');
    journal.undo();
    expect([element.style.overflowY, element.style.getPropertyPriority('overflow-y')]).toEqual(['hidden', 'important']);
  });
  it('leaves alone what the page has changed since', () => {
    const journal = new Journal(), element = box(null);
    journal.style(element, 'display', 'none');
    element.style.setProperty('display', 'grid');
    journal.undo();
    expect(element.style.display).toBe('grid');
  });
  it('takes steps back last first, and goes on when one fails', () => {
    const journal = new Journal(), seen: string[] = [];
    journal.note(() => seen.push('first'));
    journal.note(() => { throw new Error('gone'); });
    journal.note(() => seen.push('last'));
    journal.undo();
    expect(seen).toEqual(['last', 'first']);
    expect(journal.isEmpty).toBe(true);
  });
});
