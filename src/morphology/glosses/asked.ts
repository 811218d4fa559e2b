// What a preposition means where a word before it asks for it: اعتمد على (rely on), حُرم من (deprived of), طالب ب (demand: no word for it).
// Told by the dictionary (the preposition a lemma takes, and the English one in the brackets of its gloss), and by a list.

import { stripMarks } from '../../language/index.ts';
import { numberOf, POS_TAGS, PREPOSITIONS_TAKEN, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import { lemmasVowelled } from '../spelt.ts';
import { TIMES } from '../second-looks/times.ts';
import { coreTag, TAG, VERBAL_TAGS } from '../tags.ts';
import askedText from './asked-prepositions.txt';
import followedText from './followed-prepositions.txt';

/** Asked for, and English has no word for it. */
export const UNTOLD = 'belongs to the word before';
/** Words looked at before the preposition. */
const FAR = 6;
const NOT_TAKEN = 255;
const NOUN = POS_TAGS.indexOf('NOUN'), NUM = POS_TAGS.indexOf('NUM'), DUAL = 2;
/** What one counts in. */
const AMOUNTS = /^(?:ألف|مليون|مليار|مئة|نصف|ثلث|ربع|خمس|ساعة|عام|سنة|شهر|أسبوع|يوم|كيلومتر|متر|دقيقة)$/;
/** Behind these the word before the clause asks for nothing any more. */
const CLAUSE = new Set<number>([TAG.RELATIVE, TAG.SUB, TAG['SUB-NOUN'], TAG['WANTS-VERB'], TAG['WANTS-PRESENT'], TAG['WANTS-SUBJUNCTIVE']]);
const rows = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(' | ') as [string, string, string]);
const LIST = rows(askedText), FOLLOWED = rows(followedText);
const ENGLISH = ['about', 'against', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'over', 'than', 'to', 'towards', 'upon', 'with', 'between', 'under'];
/** What may be asked for, by number; nothing is asked for in the first. */
export const ASKED: readonly string[] = [...new Set(['', UNTOLD, 'about, approximately', ...ENGLISH, ...[...LIST, ...FOLLOWED].map(([, , english]) => english).filter((english) => english !== '-')])];
/** A preposition in the brackets of a gloss: rely (on), prepare, get ready (for). */
const BRACKETS = new RegExp(`\\((${ENGLISH.join('|')})\\b[^)]*\\)`);
/** What goes to somebody or is for something is mostly so in English, too. */
const PLAIN = new Set(['إلى', 'ل'].map((text) => PREPOSITIONS_TAKEN.indexOf(text)));

const ABOUT = ASKED.indexOf('about, approximately');
const IN = PREPOSITIONS_TAKEN.indexOf('في');

export class Asked {
  /** By small word: place of the preposition that it is, -1 for all others. */
  private readonly prepositions: Int8Array;
  /** Lemma and preposition of the list. */
  private readonly listed = new Map<number, number>();
  /** Noun and preposition of the other list. */
  private readonly followed = new Map<number, number>();
  /** نحو */
  private readonly about: number;
  /** What the brackets of each lemma ask for; read when first met. */
  private readonly bracketed = new Map<number, number>();

  constructor(private readonly lexicon: Lexicon) {
    this.prepositions = Int8Array.from({ length: lexicon.closedLemmas }, (_, id) => PREPOSITIONS_TAKEN.indexOf(stripMarks(lexicon.lemmaText(id))));
    this.about = Array.from({ length: lexicon.closedLemmas }, (_, id) => lexicon.lemmaText(id).replace('\u0652', '')).indexOf('نَحو');
    for (const [text, preposition, english] of LIST) this.list(text, PREPOSITIONS_TAKEN.indexOf(preposition), english === '-' ? UNTOLD : english);
    for (const [preposition, noun, english] of FOLLOWED) this.list(noun, PREPOSITIONS_TAKEN.indexOf(preposition), english, this.followed);
  }

  /** Is it a preposition, or نحو? */
  concerns(reading: Reading): boolean {
    return this.preposition(reading) >= 0 || (reading.pronoun < 0 && this.lexicon.rowLemma[reading.row] === this.about);
  }

