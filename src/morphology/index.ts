// Words of a text with their readings, ranked in their sentences.

import type { Analysis } from '../annotations.ts';
import { findWords } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { Analyser, type Reading } from './analyser.ts';
import { Bonds } from './bonds.ts';
import { reseated, runTogether, squeezed, type Joined } from './careless.ts';
import { Columns, NOTHING_COUNTED, type Column } from './columns.ts';
import { choose, transitionsOf } from './context.ts';
import { guess } from './guess.ts';
import { Kept } from './kept.ts';
import { lettersOf, type Letters } from './letters.ts';
import { otherLemmas } from './others.ts';
import { render, type Setting } from './render.ts';
import { SecondLooks } from './second-looks/index.ts';
import { ANYWHERE, EACH_ASKED, settingAt, Settings } from './setting.ts';
import { WrittenForms } from './written-forms.ts';
import { agreesWithMarks } from './written-marks.ts';

export { scoreOf, type Reading } from './analyser.ts';
export { keptOf } from './kept.ts';
export { lettersOf, type Letters } from './letters.ts';
export { WIDTH } from './columns.ts';
export { seenAfter } from './shapes.ts';
export { tagBetween } from './context.ts';
export { TAG, OVERCOUNTED, TAGS, UNLIKELY, coreTag, tagChain, verbSeen } from './tags.ts';

/** A word of the text; `readings[0]` is the chosen one after ranking in context. Empty: the lexicon does not know it. */
export interface Token {
  start: number;
  end: number;
  text: string;
  letters: Letters;
  readings: Reading[];
  /** What ranking in context knows of the likeliest readings, in the order they have out of context. */
  column: Column;
  /** What a later room keeps of the written form, so that it need not look it up again. */
  notes: Notes;
  /** Something other than spaces stands between the word before and this one. */
  broken: boolean;
  /** What stands there is a figure. */
  figure: boolean;
  /** A small word that is written onto this one. */
  joined?: Joined | undefined;
}

/** Of one written form; `form` is whoever's `owner` is. */
export interface Notes {
  /** Out of context, likeliest first. */
  readings: Reading[];
  owner: unknown;
  form: unknown;
  kept: Kept | undefined;
}

/** Anything but spaces and noise between two words. */
const BETWEEN = /[^\s\u0640\u200b-\u200f\u202a-\u202e\u064b-\u0652]/;

/** A figure that stands alone between two words, in either kind of digits. */
const FIGURE = /^\s*[\d\u0660-\u0669][\d\u0660-\u0669.,\u066b\u066c]*\s+$/;

/** Does anything but spaces stand in text[from, to)? One space, as nearly always, is seen without a search. */
function parted(text: string, from: number, to: number): boolean {
  if (to - from < 2 && (to === from || text.charCodeAt(from) === 32)) return false;
  return BETWEEN.test(text.slice(from, to));
}

/** What is known of a written form. */
interface Known extends Pick<Token, 'text' | 'letters' | 'readings' | 'joined'>, Notes {
  column: Column | undefined;
  guessed: Analysis | undefined;
}

export class Morphology {
  private readonly analyser: Analyser;
  private readonly columns: Columns;
  private readonly bonds: Bonds;
  private readonly secondLooks: SecondLooks;
  private readonly settings: Settings;
  private readonly forms = new WrittenForms<Known>();

  constructor(readonly lexicon: Lexicon) {
    this.analyser = new Analyser(lexicon);
    this.bonds = new Bonds(lexicon);
    this.secondLooks = new SecondLooks(lexicon);
    this.settings = new Settings(lexicon);
    this.columns = new Columns(transitionsOf(lexicon.section('transitions')) ?? NOTHING_COUNTED);
  }

  /** Readings of one written form, out of context, likeliest first. */
  readings(text: string): Known {
    return this.at(text, 0, text.length);
  }

  /** The same of the form that is written at text[start, end). */
  private at(text: string, start: number, end: number): Known {
    let known = this.forms.find(text, start, end);
    if (known) return known;
    const letters = lettersOf(text.slice(start, end));
    known = this.known(letters);
    if (!known.readings.length) known = this.careless(letters) ?? known;
    this.forms.add(known);
    return known;
  }

