// A written word as the recogniser sees it: proclitics parted from the core, classes, clusters. One Form a written form, kept.

import { keyOf } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { coreTag, scoreOf, TAGS, type Reading, type Token } from '../morphology/index.ts';
import { hashText, mix } from './hash.ts';
import { KIND, type Names } from './gazetteer/names.ts';
import { Vocabulary } from './model/vocabulary.ts';
import { CLASS } from './word-classes.ts';

/** Tag of words that no reading explains; follows the tags of morphology. */
export const UNKNOWN_TAG = TAGS.length;

export interface Form {
  written: string;
  /** Key of the whole written word and of what is left without و ف ب ل ك; the article stays. */
  key: string;
  core: string;
  /** Letters taken off before the core. */
  clitics: number;
  conjunction: boolean;
  preposition: boolean;
  article: boolean;
  /** Numbers among the words of names, or -1. */
  word: number;
  coreWord: number;
  /** Where the gazetteer's names that start with the core go on, or 0. */
  opening: number;
  /** Class bits of the core, with or without its article. */
  classes: number;
  fine: number;
  coarse: number;
  habit: number;
  /** Tag of the likeliest reading out of context. */
  tag: number;
  coreHash: number;
  /** Clitics, article and length in one number. */
  shape: number;
  /** Where the model keeps what the form by itself says of the items around it: N scores each, from the farthest before it on. */
  scores: Int32Array | undefined;
  scoresAt: number;
  /** May it open a date or an amount? Filled when first asked. */
  opensFigure: boolean | undefined;
  /** Its classes in calendar.txt, filled when first asked. */
  calendar: ReadonlySet<string> | undefined;
  /** The word with other clitics taken off, made when first asked for. */
  cuts: Form[] | undefined;
}

/** Keys of runs of digits and of Latin letters. */
const DIGITS = '0';
export const LATIN = 'a';

/** How often a key was seen; at run time 1 or 0. */
export type Frequency = (key: string) => number;

export class Forms {
  private readonly runs: Partial<Record<typeof DIGITS | typeof LATIN, Form>> = {};

  constructor(
    readonly lexicon: Lexicon, readonly names: Names, readonly vocabulary: Vocabulary,
    private readonly frequency: Frequency = (key) => (vocabulary.find(key) < 0 ? 0 : 1),
  ) {}

  /** Kept with what morphology keeps of the written form. */
  of({ text, readings, notes }: Token): Form {
    if (notes.owner !== this) { notes.owner = this; notes.form = this.make(text, readings); }
    return notes.form as Form;
  }

  /** A run of digits or Latin letters. */
  foreign(kind: typeof DIGITS | typeof LATIN): Form {
    return (this.runs[kind] ??= this.build(kind, kind, kind, 0, '', UNKNOWN_TAG));
  }

  /** The same word with other clitics taken off, where what is left starts a name. */
  cuts(form: Form): Form[] {
    const { names } = this;
    return (form.cuts ??= openings(form.key).filter(({ core }) => names.opening(names.word(core)))
      .map(({ core, clitics, prefix }) => this.build(form.written, form.key, core, clitics, prefix, UNKNOWN_TAG)));
  }

  private make(text: string, readings: Reading[]): Form {
    const key = keyOf(text);
    let best: Reading | undefined;
    for (const r of readings) if (!best || scoreOf(r) > scoreOf(best)) best = r;
    const tag = best ? coreTag(this.lexicon, best) : UNKNOWN_TAG;
    const { core, clitics, prefix } = this.part(key, best, text);
    return this.build(text, key, core, clitics, prefix, tag);
  }

