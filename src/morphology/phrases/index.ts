// Fixed expressions over running words: plain words by spelling, words in brackets by lemma, longest match first.

import type { Phrase } from '../../annotations.ts';
import { keyOf } from '../../language/index.ts';
import { POS_TAGS, type Lexicon, type PhraseEntry } from '../../lexicon/index.ts';
import type { Reading, Token } from '../index.ts';
import { keptOf } from '../kept.ts';
import { lettersBefore, PhraseReadings } from './readings.ts';
import { slotsOf, weightOf, type Slot } from './slots.ts';

interface Pattern {
  slots: Slot[];
  /** The heavier of two that stand at one place is meant: more words, then more that are certain of their article. */
  weight: number;
  entry: PhraseEntry;
  /** What the dictionary says of it: [without, with a word in its gap], made when first shown. */
  told: Told[];
}

type Told = Pick<Phrase, 'lemma' | 'gloss' | 'level'>;

/** Patterns that open alike, the heaviest first; put there when a word of a text first opens them. */
interface Shelf {
  /** Phrases not yet put in their places. */
  waiting: PhraseEntry[];
  /** By the key of the word that must follow. */
  next: Map<string, Pattern[]>;
  /** The others: a lemma, a letter or a gap follows. */
  loose: Pattern[];
}

interface Match {
  pattern: Pattern;
  last: number;
  skip: number;
}

/** The phrases that may open at a word, and how many letters of clitics stay outside them. */
interface Opening {
  shelf: Shelf;
  /** Opened by what the word means, not by how it is spelt. */
  byLemma: boolean;
  skip: number;
}

/** A name in the text, and whether its words are nothing else. */
interface Name {
  start: number;
  rules: boolean;
}

/** What the finder knows of a word. */
interface Seen {
  key: string;
  /** Bracketed keys of its likeliest lemmas. */
  lemmas: string[];
  /** The preposition written onto it, or that it is. */
  preposition: string;
  openings: Opening[];
  /** Its first reading is a name. */
  isName: boolean;
  /** The same as a word of a name, which fits by its spelling only. */
  spelt: Seen | undefined;
}

/** Readings of a word whose lemma may open or continue a phrase. */
const READINGS = 4;
const NAME = POS_TAGS.indexOf('PROPN'), NUMBER = POS_TAGS.indexOf('NUM');

export class PhraseFinder {
  private readonly byFirst = new Map<string, Shelf>();
  private readonly readings: PhraseReadings;
  /** Words of phrases with their keys. */
  private readonly known = new Map<string, string>();

  constructor(private readonly lexicon: Lexicon) {
    this.readings = new PhraseReadings(lexicon);
    for (const entry of lexicon.phrases()) {
      for (const key of slotsOf(firstWord(entry.words), this.known)[0]?.keys ?? []) {
        const shelf = this.byFirst.get(key);
        if (shelf) shelf.waiting.push(entry); else this.byFirst.set(key, { waiting: [entry], next: new Map(), loose: [] });
      }
    }
  }

  private shelf(key: string): Shelf | undefined {
    const shelf = this.byFirst.get(key);
    if (!shelf?.waiting.length) return shelf;
    for (const entry of shelf.waiting) {
      const slots = slotsOf(entry.words, this.known);
      put(shelf, { slots, weight: slots.reduce((w, s) => w + weightOf(s), 0), entry, told: [] });
    }
    shelf.waiting = [];
    return shelf;
  }

  /**
   * All phrases of a sentence; they do not overlap. Words whose vowels a phrase lists are read so from here on.
   * A word of a name that rules its words is none of those it could mean (سيرين is not سيرى).
   */
  find(text: string, tokens: Token[], nameAt: (token: Token) => Name | undefined = () => undefined): Phrase[] {
    const out: Phrase[] = [];
    const names = tokens.map(nameAt), words: Seen[] = [];
    for (let i = 0; i < tokens.length; i++) { const seen = this.look(tokens[i]!); words.push(names[i]?.rules || seen.isName ? spelt(seen) : seen); }
    for (let i = 0; i < tokens.length; i++) {
      const match = this.matchAt(tokens, words, i);
      if (!match || endsInName(match, names, tokens, i) || counts(tokens, match.last)) continue;
      if (endsOpen(match, i) && this.matchAt(tokens, words, match.last)) continue;
      const { pattern: { slots }, skip } = match;
      if (skip && slots[0]!.kind === 'word' && !this.readings.behind(tokens[i]!, skip)) continue;
      this.readings.settle(slots, tokens, words, i, match.last);
      const last = tokens[match.last]!;
      const start = tokens[i]!.start + (match.skip ? tokens[i]!.letters.places[match.skip] ?? 0 : 0);
      const { lemma, gloss, level } = told(match, i);
      out.push({ start, end: last.end, text: text.slice(start, last.end), lemma, gloss, level });
      i = match.last;
    }
    return out;
  }

  private matchAt(tokens: Token[], words: Seen[], at: number): Match | undefined {
    const { openings } = words[at]!;
    if (!openings.length) return undefined;
    const following = words[at + 1]?.key ?? '';
    let best: Match | undefined;
    for (let n = 0; n < openings.length; n++) {
      const { shelf, skip } = openings[n]!, next = shelf.next.get(following);
      if (next) best = heaviest(next, tokens, words, at, skip, best);
      if (shelf.loose.length) best = heaviest(shelf.loose, tokens, words, at, skip, best);
    }
    return best;
  }

