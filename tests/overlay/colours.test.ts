// WCAG AA: every ink of card and panel on every paper it may stand on, light and dark.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightness } from '../../src/overlay/theme.ts';
import { LAYERS } from '../../src/overlay/layers.ts';

const css = readFileSync(new URL('../../src/overlay/base.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  .map(([, name, light, dark]) => [name as string, [light, dark] as [string, string]]));

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('%s', (scheme) => {
  const of = (name: string): string => (tokens.get(name) ?? [])[scheme === 'light' ? 0 : 1] ?? '';
  const inks = ['ink', 'ink-quiet', 'accent', 'second', 'person', 'place', 'organization', 'fact'];
  it.each(inks.flatMap((ink) => ['paper', 'paper-low'].map((paper) => [ink, paper])))('%s on %s', (ink, paper) => {
    expect(contrast(of(ink as string), of(paper as string))).toBeGreaterThanOrEqual(4.5);
  });
});

it('every highlight has a rule for light and one for dark pages', () => {
  const rules = readFileSync(new URL('../../extension/highlights.css', import.meta.url), 'utf8');
  for (const layer of LAYERS) {
    expect(rules).toContain(`::highlight(hashiya-${layer})`);
    expect(rules).toContain(`::highlight(hashiya-dark-${layer})`);
  }
});

it.each([
  ['rgb(34, 34, 34)', 0.13], ['rgba(221, 226, 232, 0.9)', 0.88], ['color(srgb 0.9 0.9 0.9)', 0.9], ['oklch(0.3 0.02 250)', 0.3],
  ['lab(90 0 0)', 0.9], ['currentcolor', 0],
])('lightness of %s', (color, expected) => expect(lightness(color)).toBeCloseTo(expected, 1));
