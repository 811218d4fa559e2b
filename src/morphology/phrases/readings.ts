// What a phrase says of the readings of its words: those it is listed with come first.

import { keyOf } from '../../language/index.ts';
import { Fits, POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import { scoreOf, type Reading } from '../analyser.ts';
import type { Proclitics } from '../clitics.ts';
import type { Token } from '../index.ts';
import { isPreposition, readAs, type Slot } from './slots.ts';
import { vowelled } from '../render.ts';

/** A reading as much less likely is not meant, in natural logarithms. */
const FAR = 7;
const VERB = POS_TAGS.indexOf('VERB');
const NOTHING: Proclitics = { conjunction: '', preposition: '', article: false, future: false, purpose: false, length: 0, prior: 0, needs: 0, bars: 0 };
const ARTICLE_ONLY: Proclitics = { ...NOTHING, article: true, length: 2 };

export class PhraseReadings {
  private readonly lemmaKeys: string[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** Puts the readings first that the phrase is listed with. */
  settle(slots: Slot[], tokens: Token[], words: { key: string; lemmas: string[] }[], at: number, last: number): void {
    const telling = tells(slots);
    for (const slot of slots) {
      const { kind, read, keys } = slot;
      if (!(kind === 'lemma' ? telling : read)) continue;
      // the first may have و and the like before it
      const i = slot === slots[0] ? at : words.findIndex((w, k) => k >= at && k <= last && (kind === 'lemma' ? w.lemmas : [w.key]).some((key) => keys.includes(key)));
      const meant = tokens[i] && this.meant(tokens[i]!.readings, kind, keys[0]!, read);
      if (meant && meant !== tokens[i]!.readings[0]) tokens[i]!.readings = [meant, ...tokens[i]!.readings.filter((r) => r !== meant)];
    }
  }

  /** The reading with the vowels listed; of a lemma in brackets the chosen one stays where it fits (فَرْض عقوبات), else its vowels decide. */
  private meant(readings: Reading[], kind: Slot['kind'], key: string, read: string): Reading | undefined {
    if (kind !== 'lemma') return readings.find((r) => this.isRead(r, read));
    const fitting = readings.filter((r) => this.lemmaKey(r) === key);
    return fitting[0] === readings[0] ? fitting[0] : fitting.find((r) => readAs(this.lexicon.lemmaText(this.lexicon.rowLemma[r.row]!)) === read) ?? fitting[0];
  }

  /** With these vowels, alone or behind و and the like, and with the article that the line does not show. */
  private isRead(reading: Reading, read: string): boolean {
    const { proclitics } = reading;
    if (readAs(vowelled(this.lexicon, reading)) === read) return true;
    if (!proclitics.length || proclitics.preposition || proclitics.purpose || proclitics.future) return false;
    const article = proclitics.article && read.startsWith('ال');
    return readAs(vowelled(this.lexicon, { ...reading, proclitics: article ? ARTICLE_ONLY : NOTHING })) === read;
  }

  /** A word that opens a phrase behind its clitics has them (بعيد الحب is بـ + عيد); where that is far from likely (كاملا, كما) it opens none. */
  behind(token: Token, skip: number): boolean {
    const { readings } = token, first = readings[0];
    if (!first || lettersBefore(first) >= skip) return true;
    const closed = this.lexicon.rowLemma[first.row]! < this.lexicon.closedLemmas;
    if (closed && !/^[بل]/.test(token.text)) return false;
    const fitting = readings.filter((r) => lettersBefore(r) === skip && scoreOf(r) > scoreOf(first) - FAR);
    const meant = fitting.find((r) => this.lexicon.lemmaPos[this.lexicon.rowLemma[r.row]!] !== VERB) ?? fitting[0];
    if (meant) token.readings = [meant, ...readings.filter((r) => r !== meant)];
    return meant !== undefined || closed;
  }

  /** A relative adjective is another word than its noun: حربيّ does not stand for حرب. */
  lemmaKey(reading: Reading): string {
    if (this.lexicon.slotFits[reading.slot]! & Fits.Nisba) return '[';
    const id = this.lexicon.rowLemma[reading.row]!;
    return (this.lemmaKeys[id] ??= `[${keyOf(this.lexicon.lemmaText(id))}`);
  }
}

/** Do its words tell what an inflected one among them is? A preposition does not (ورد على), a noun does (تدخل حيز التنفيذ). */
function tells(slots: Slot[]): boolean {
  return slots.some(({ kind, keys }) => kind === 'word' && !isPreposition(keys[0]!)) || slots.filter(({ kind }) => kind === 'lemma').length > 1;
}

/** How many letters of clitics a reading takes off before the article. */
export const lettersBefore = ({ proclitics: p }: Reading) => (p.conjunction ? 1 : 0) + (p.preposition || p.purpose ? 1 : 0);
