// Which words the list shows, and in which order.

import { keyOf } from '../../../language/index.ts';
import type { Level } from '../../../annotations.ts';
import type { WordState } from '../../../messages.ts';
import type { StoredWord } from '../../stored-word.ts';

export const SORTS = ['newest', 'alphabet', 'level', 'due'] as const;
export type Sort = (typeof SORTS)[number];

export interface Wish {
  query: string;
  state: WordState | 'all';
  level: Level | 0;
  sort: Sort;
}

interface Index {
  /** What is searched: no vowels, one spelling, no capitals. */
  text: string;
  /** Bare letters, which sort as the alphabet does. */
  letters: string;
}

/** Words are never changed in place, so what was made of one stays right. */
const indexed = new WeakMap<StoredWord, Index>();

function indexOf(word: StoredWord): Index {
  const known = indexed.get(word);
  if (known) return known;
  const { lemma, root = '', gloss, note, encounters, parts } = word;
  const met = encounters.map(({ sentence, start, end }) => sentence.slice(start, end));
  const forms = [...(parts?.plurals ?? []), ...(parts?.verbalNouns ?? []), parts?.present ?? ''];
  const index = { text: plain([lemma, root, gloss.en, gloss.ar, note, ...met, ...forms].join('\n')), letters: keyOf(lemma) };
  indexed.set(word, index);
  return index;
}

const plain = (text: string): string => keyOf(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/** The words that have every part of the query in them, and the state and level wished for. */
export function find(words: Iterable<StoredWord>, { query, state, level, sort }: Wish): StoredWord[] {
  const terms = plain(query).split(/\s+/).filter(Boolean);
  const found: StoredWord[] = [];
  for (const word of words) {
    if (state !== 'all' && word.state !== state) continue;
    if (level !== 0 && word.level !== level) continue;
    if (terms.every((term) => hasTerm(indexOf(word).text, term))) found.push(word);
  }
  return found.sort(ORDERS[sort]);
}

/** The lemma كتاب is found under الكتاب too. */
function hasTerm(text: string, term: string): boolean {
  return text.includes(term) || (term.length > 3 && term.startsWith('ال') && text.includes(term.slice(2)));
}

type Order = (a: StoredWord, b: StoredWord) => number;

const byAlphabet: Order = (a, b) => compare(indexOf(a).letters, indexOf(b).letters) || compare(a.key, b.key);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Later than any date. */
const NEVER_ASKED = 1e15;

/** First what is longest due, then what was never asked; what is known comes back no more. */
const dueOf = ({ state, schedule, added }: StoredWord): number =>
  state === 'known' ? Infinity : (schedule?.due ?? NEVER_ASKED + added);

const ORDERS: Record<Sort, Order> = {
  newest: (a, b) => b.added - a.added || byAlphabet(a, b),
  alphabet: byAlphabet,
  level: (a, b) => a.level - b.level || byAlphabet(a, b),
  due: (a, b) => compareNumbers(dueOf(a), dueOf(b)) || byAlphabet(a, b),
};

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b);

/** How many words are in each state. */
export function countStates(words: Iterable<StoredWord>): Record<WordState | 'all', number> {
  const counts = { all: 0, new: 0, learning: 0, known: 0 };
  for (const { state } of words) {
    counts.all++;
    counts[state]++;
  }
  return counts;
}
