// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appliesTo, parseSiteRules } from '../../src/consent/site-rules.ts';

const text = readFileSync(join(import.meta.dirname, '../../src/consent/site-rules.txt'), 'utf8');
const rules = parseSiteRules(text);

describe('site-rules.txt', () => {
  it('is sorted by host and selector, nothing twice', () => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual([...new Set(lines)].sort());
  });
  it.each(rules.map((rule) => [rule.selector, rule] as const))('%s is a selector that can be used', (selector, rule) => {
    expect(() => document.querySelector(selector)).not.toThrow();
    expect(rule.host).toMatch(/^(\*|[a-z0-9-]+(\.[a-z0-9-]+)+)$/);
    expect(rule.host).not.toMatch(/^www\./);
  });
});

describe('rule lines', () => {
  it('name a malformed line by its number', () => {
    expect(() => parseSiteRules('# head\n*\t#banner\n')).toThrow('line 2');
    expect(() => parseSiteRules('*\t#banner\taccept')).toThrow('line 1');
  });
  it.each([
    ['*', 'anything.example', true],
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['example.org', 'notexample.org', false],
  ])('%s applies to %s: %s', (host, page, expected) => {
    expect(appliesTo({ host, selector: 'p', action: 'hide' }, page)).toBe(expected);
  });
});
