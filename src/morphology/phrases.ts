// Fixed expressions over running words: plain words by spelling, words in brackets by lemma, longest match first.

import type { Phrase } from '../annotations.ts';
import { keyOf } from '../language/index.ts';
import type { Lexicon, PhraseEntry } from '../lexicon/index.ts';
import type { Reading, Token } from './index.ts';

interface Slot {
  /** Comparison key of the word, or of the lemma. */
  key: string;
  lemma: boolean;
  /** One word may stand between the slot before and this one. */
  gap: boolean;
}

interface Pattern {
  slots: Slot[];
  entry: PhraseEntry;
}

/** A key under which a phrase may open at a word, and how many characters of clitics stay outside it. */
interface Opening {
  key: string;
  skip: number;
}

/** Readings of a word whose lemma may open or continue a phrase. */
const READINGS = 3;

export class PhraseFinder {
  private readonly byFirst = new Map<string, Pattern[]>();
  private readonly opened = new WeakMap<Reading, Opening[]>();

  constructor(private readonly lexicon: Lexicon) {
    for (const entry of lexicon.phrases()) {
      const slots = slotsOf(entry.words);
      const first = slots[0];
      if (!first) continue;
      const key = (first.lemma ? '[' : '') + first.key;
      const list = this.byFirst.get(key);
      if (list) list.push({ slots, entry }); else this.byFirst.set(key, [{ slots, entry }]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.slots.length - a.slots.length);
  }

  /** All phrases of a sentence; they do not overlap. */
  find(text: string, tokens: Token[]): Phrase[] {
    const out: Phrase[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const match = this.matchAt(tokens, i);
      if (!match) continue;
      const last = tokens[match.last]!;
      const start = tokens[i]!.start + match.skip;
      const { entry } = match.pattern;
      out.push({ start, end: last.end, text: text.slice(start, last.end), lemma: entry.words.replace(/[[\]]/g, '').replace(/ _ /g, ' … '),
        gloss: { ...(entry.en && { en: entry.en }), ...(entry.ar && { ar: entry.ar }) }, level: entry.level });
      i = match.last;
    }
    return out;
  }

  private matchAt(tokens: Token[], at: number): { pattern: Pattern; last: number; skip: number } | undefined {
    let best: { pattern: Pattern; last: number; skip: number } | undefined;
    for (const { key, skip } of this.openingsOf(tokens[at]!)) {
      for (const pattern of this.byFirst.get(key) ?? []) {
        if (best && pattern.slots.length <= best.pattern.slots.length) break;
        const last = this.follow(pattern, tokens, at);
        if (last !== undefined) { best = { pattern, last, skip }; break; }
      }
    }
    return best;
  }

  private openingsOf(token: Token): Opening[] {
    const first = token.readings[0];
    if (!first) return openings(this.lexicon, token);
    let known = this.opened.get(first);
    if (!known) this.opened.set(first, (known = openings(this.lexicon, token).filter((o) => this.byFirst.has(o.key))));
    return known;
  }

  private follow(pattern: Pattern, tokens: Token[], at: number): number | undefined {
    let i = at;
    for (const slot of pattern.slots.slice(1)) {
      i++;
      if (tokens[i]?.broken) return undefined;
      if (this.fits(slot, tokens[i])) continue;
      if (!slot.gap || tokens[i + 1]?.broken || !this.fits(slot, tokens[i + 1])) return undefined;
      i++;
    }
    return i;
  }

  private fits(slot: Slot, token: Token | undefined): boolean {
    if (!token) return false;
    if (slot.lemma) return lemmaKeys(this.lexicon, token).includes(slot.key);
    const key = keyOf(token.text);
    return key === slot.key || key === `ال${slot.key}`;
  }
}

function slotsOf(words: string): Slot[] {
  const slots: Slot[] = [];
  let gap = false;
  for (const word of words.split(/\s+/)) {
    if (word === '_') { gap = true; continue; }
    const lemma = word.startsWith('[');
    slots.push({ key: keyOf(word.replace(/[[\]]/g, '')), lemma, gap });
    gap = false;
  }
  return slots;
}

/** Keys under which a phrase may open here, with how many characters of clitics stay outside. */
function openings(lexicon: Lexicon, token: Token): Opening[] {
  const out: Opening[] = [];
  const key = keyOf(token.text);
  const m = /^([وف]?)([بلك]?)(ال|(?<=ل)ل)?(.*)$/u.exec(key)!;
  const add = (rest: string) => { if (rest && !out.some((o) => o.key === rest)) out.push({ key: rest, skip: 0 }); };
  add(key);
  if (m[1]) add(key.slice(1));
  if (m[2]) add(key.slice(m[1]!.length + 1));
  if (m[3]) add(m[4]!);
  for (const lemma of lemmaKeys(lexicon, token)) add(`[${lemma}`);
  for (const o of out) if (m[1] && token.text.length > 2 && o.key !== key && !o.key.startsWith('[')) o.skip = token.letters.places[m[1].length] ?? 0;
  return out;
}

function lemmaKeys(lexicon: Lexicon, token: Token): string[] {
  return token.readings.slice(0, READINGS).map((r) => keyOf(lexicon.lemma(lexicon.rowLemma[r.row]!).text));
}