  /** Number of what is asked for by a word before tokens[at], 0 where it is no preposition or nothing asks for it. */
  of(tokens: Token[], at: number): number {
    const reading = tokens[at]!.readings[0], preposition = reading ? this.preposition(reading) : -1;
    if (reading && this.lexicon.rowLemma[reading.row] === this.about && reading.pronoun < 0) return counts(this.lexicon, tokens[at + 1]) ? ABOUT : 0;
    if (preposition < 0) return 0;
    const followed = this.followed.get(lemmaBehind(this.lexicon, tokens, at) * PREPOSITIONS_TAKEN.length + preposition);
    if (followed !== undefined) return followed;
    if (preposition === IN && tellsWhen(tokens, at)) return 0;
    for (let i = at - 1; i >= 0 && at - i <= FAR && !(tokens[i + 1]!.broken && !tokens[i + 1]!.figure); i--) {
      const before = tokens[i]!.readings[0];
      if (!before) continue;
      // تابعة لشركة للطيران: what it asks for stands between them
      if (this.preposition(before) === preposition) return 0;
      const asked = this.behind(this.lexicon.rowLemma[before.row]!, preposition), tag = coreTag(this.lexicon, before);
      if (asked !== NOT_TAKEN) return asked;
      if (VERBAL_TAGS.has(tag) || CLAUSE.has(tag)) return 0;
    }
    return 0;
  }

  /** Place of the preposition that a word is or is written onto, nothing before it; or -1. */
  private preposition({ row, proclitics }: Reading): number {
    if (proclitics.conjunction) return -1;
    return proclitics.preposition ? PREPOSITIONS_TAKEN.indexOf(proclitics.preposition) : this.prepositions[this.lexicon.rowLemma[row]!] ?? -1;
  }

  private behind(lemma: number, preposition: number): number {
    const listed = this.listed.get(lemma * PREPOSITIONS_TAKEN.length + preposition);
    if (listed !== undefined) return listed;
    if (!(this.lexicon.lemmaTakes[lemma]! >> (preposition + 1) & 1)) return NOT_TAKEN;
    let asked = this.bracketed.get(lemma);
    if (asked === undefined) this.bracketed.set(lemma, (asked = this.inBrackets(lemma)));
    return asked === 1 && PLAIN.has(preposition) ? 0 : asked || NOT_TAKEN;
  }

  /** A noun or participle without brackets of its own asks as its verb does (قُوَّة has not much of قَوِيَ); a noun whose verb has none stands as it is. */
  private inBrackets(lemma: number): number {
    const { en, base } = this.lexicon.lemma(lemma), asVerb = base && (this.lexicon.lemmaDerived[lemma] || this.lexicon.lemmaForm[base]! > 1);
    const word = (BRACKETS.exec(en) ?? (asVerb ? BRACKETS.exec(this.lexicon.lemma(base).en) : undefined))?.[1];
    return word ? ASKED.indexOf(word) : this.lexicon.lemmaPos[lemma] === NOUN ? 0 : 1;
  }

  private list(text: string, preposition: number, english: string, to = this.listed): void {
    for (const lemma of lemmasVowelled(this.lexicon, text)) to.set(lemma * PREPOSITIONS_TAKEN.length + preposition, ASKED.indexOf(english));
  }
}

/** The noun that a preposition is written onto or stands before, -1 where there is none. */
function lemmaBehind(lexicon: Lexicon, tokens: Token[], at: number): number {
  const { proclitics, pronoun, row } = tokens[at]!.readings[0]!, next = tokens[at + 1];
  if (proclitics.preposition) return lexicon.rowLemma[row]!;
  const [noun] = pronoun < 0 && next && !next.broken ? next.readings : [];
  return noun ? lexicon.rowLemma[noun.row]! : -1;
}

/** في عام 2016, في الساعة */
function tellsWhen(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && TIMES.test(next.letters.letters);
}

/** نحو 20, نحو ألفي شخص, نحو ساعة */
function counts(lexicon: Lexicon, next: Token | undefined): boolean {
  if (!next || next.broken) return next?.figure === true;
  const [reading] = next.readings;
  if (!reading || reading.proclitics.article) return false;
  return lexicon.lemmaPos[lexicon.rowLemma[reading.row]!] === NUM || numberOf(lexicon.slotFeatures[reading.slot]!) === DUAL || AMOUNTS.test(next.letters.letters);
}
