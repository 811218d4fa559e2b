// Colours of every surface, in every theme: contrast (WCAG 2.2), and names that no kind of colour vision confuses.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { LAYERS } from '../src/overlay/layers.ts';
import { channels, contrast, differ, simulate, VISIONS, type Vision } from './colour.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const theme = read('src/theme.css');

type Tokens = Map<string, [light: string, dark: string]>;

/** The colours of one rule: light-dark(…) for both, a single one for both alike. */
function tokensOf(selector: string): Tokens {
  const start = theme.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const block = theme.slice(start, theme.indexOf('}', start));
  const found = block.matchAll(/--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g);
  return new Map([...found].map(([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']]));
}

const plain = tokensOf(':root, .layer');
const sepia = tokensOf(":is(:root, .layer)[data-theme='sepia']");
const strong = tokensOf(":is(:root, .layer)[data-theme='contrast']");

/** Theme → its colours, and the least contrast of its text. */
const THEMES: Record<string, [Tokens, 0 | 1, number]> = {
  light: [plain, 0, 4.5], dark: [plain, 1, 4.5], sepia: [sepia, 0, 4.5], 'high contrast': [strong, 0, 7], 'high contrast, dark': [strong, 1, 7],
};
const NAMES = ['person', 'place', 'organization', 'fact'];
const INKS = ['ink', 'ink-quiet', 'accent', 'second', ...NAMES];

describe.each(Object.entries(THEMES))('%s', (_name, [tokens, scheme, least]) => {
  const of = (name: string): string => tokens.get(name)?.[scheme] ?? '';

  test('no colour is missing', () => {
    expect([...tokens.keys()]).toEqual([...plain.keys()]);
  });

  it.each(INKS.flatMap((ink) => ['paper', 'paper-low'].map((paper) => [ink, paper])))('%s can be read on %s', (ink, paper) => {
    expect(contrast(of(ink as string), of(paper as string))).toBeGreaterThanOrEqual(least);
  });

  it('letters can be read on buttons and under the marker', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(least);
    expect(contrast(of('ink'), of('mark'))).toBeGreaterThanOrEqual(least);
  });

  it('the edges of fields and switches can be seen', () => {
    for (const paper of ['paper', 'paper-low']) expect(contrast(of('edge'), of(paper))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(VISIONS) as Vision[])('names keep apart: %s', (vision) => {
    const seen = NAMES.map((name) => simulate(of(name), vision));
    for (const [at, one] of seen.entries()) for (const other of seen.slice(at + 1)) expect(differ(one, other)).toBeGreaterThan(8.5);
  });
});

describe('highlights', () => {
  const rules = read('extension/highlights.css');
  const main = rules.slice(0, rules.indexOf('prefers-contrast'));
  const rule = (layer: string): string => new RegExp(`::highlight\\(hashiya-${layer}\\) \\{(.*)\\}`).exec(main)?.[1] ?? '';

  it.each(LAYERS.flatMap((layer) => [layer, `dark-${layer}`]))('%s has a rule', (layer) => expect(rule(layer)).not.toBe(''));

  it.each(NAMES.flatMap((name) => [[name, 0], [`dark-${name}`, 1]] as const))('%s has the colour of its theme', (layer, scheme) => {
    const [red, green, blue] = channels(plain.get(layer.replace('dark-', ''))?.[scheme] ?? '');
    expect(rule(layer)).toMatch(new RegExp(`background-color: rgb\\(${red} ${green} ${blue} .*rgb\\(${red} ${green} ${blue} `));
  });

  it('no two kinds are told apart by colour alone', () => {
    const kinds = LAYERS.filter((layer) => !['pointer', 'cursor', 'here'].includes(layer));
    const looks = kinds.map((layer) => `${rule(layer).includes('background')} ${/underline (\w+ [\d.]+px)/.exec(rule(layer))?.[1]}`);
    expect(new Set(looks).size).toBe(kinds.length);
  });
});

/** Colours are named in one file only: what is drawn anywhere else takes them from there. */
test.each([
  ...readdirSync(path.join(ROOT, 'extension')).filter((file) => file.endsWith('.css') && file !== 'highlights.css').map((file) => `extension/${file}`),
  ...readdirSync(path.join(ROOT, 'src/overlay'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css')).map((file) => `src/overlay/${file}`),
])('%s names no colour of its own, and no token that does not exist', (file) => {
  const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  expect(css.match(/#[0-9a-f]{3,8}\b|(?<![\w-])(?:black|white|red|gr[ae]y)(?![\w-])/gi) ?? []).toEqual([]);
  const own = [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
  const known = [...`${theme}\n${read('src/overlay/base.css')}`.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(used.filter((name) => !known.includes(name) && !own.includes(name))).toEqual([]);
});
