// Yomitan's dictionaries: index.json and term_bank_1.json, term_bank_2.json … in a zip.

import { LARGEST_JSON } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import { tidy } from './html.ts';
import { textOf, type Batch, type Part, type RawEntry, type Source } from './part.ts';
import { contentText } from './structured-content.ts';

const BANK = /^term_bank_(\d+)\.json$/;
const VERSIONS = [1, 2, 3];
/** Entries handed on at a time. */
const BATCH = 2000;

export async function yomitan(parts: readonly Part[], index: Part): Promise<Source> {
  const { title, format, version } = (await readJson(index)) as { title?: unknown; format?: unknown; version?: unknown };
  if (typeof title !== 'string') throw new DictionaryError('broken', [index.name]);
  if (!VERSIONS.includes((format ?? version) as number)) throw new DictionaryError('version', [String(format ?? version)]);
  const banks = parts.filter(({ name }) => BANK.test(name)).sort((one, other) => numberOf(one) - numberOf(other));
  if (banks.length === 0) throw new DictionaryError('missing', ['term_bank_1.json']);
  return { format: 'yomitan', name: title, batches: () => readBanks(banks, (format ?? version) === 1) };
}

const numberOf = ({ name }: Part): number => Number(BANK.exec(name)?.[1]);

async function* readBanks(banks: readonly Part[], old: boolean): AsyncGenerator<Batch> {
  const all = banks.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const bank of banks) {
    const rows = await readJson(bank);
    if (!Array.isArray(rows)) throw new DictionaryError('broken', [bank.name]);
    for (let at = 0; at < rows.length; at += BATCH) {
      const entries = rows.slice(at, at + BATCH).flatMap((row) => entryOf(row, old) ?? []);
      yield { entries, done: (before + (bank.size * Math.min(1, (at + BATCH) / rows.length))) / all };
    }
    before += bank.size;
  }
}

async function readJson(part: Part): Promise<unknown> {
  if (part.size > LARGEST_JSON) throw new DictionaryError('large', [part.name]);
  const text = await textOf(part);
  try {
    return (JSON.parse(text) as unknown) ?? {};
  } catch (error) {
    throw new DictionaryError('broken', [part.name], { cause: error });
  }
}

/** [expression, reading, tags, rules, score, glossary, …]; in version 1 the glossary is the rest of the row. Other rows are passed over. */
function entryOf(row: unknown, old: boolean): RawEntry | null {
  if (!Array.isArray(row)) return null;
  const [expression, reading] = row as unknown[];
  const glossary = old ? row.slice(5) : (row as unknown[])[5];
  if (typeof expression !== 'string' || !Array.isArray(glossary)) return null;
  // The reading is the vowelled form, where there is one.
  const headwords = typeof reading === 'string' && reading !== '' && reading !== expression ? [reading, expression] : [expression];
  return { headwords, text: tidy(glossary.map(glossText).join('\n')) };
}

/** Text, structured content, or [word, rules]: see that word. */
function glossText(gloss: unknown): string {
  if (typeof gloss === 'string') return gloss;
  if (Array.isArray(gloss)) return typeof gloss[0] === 'string' ? `→ ${gloss[0]}${rulesOf(gloss[1])}` : '';
  const { type, text, content } = (gloss ?? {}) as Record<string, unknown>;
  if (type === 'text') return typeof text === 'string' ? text : '';
  return type === 'structured-content' ? contentText(content) : '';
}

function rulesOf(rules: unknown): string {
  const named = Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'string') : [];
  return named.length > 0 ? ` (${named.join(', ')})` : '';
}