  private build(written: string, key: string, core: string, clitics: number, prefix: string, tag: number): Form {
    const { names, vocabulary } = this;
    const article = core.length > 3 && core.startsWith('ال');
    const coreWord = names.word(core);
    const behindArticle = article ? names.classesOf(names.word(core.slice(2))) & ~(CLASS.given | CLASS.family | CLASS.doubtful | CLASS.weak) : 0;
    const record = vocabulary.find(core);
    const conjunction = /^[وف]/.test(prefix), preposition = /[بلك]$/.test(prefix);
    return {
      written, key, core, clitics, conjunction, preposition, article,
      word: clitics ? names.word(key) : coreWord, coreWord, opening: names.opening(coreWord), classes: names.classesOf(coreWord) | behindArticle,
      fine: vocabulary.fine(record), coarse: vocabulary.coarse(record), habit: vocabulary.habit(record), tag,
      coreHash: hashText(core),
      shape: mix(Math.min(core.length, 9), (conjunction ? 1 : 0) | (preposition ? 2 : 0) | (article ? 4 : 0)),
      scores: undefined, scoresAt: 0, opensFigure: undefined, calendar: undefined, cuts: undefined,
    };
  }

  /** Name words and triggers stay whole; then the lexicon's reading decides; then what news has been seen to write alone. */
  private part(key: string, best: Reading | undefined, text: string): { core: string; clitics: number; prefix: string } {
    const whole = { core: key, clitics: 0, prefix: '' };
    if (this.isNameWord(key)) return whole;
    const options = openings(key);
    const named = options.find((o) => o.core.length > 2 && this.isNameWord(o.core));
    if (best) {
      const { conjunction, preposition } = best.proclitics;
      if (!conjunction && !preposition) return named && named.prefix && this.frequency(key) === 0 ? named : whole;
      // وكندا, للبنان, وكيم: a name, not the dew (ندا) and the fingers (البنان) that the lexicon reads
      const name = options.find((o) => o.core.length > 3 && this.isSureName(o.core));
      if (name) return name;
      const read = options.filter((o) => o.prefix === conjunction + preposition);
      return read.find((o) => o.article === best.proclitics.article) ?? read[0] ?? whole;
    }
    if (named) return named;
    const seen = this.frequency(key);
    const usual = options.find((o) => o.core.length > 2 && this.frequency(o.core) > seen);
    const and = !seen && (AND.test(key) || HAMZA.test(text)) ? options.find((o) => o.prefix === 'و') : undefined;
    return usual ?? and ?? whole;
  }

  /** Is the word by itself a known or given name that is no common word? */
  private isSureName(key: string): boolean {
    const word = this.names.word(key), found = this.names.longest(this.names.opening(word), () => -1);
    if (found?.entry) return !(found.kinds & KIND.doubtful);
    return (this.names.classesOf(word) & (CLASS.given | CLASS.doubtful)) === CLASS.given;
  }

  private isNameWord(key: string): boolean {
    const word = this.names.word(key);
    return word >= 0 && ((this.names.classesOf(word) & ~CLASS.weak) !== 0 || this.names.opening(word) > 0);
  }
}

/** ودراماني, وكادوقلي: foreign names with w go on with a vowel (ويلسون, واين). */
const HAMZA = /^و[أإآ].{3}/;
const AND = /^و[^اويلره].{3}/;

export interface Opening { core: string; clitics: number; prefix: string; article: boolean }

/** Ways to part و ف ب ل ك from a key. */
export function openings(key: string): Opening[] {
  const out: Opening[] = [];
  const add = (core: string, clitics: number, prefix: string) => {
    if (core.length > 1) out.push({ core, clitics, prefix, article: core.startsWith('ال') });
  };
  const preposition = (rest: string, clitics: number, before: string) => {
    const c = rest[0]!;
    if (rest.length > 3 && c === 'ل' && rest[1] === 'ل') {
      add(`ال${rest.slice(2)}`, clitics + 1, `${before}ل`);
      add(`ال${rest.slice(1)}`, clitics + 1, `${before}ل`);
    }
    if (rest.length > 2 && (c === 'ب' || c === 'ل' || c === 'ك')) add(rest.slice(1), clitics + 1, before + c);
  };
  preposition(key, 0, '');
  if (key.length > 2 && (key[0] === 'و' || key[0] === 'ف')) { add(key.slice(1), 1, key[0]!); preposition(key.slice(1), 1, key[0]!); }
  return out;
}
