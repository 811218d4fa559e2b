import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, migrate, type Settings } from '../../src/settings/index.ts';
import { check } from '../check.ts';

const standard = DEFAULT_SETTINGS;

describe('what is no settings object gives the defaults', () => {
  test.each([[undefined], [null], [0], ['settings'], [[]], [{}], [{ version: 7 }], [new Date(0)]])('%j', (raw) => {
    expect(migrate(raw)).toEqual(standard);
  });
});

describe('a valid field is kept', () => {
  test.each<Partial<Settings>>([
    { enabled: false },
    { level: 1 },
    { level: 6 },
    { glossLanguage: 'both' },
    { browserSummary: true },
    { theme: 'dark' },
    { arabicSize: 80 },
    { arabicSize: 200 },
    { disabledSites: ['aljazeera.net', 'news.example'] },
  ])('%j', (field) => {
    expect(migrate(field)).toEqual({ ...standard, ...field });
  });
});

describe('a wrong field falls back, and takes no other with it', () => {
  test.each<[string, unknown]>([
    ['enabled', 'yes'],
    ['enabled', 1],
    ['level', 0],
    ['level', 7],
    ['level', '3'],
    ['level', 2.5],
    ['glossLanguage', 'fr'],
    ['browserSummary', 'yes'],
    ['theme', null],
    ['arabicSize', 79],
    ['arabicSize', 201],
    ['arabicSize', NaN],
    ['arabicSize', '120'],
    ['disabledSites', 'aljazeera.net'],
    ['layers', [true]],
  ])('%s: %j', (name, value) => {
    const other = name === 'theme' ? { glossLanguage: 'ar' } : { theme: 'dark' };
    expect(migrate({ ...other, [name]: value })).toEqual({ ...standard, ...other });
  });
});

test('layers fall back one by one', () => {
  const { layers } = migrate({ layers: { people: false, places: 'no', unknown: true } });
  expect(layers).toEqual({ ...standard.layers, people: false });
});

describe('sites are host names, each once, in order', () => {
  test.each<[unknown[], string[]]>([
    [['WWW.AlJazeera.net'], ['aljazeera.net']],
    [['b.example', 'a.example', 'b.example'], ['a.example', 'b.example']],
    [['https://a.example/', '', 5, null, 'a b', '../x'], []],
    [['موقع.example', '127.0.0.1', 'localhost', '[::1]'], ['127.0.0.1', '[::1]', 'localhost', 'موقع.example']],
  ])('%j → %j', (raw, sites) => {
    expect(migrate({ disabledSites: raw }).disabledSites).toEqual(sites);
  });
});

test('nothing is shared with the defaults', () => {
  const settings = migrate(undefined);
  settings.layers.people = false;
  settings.disabledSites.push('a.example');
  expect(migrate(undefined)).toEqual(standard);
  expect(standard.layers.people).toBe(true);
});

test('whatever is stored, the result is valid and migrating it again changes nothing', () => {
  check(fc.property(fc.anything(), (raw) => {
    const settings = migrate(raw);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(standard).sort());
    expect(migrate(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  }));
});
