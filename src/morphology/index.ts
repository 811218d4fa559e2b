// Words of a text with their readings, ranked in their sentences.

import type { Analysis } from '../annotations.ts';
import { bareLetters, findWords } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { Analyser, lettersOf, type Letters, type Reading } from './analyser.ts';
import { choose, type Transitions } from './context.ts';
import { guess } from './guess.ts';
import { render, type Setting } from './render.ts';
import { settingOf } from './setting.ts';
import { agreesWithMarks } from './written-marks.ts';

export type { Letters, Reading } from './analyser.ts';
export { lettersOf } from './analyser.ts';
export { WIDTH } from './context.ts';
export { TAG, TAGS, coreTag, tagChain } from './tags.ts';

/** A word of the text; `readings[0]` is the chosen one after ranking in context. Empty: the lexicon does not know it. */
export interface Token {
  start: number;
  end: number;
  text: string;
  letters: Letters;
  readings: Reading[];
  /** Something other than spaces stands between the word before and this one. */
  broken: boolean;
}

/** Distinct written forms kept; beyond that the cache starts anew. */
const CACHE_SIZE = 40_000;
const NO_SETTING: Setting = {};

export class Morphology {
  private readonly analyser: Analyser;
  private readonly transitions: Transitions | undefined;
  private readonly rendered = new WeakMap<Reading, Record<string, Analysis>>();
  private cache = new Map<string, { letters: Letters; readings: Reading[] }>();

  constructor(readonly lexicon: Lexicon) {
    this.analyser = new Analyser(lexicon);
    const weights = lexicon.section('transitions');
    this.transitions = weights && new Int16Array(weights.buffer, weights.byteOffset, weights.length);
  }

  /** Readings of one written form, out of context, likeliest first. */
  readings(text: string): { letters: Letters; readings: Reading[] } {
    let known = this.cache.get(text);
    if (known) return known;
    const letters = lettersOf(text);
    let readings = this.analyser.analyse(letters);
    if (letters.letters.length !== text.length) readings = agreesWithMarks(this.lexicon, letters, readings);
    known = { letters, readings };
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(text, known);
    return known;
  }

  /** All words of text[from, to), one sentence, with readings ranked out of context. */
  words(text: string, from: number, to: number): Token[] {
    const slice = text.slice(from, to);
    let last = 0;
    return findWords(slice).map((w): Token => {
      const written = slice.slice(w.start, w.end);
      const broken = /[^\s]/.test(bareLetters(slice.slice(last, w.start)));
      last = w.end;
      return { start: from + w.start, end: from + w.end, text: written, ...this.readings(written), broken };
    });
  }

  /** The same with the reading first that fits the sentence best. */
  sentence(text: string, from: number, to: number): Token[] {
    const tokens = this.words(text, from, to);
    const chosen = choose(this.lexicon, this.transitions, tokens);
    return tokens.map((t, i) => (chosen[i]! > 0 ? { ...t, readings: moveToFront(t.readings, chosen[i]!) } : t));
  }

  /** The Analysis of a reading, its case and mood from the word before it. Shared between calls: do not change it. */
  analysis(token: Pick<Token, 'letters'>, reading: Reading, before?: Token): Analysis {
    const setting = before ? settingOf(this.lexicon, before, reading) : NO_SETTING;
    const key = `${setting.case ?? ''}${setting.mood ?? ''}`;
    let made = this.rendered.get(reading);
    if (!made) this.rendered.set(reading, (made = {}));
    return (made[key] ??= render(this.lexicon, token.letters, reading, setting));
  }

  /** Honest help for a word without readings: clitics off, the rest as it stands, marked as guessed. */
  guess(letters: Letters): Analysis {
    return guess(letters);
  }
}

function moveToFront(readings: Reading[], at: number): Reading[] {
  return [readings[at]!, ...readings.slice(0, at), ...readings.slice(at + 1)];
}
