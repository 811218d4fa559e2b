// From whatever the storage holds to valid settings. A field that is missing or wrong falls back alone.

import { DEFAULT_SETTINGS, type Layers, type Settings } from './schema.ts';
import { normalizeSite } from './sites.ts';

type Check<Value> = (raw: unknown) => raw is Value;

const isBoolean: Check<boolean> = (raw): raw is boolean => typeof raw === 'boolean';

function oneOf<const Value>(...values: readonly Value[]): Check<Value> {
  return (raw): raw is Value => (values as readonly unknown[]).includes(raw);
}

const isArabicSize: Check<number> = (raw): raw is number =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 80 && raw <= 200;

function record(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : {};
}

function field<Value>(raw: unknown, check: Check<Value>, fallback: Value): Value {
  return check(raw) ? raw : fallback;
}

/** Never throws; never shares an object with what it was given or with the defaults (`standard`). */
export function migrate(raw: unknown, standard: Settings = DEFAULT_SETTINGS): Settings {
  const stored = record(raw);
  return {
    version: 1,
    enabled: field(stored.enabled, isBoolean, standard.enabled),
    disabledSites: sites(stored.disabledSites),
    level: field(stored.level, oneOf(1, 2, 3, 4, 5, 6), standard.level),
    mode: field(stored.mode, oneOf('glance', 'learner', 'study'), standard.mode),
    layers: layers(stored.layers),
    markMore: field(stored.markMore, isBoolean, standard.markMore),
    summaryLength: field(stored.summaryLength, oneOf('short', 'medium', 'long'), standard.summaryLength),
    browserSummary: field(stored.browserSummary, isBoolean, standard.browserSummary),
    glossLanguage: field(stored.glossLanguage, oneOf('en', 'ar', 'both'), standard.glossLanguage),
    theme: field(stored.theme, oneOf('system', 'light', 'dark', 'sepia', 'contrast'), standard.theme),
    digits: field(stored.digits, oneOf('western', 'arabic'), standard.digits),
    arabicSize: field(stored.arabicSize, isArabicSize, standard.arabicSize),
  };
}

function layers(raw: unknown): Layers {
  const stored = record(raw);
  const names = Object.keys(DEFAULT_SETTINGS.layers) as (keyof Layers)[];
  return Object.fromEntries(
    names.map((name) => [name, field(stored[name], isBoolean, DEFAULT_SETTINGS.layers[name])]),
  ) as unknown as Layers;
}

function sites(raw: unknown): string[] {
  if (!Array.isArray(raw)) return [];
  const valid = raw.map(normalizeSite).filter((site) => site !== null);
  return [...new Set(valid)].sort();
}