  private known(letters: Letters): Known {
    let readings = this.analyser.analyse(letters);
    if (letters.letters.length !== letters.text.length) readings = agreesWithMarks(this.lexicon, letters, readings);
    return {
      text: letters.text, letters, readings, joined: undefined,
      column: undefined, guessed: undefined, owner: undefined, form: undefined, kept: undefined,
    };
  }

  /** What the word is once careless writing is undone. */
  private careless(letters: Letters): Known | undefined {
    for (const other of [...squeezed(letters), ...reseated(letters)]) {
      const known = this.known(other);
      if (known.readings.length) return { ...known, text: letters.text };
    }
    for (const joined of runTogether(letters)) {
      const known = this.known(joined.rest);
      if (known.readings.length) return { ...known, text: letters.text, letters, joined };
    }
    return undefined;
  }

  /** All words of text[from, to), one sentence, with readings ranked out of context. */
  words(text: string, from: number, to: number): Token[] {
    const tokens: Token[] = [];
    let last = from;
    for (const { start, end } of findWords(text, from, to)) {
      const broken = parted(text, last, start), figure = broken && FIGURE.test(text.slice(last, start));
      const known = this.at(text, start, end), { letters, readings, joined } = known;
      known.column ??= this.columns.of(this.lexicon, this.bonds, readings, this.secondLooks.concerning(readings));
      tokens.push({ start, end, text: known.text, letters, readings, column: known.column, notes: known, broken, figure, joined });
      last = end;
    }
    return tokens;
  }

  /** The same with the reading first that fits the sentence best. */
  sentence(text: string, from: number, to: number): Token[] {
    const tokens = this.words(text, from, to);
    const chosen = choose(this.columns, tokens);
    for (let i = 0; i < tokens.length; i++) if (chosen[i]! > 0) toFront(tokens[i]!, chosen[i]!);
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]!.column.looks) continue;
      const better = this.secondLooks.better(tokens, i);
      if (better > 0) toFront(tokens[i]!, better);
    }
    return tokens;
  }

  /** The Analysis of a reading, its case and mood from the words around it. Shared between calls: do not change it. */
  analysis(token: Pick<Token, 'letters' | 'joined'>, reading: Reading, around?: { tokens: Token[]; at: number }): Analysis {
    const setting = around ? this.settings.of(around.tokens, around.at, reading) : ANYWHERE;
    const kept = (reading.kept ??= new Kept());
    if (setting < EACH_ASKED) return (kept.views[setting] ??= this.rendering(token, reading, settingAt(setting)));
    let view = (kept.asked ??= new Map()).get(setting);
    if (!view) kept.asked.set(setting, (view = this.rendering(token, reading, settingAt(setting))));
    return view;
  }

  /** Other lemmas that the written form could be, likeliest first. Shared between words of one form. */
  others(token: Pick<Token, 'letters' | 'joined' | 'readings'>, chosen: Analysis): Analysis[] {
    return ((token.readings[0]!.kept ??= new Kept()).others ??= otherLemmas(token.readings, chosen, (reading) => this.analysis(token, reading)));
  }

  private rendering({ letters, joined }: Pick<Token, 'letters' | 'joined'>, reading: Reading, setting: Setting): Analysis {
    if (!joined) return render(this.lexicon, letters, reading, setting);
    const analysis = render(this.lexicon, joined.rest, reading, setting);
    return { ...analysis, vocalized: joined.vowelled + analysis.vocalized, segments: [joined.segment, ...analysis.segments] };
  }

  /** Honest help for a word without readings: clitics off, the rest as it stands, marked as guessed. */
  guess({ text, letters }: Pick<Token, 'text' | 'letters'>): Analysis {
    return (this.readings(text).guessed ??= guess(letters));
  }
}

/** Puts another reading first, the others behind it as they were out of context; the list is made once for each. */
function toFront(token: Token, at: number): void {
  const first = token.readings[at]!, kept = first.kept ??= new Kept();
  token.readings = kept.before ??= [first, ...token.notes.readings.filter((reading) => reading !== first)];
}