  /** Keys of a word; known readings are looked at once. */
  private look(token: Token): Seen {
    const kept = keptOf(token);
    return (kept.seen ??= this.see(token)) as Seen;
  }

  private see(token: Token): Seen {
    const first = token.readings[0], key = keyOf(token.text);
    // واحد is no form of حدّ
    const readings = token.readings.slice(0, this.is(NUMBER, first) ? 1 : READINGS);
    const lemmas = readings.map((r) => this.readings.lemmaKey(r));
    const preposition = first?.proclitics.preposition || (lemmas[0]?.length === 2 ? lemmas[0][1]! : '');
    return { key, lemmas, preposition, openings: this.openingsOf(key, readings), isName: this.is(NAME, first), spelt: undefined };
  }

  /** Where a phrase may open in a word: whole, or behind its clitics. Only keys that open one. */
  private openingsOf(key: string, readings: Reading[]): Opening[] {
    const out: Opening[] = [];
    const add = (opens: string, skip: number, byLemma = false) => {
      const shelf = this.shelf(opens);
      if (shelf && !out.some((o) => o.shelf === shelf)) out.push({ shelf, skip, byLemma });
    };
    const [, conjunction, preposition, article, rest] = /^([وف]?)([بلك]?)(ال|(?<=ل)ل)?(.*)$/u.exec(key)!;
    const before = conjunction!.length, clitics = before + preposition!.length;
    add(key, 0);
    if (before) add(key.slice(before), before);
    if (preposition) add(key.slice(clitics), clitics);
    if (article) { add(rest!, clitics); add(`ال${rest}`, clitics); }
    for (const r of readings) add(this.readings.lemmaKey(r), lettersBefore(r), true);
    return out;
  }

  private is(pos: number, reading: Reading | undefined): boolean {
    return reading !== undefined && this.lexicon.lemmaPos[this.lexicon.rowLemma[reading.row]!] === pos;
  }
}

const firstWord = (words: string) => /^[^ ]*/.exec(words)![0];

function put({ next, loose }: Shelf, pattern: Pattern): void {
  const second = pattern.slots[1];
  if (second?.kind !== 'word' || second.gap) return insert(loose, pattern);
  for (const key of second.keys) {
    const list = next.get(key);
    if (list) insert(list, pattern); else next.set(key, [pattern]);
  }
}

function insert(patterns: Pattern[], pattern: Pattern): void {
  const at = patterns.findIndex((p) => p.weight < pattern.weight);
  patterns.splice(at < 0 ? patterns.length : at, 0, pattern);
}

/** The first of the patterns that stands here, if it is heavier than what was found before. */
function heaviest(patterns: Pattern[], tokens: Token[], words: Seen[], at: number, skip: number, best: Match | undefined): Match | undefined {
  for (const pattern of patterns) {
    if (best && pattern.weight <= best.pattern.weight) return best;
    const last = follow(pattern, tokens, words, at);
    if (last !== undefined) return { pattern, last, skip };
  }
  return best;
}

/** The last word of the pattern when it stands here; a word of which only the preposition belongs to it stays outside. */
function follow(pattern: Pattern, tokens: Token[], words: Seen[], at: number): number | undefined {
  let i = at;
  for (let s = 1; s < pattern.slots.length; s++) {
    const slot = pattern.slots[s]!;
    i++;
    if (i >= tokens.length || tokens[i]!.broken) return undefined;
    if (fits(slot, words[i]!)) continue;
    i++;
    if (!slot.gap || i >= tokens.length || tokens[i]!.broken || !fits(slot, words[i]!)) return undefined;
  }
  return pattern.slots.at(-1)!.kind === 'letter' ? i - 1 : i;
}

/** A word of a name fits by its spelling only. */
function spelt(word: Seen): Seen {
  return (word.spelt ??= { ...word, lemmas: [], openings: word.openings.filter((o) => !o.byLemma) });
}

/** Does its last word belong to a name that starts in its midst? رأت سيرين النور */
function endsInName({ last }: Match, names: (Name | undefined)[], tokens: Token[], at: number): boolean {
  const name = names[last];
  return name !== undefined && name.start >= tokens[at]!.end && name.start < tokens[last]!.start;
}

/** على نحو 500 مصاب is about, no manner. */
function counts(tokens: Token[], last: number): boolean {
  return tokens[last + 1]?.figure === true && tokens[last]!.letters.letters === 'نحو';
}

/** Does it end with an inflected word? Then a term that begins there is worth more: عقد مؤتمرا صحفيا. */
function endsOpen({ pattern, last }: Match, at: number): boolean {
  return last > at && pattern.slots.at(-1)!.kind === 'lemma';
}

function fits({ kind, keys }: Slot, word: Seen): boolean {
  if (kind === 'word') return keys.includes(word.key);
  return kind === 'lemma' ? word.lemmas.includes(keys[0]!) : word.preposition === keys[0];
}

/** What the dictionary says of the phrase that stands at a word; the gap is shown when there is one. */
function told({ pattern, last }: Match, at: number): Told {
  const gap = last - at >= pattern.slots.reduce((n, s) => n + (s.kind === 'letter' ? 0 : 1), 0);
  return (pattern.told[gap ? 1 : 0] ??= describe(pattern.entry, gap));
}

function describe({ words, en, ar, level }: PhraseEntry, gap: boolean): Told {
  return { lemma: words.replace(/[[\]]/g, '').replace(/ _ /g, gap ? ' … ' : ' '), gloss: { ...(en && { en }), ...(ar && { ar }) }, level };
}
