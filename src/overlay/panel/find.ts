// Finds words, names and passages of the article. Arabic is compared without vowels and kindred spellings, as it is typed;
// Latin letters are looked for in the glosses and in English names.

import { findWords, keyOf } from '../../language/index.ts';
import { LIMITS } from '../limits.ts';
import { groupMentions, type Named } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { covering, type Span } from '../spans.ts';
import { groupWords, type KeyWord } from './key-words.ts';

export interface Passage extends Span {
  before: string;
  match: string;
  after: string;
}

export interface Findings {
  names: Named[];
  words: KeyWord[];
  passages: Passage[];
  /** How many places of the text hold the query; `passages` may show fewer. */
  places: number;
}

/** Empty for a query without letters or digits. */
export function find(query: string, reading: Reading): Findings {
  const wanted = query.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return { names: [], words: [], passages: [], places: 0 };
  const places = placesOf(wanted, reading);
  return {
    names: groupMentions(reading.entities).filter(({ name, about }) => isLike(wanted, [name.ar, about?.ar], [name.en, about?.en])),
    words: vocabularyOf(reading).filter(({ word }) => isLike(wanted, [word.lemma], [word.gloss.en])).slice(0, LIMITS.found),
    passages: places.slice(0, LIMITS.found).map((span) => passageOf(span, reading)),
    places: places.length,
  };
}

/** Arabic anywhere in a word; Latin from the start of a word. */
function isLike(wanted: string, arabic: readonly (string | undefined)[], latin: readonly (string | undefined)[]): boolean {
  const key = wordsOf(wanted).join(' ');
  if (key) return arabic.some((text) => text && wordsOf(text).join(' ').includes(key));
  const from = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(wanted)}`, 'iu');
  return latin.some((text) => text && from.test(text));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const wordsOf = (text: string): string[] => findWords(text).map(({ start, end }) => keyOf(text.slice(start, end)));

function placesOf(wanted: string, reading: Reading): Span[] {
  const keys = wordsOf(wanted);
  return keys.length ? runsOf(keys, reading) : literal(wanted, reading.text);
}

/** Words of the text that follow each other as those of the query do; the first may begin and the last may end earlier. */
function runsOf(wanted: readonly string[], reading: Reading): Span[] {
  const { spans } = reading;
  const keys = keysOf(reading);
  const last = wanted.length - 1;
  const fits = (key: string | undefined, index: number): boolean => {
    const part = wanted[index] as string;
    if (last === 0) return Boolean(key?.includes(part));
    return index === 0 ? Boolean(key?.endsWith(part)) : index === last ? Boolean(key?.startsWith(part)) : key === part;
  };
  return spans.flatMap((span, at) => {
    const end = spans[at + last]?.end;
    return end !== undefined && wanted.every((_, index) => fits(keys[at + index], index)) ? [{ start: span.start, end }] : [];
  });
}

function literal(wanted: string, text: string): Span[] {
  return [...text.matchAll(new RegExp(escaped(wanted), 'giu'))].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

const keyed = new WeakMap<readonly Span[], string[]>();

function keysOf({ spans, text }: Reading): string[] {
  const known = keyed.get(spans) ?? spans.map(({ start, end }) => keyOf(text.slice(start, end)));
  keyed.set(spans, known);
  return known;
}

const vocabularies = new WeakMap<object, KeyWord[]>();

function vocabularyOf({ words }: Reading): KeyWord[] {
  const known = vocabularies.get(words) ?? groupWords(words.filter((word) => !word.guessed && word.pos !== 'PROPN'));
  vocabularies.set(words, known);
  return known;
}

/** A place with the words of its sentence around it, cut at spaces. */
function passageOf({ start, end }: Span, { text, sentences }: Reading): Passage {
  const sentence = covering(sentences, start) ?? { start, end };
  const from = Math.max(sentence.start, start - LIMITS.foundAround);
  const to = Math.min(Math.max(sentence.end, end), end + LIMITS.foundAround);
  const before = text.slice(from, start), after = text.slice(end, to);
  return {
    start, end, match: text.slice(start, end),
    before: from > sentence.start ? `…${before.replace(/^\S*/, '')}` : before,
    after: to < sentence.end ? `${after.replace(/\S*$/, '')}…` : after,
  };
}
