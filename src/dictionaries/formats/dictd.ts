// dictd: .index (headword, offset and size in base 64) and .dict or .dict.dz. The format: dictfmt(1), RFC 2229.

import { keyOf } from '../../language/index.ts';
import { LARGEST_JSON } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import { unpacked } from './gunzip.ts';
import { plainText, tidy } from './html.ts';
import { needPart, type Part, type RawEntry, type Source } from './part.ts';
import { readArticles, type Pointer } from './pointers.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Entries that speak of the dictionary itself: 00-database-info, with or without its hyphens. */
const ABOUT = /^00-?database-?/;

export async function dictd(parts: readonly Part[], index: Part): Promise<Source> {
  const stem = index.name.slice(0, -'.index'.length);
  const dict = needPart(parts, stem, '.dict.dz', '.dict');
  const blob = await unpacked(index);
  if (blob.size > LARGEST_JSON) throw new DictionaryError('large', [index.name]);
  const pointers = readIndex(await blob.text(), index.name);
  const articles = await unpacked(dict);
  const words = pointers.filter(({ headwords: [word = ''] }) => !ABOUT.test(word));
  return {
    format: 'dictd',
    name: (await shortName(pointers, articles)) ?? stem,
    batches: () => readArticles(words, articles, dict.name, ({ headwords }, article) => entryOf(headwords, new TextDecoder().decode(article))),
  };
}

function readIndex(text: string, name: string): Pointer[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const [headword = '', offset = '', size = '', original] = line.split('\t');
    if (size === '') throw new DictionaryError('broken', [name]);
    return [{ headwords: original ? [original, headword] : [headword], offset: number(offset, name), size: number(size, name) }];
  });
}

function number(digits: string, name: string): number {
  let value = 0;
  for (const digit of digits.trim()) {
    const place = DIGITS.indexOf(digit);
    if (place < 0) throw new DictionaryError('broken', [name]);
    value = value * 64 + place;
  }
  return value;
}

async function shortName(pointers: readonly Pointer[], articles: Blob): Promise<string | undefined> {
  const about = pointers.find(({ headwords: [word = ''] }) => /^00-?database-?short$/.test(word));
  if (!about) return undefined;
  const text = tidy(await articles.slice(about.offset, about.offset + Math.min(about.size, 2000)).text());
  return text.split('\n').find((line) => !ABOUT.test(line)) ?? undefined;
}

/** Articles begin with their headword as its author writes it, often with its sounds; the index has it simplified. */
function entryOf(headwords: string[], article: string): RawEntry {
  const text = /<\/?[a-z][^>]*>/i.test(article) ? plainText(article) : tidy(article);
  const [first = '', ...rest] = text.split('\n');
  const written = first.replace(/\s*[/[<].*$/, '').trim();
  const known = new Set(headwords.map(simple));
  if (!known.has(simple(written)) || rest.length === 0) return { headwords, text };
  return { headwords: [written, ...headwords.filter((headword) => headword !== written)], text: rest.join('\n') };
}

/** As dictfmt simplifies: letters, digits and spaces only, no capitals. */
const simple = (headword: string): string => keyOf(headword.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');
