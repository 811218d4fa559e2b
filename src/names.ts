// Words inside names are read as names, whatever else their letters could mean.

import type { Entity, EntityType, Gloss, Level, Word } from './annotations.ts';
import { bareLetters, romanize, stripMarks } from './language/index.ts';
import { ministry } from './ministries.ts';
import { analysisOf, told } from './told.ts';

/** What a word of a name is, where the name itself has no English. */
const PART_OF: Partial<Record<EntityType, Gloss>> = {
  person: { en: "(part of) a person's name", ar: 'اسم شخص' },
  place: { en: '(part of) the name of a place', ar: 'اسم مكان' },
  organization: { en: '(part of) the name of an organization', ar: 'اسم منظمة' },
};
/** Small words of names, which no English name renders one by one. */
const PARTICLES: Record<string, Gloss> = {
  بن: { en: 'son of (in names)' }, ابن: { en: 'son of (in names)' }, بنت: { en: 'daughter of (in names)' },
  آل: { en: 'house of, family (in names)' }, أبو: { en: 'father of (in names)' }, أبي: { en: 'father of (in names)' }, أم: { en: 'mother of (in names)' },
};
/** Names are neither easy nor hard; they are never underlined as words to learn. */
const LEVEL: Level = 3;
/** As sure as an entity has to be before it rules its words. */
const SURE = 0.5;

/** The same words; those inside a name become proper nouns, their common reading kept among the others. `vowels`: written name word → vowelled. */
export function asName(words: Word[], entities: Entity[], vowels: ReadonlyMap<string, string>): Word[] {
  const names = entities.filter((e) => PART_OF[e.type] && e.confidence >= SURE);
  let at = 0, parts: Parts | undefined;
  return words.map((w) => {
    while (at < names.length && names[at]!.end <= w.start) at++;
    const name = names[at];
    if (!name || name.start >= w.end || !rules(name, w)) return w;
    if (parts?.name !== name) parts = partsOf(name);
    return named(w, parts, vowels);
  });
}

/** A name by its words: as written, as the dictionary has it, and in English. */
interface Parts {
  name: Entity;
  written: string[];
  known: string[];
  english: string[] | undefined;
}

const partsOf = (name: Entity): Parts => {
  const { en } = name.name;
  return { name, written: wordsIn(name.text), known: wordsIn(name.name.ar), english: en === undefined ? undefined : wordsIn(en) };
};
const wordsIn = (text: string) => (/\s/.test(text) ? text.split(/\s+/) : [text]);

/** The name a word is part of: where it starts, and whether its words are nothing else (those of organizations stay what they are). */
export function nameAround(entities: Entity[]): (word: Pick<Word, 'start' | 'end'>) => { start: number; rules: boolean } | undefined {
  const names = entities.filter((e) => PART_OF[e.type]).map((e) => ({ start: e.start, end: e.end, rules: e.confidence >= SURE && rulesAll(e) }));
  let at = 0;
  return ({ start, end }) => {
    while (at < names.length && names[at]!.end <= start) at++;
    const name = names[at];
    return name && name.start < end ? name : undefined;
  };
}

/** What is known of words of names, by their bare letters: English, vowels. */
export interface Spellings { latin: ReadonlyMap<string, string>; vowels: ReadonlyMap<string, string> }
const NONE: Spellings = { latin: new Map(), vowels: new Map() };

/** CNN, BMW: written in English already. */
const LATIN = /^[A-Za-z][\w .&'-]*$/;
const SMALL: Record<string, string> = {
  بن: 'bin', ابن: 'Ibn', بنت: 'bint', آل: 'Al', أبو: 'Abu', ابو: 'Abu', أبي: 'Abi', أم: 'Umm', عبد: 'Abd', الله: 'Allah',
};

/** الرابع عشر: XIV. */
const ROMAN: Record<string, string> = {
  الأول: 'I', الثاني: 'II', الثالث: 'III', الرابع: 'IV', الخامس: 'V', السادس: 'VI', السابع: 'VII', الثامن: 'VIII', التاسع: 'IX',
  العاشر: 'X', الحادي: 'I',
};
const TEEN = 'عشر';

/**
 * The same entities; those without an English name get one word by word where all their words are names: what the
 * dictionary says of each, or else its letters in Latin ones.
 */
export function inLatin(entities: Entity[], words: Word[], known: Spellings = NONE): Entity[] {
  let at = 0;
  return entities.map((e) => {
    if (e.name.en !== undefined || !PART_OF[e.type]) return e;
    if (LATIN.test(e.name.ar)) return { ...e, name: { ...e.name, en: e.name.ar } };
    while (at < words.length && words[at]!.end <= e.start) at++;
    const office = e.type === 'organization' && ministry(upTo(words, at, e.end));
    if (office) return { ...e, name: { ...e.name, en: office } };
    const parts: string[] = [];
    for (let i = at; i < words.length && words[i]!.start < e.end; i++) {
      const w = words[i]!;
      if (e.type !== 'person' && w.pos !== 'PROPN') return e;
      const pair = e.type === 'person' && pairAt(words, i, e, known);
      if (pair) { parts.push(pair); i++; }
      else if (w.text === TEEN && /^[IVX]+$/.test(parts.at(-1) ?? '')) parts.push(`X${parts.pop()!}`);
      else parts.push(latin(w, Math.max(0, e.start - w.start), words[at]!.end >= e.end, known));
    }
    return parts.length ? { ...e, name: { ...e.name, en: parts.join(' ').replace(/Abd Allah/g, 'Abdullah') } } : e;
  });
}

/** محيي الدين: a name of two words that has an English of its own. */
function pairAt(words: Word[], i: number, { start, end }: Entity, { latin: names }: Spellings): string | undefined {
  const w = words[i]!, next = words[i + 1];
  return next && next.start < end ? names.get(`${bareLetters(w.text.slice(Math.max(0, start - w.start)))}+${bareLetters(next.text)}`) : undefined;
}

function upTo(words: Word[], from: number, end: number): Word[] {
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return words.slice(from, to);
}

/** `from`: where the name starts in the word. A surname that stands for a known person tells the whole name only alone. */
function latin(w: Word, from: number, alone: boolean, { latin: names, vowels }: Spellings): string {
  const written = w.text.slice(from), small = SMALL[stripMarks(written)] ?? (alone ? undefined : ROMAN[stripMarks(written)]);
  if (small) return small;
  const bare = bareLetters(written), name = names.get(bare);
  if (name) return name;
  const reading = w.pos === 'PROPN' ? w : w.others.find((o) => o.pos === 'PROPN'); // خوان is also a table
  const known = reading && !reading.guessed ? reading.gloss.en : undefined;
  return known && (alone || !known.includes(' ')) && !known.includes('(') ? known : romanize(vowels.get(bare) ?? written);
}

/**
 * A known common word keeps its reading in organizations and in places of several words (وزارة الدفاع, جبل طارق), unless it is a
 * verb (أولد ترافورد); two letters are spelled out (بي بي سي).
 */
function rules(name: Entity, w: Word): boolean {
  if (w.guessed || w.pos === 'PROPN' || (w.text.length === 2 && w.pos === 'ADP' && w.segments.length > 1)) return true;
  return rulesAll(name) || w.pos === 'VERB' || cutsInto(name, w);
}

/** Does the reading take a clitic off that is the name's own first letter, or that no name has in its midst? لاس فيغاس is not لـ + أسّ. */
function cutsInto(name: Entity, { start, segments }: Word): boolean {
  const { role, text } = segments[0]!;
  return (role === 'preposition' || role === 'conjunction') && (name.start === start || text === 'ك' || text === 'ف');
}

/** No word of a person's name, or of a place of one word, is anything else. */
function rulesAll({ type, text }: Entity): boolean {
  return type === 'person' || (type === 'place' && !text.includes(' '));
}

function named(w: Word, parts: Parts, vowels: ReadonlyMap<string, string>): Word {
  const { name } = parts, part = partOf(w, parts);
  const lemma = vowels.get(part.lemma) ?? part.lemma;
  const gloss = PARTICLES[stripMarks(lemma)] ?? (part.en ? { en: part.en } : w.guessed && w.gloss.en ? w.gloss : PART_OF[name.type]!);
  const others = w.guessed || w.pos === 'PROPN' ? w.others : [analysisOf(w), ...w.others];
  return told(w, { pos: 'PROPN', lemma, vocalized: vocalized(w, lemma), gloss, level: LEVEL, segments: segmentsOf(w, lemma, gloss) }, others);
}

/** The word's own piece of the name in both languages, where the two have the same number of words. */
function partOf(w: Word, { name, written, known, english }: Parts): { lemma: string; en?: string | undefined } {
  const index = written.length > 1 ? name.text.slice(0, Math.max(0, w.start - name.start)).split(/\s+/).length - 1 : 0;
  const stem = w.segments.filter((s) => s.role === 'stem' || s.role === 'article').map((s) => s.text).join('') || w.text;
  return {
    lemma: (known.length === 1 && written.length === 1 ? known[0] : counterpart(known, written, index)) ?? stem,
    en: englishOf(w, name) ?? (english?.length === written.length && name.type === 'person' ? english[index] : name.name.en),
  };
}

/** The word of the known name that is this one; else the one in its place, where both have as many words. */
function counterpart(known: string[], written: string[], index: number): string | undefined {
  const bare = bareLetters(written[index] ?? '');
  return known.find((k) => bareLetters(k) === bare) ?? (known.length === written.length ? known[index] : undefined);
}

/** Languages order the words of places and organizations each in its way: there a word's own English counts (كوريا الجنوبية: Korea). */
function englishOf(w: Word, name: Entity): string | undefined {
  return name.type !== 'person' && name.text.includes(' ') && w.pos === 'PROPN' && !w.guessed ? w.gloss.en : undefined;
}

/** A word that is the name and nothing else is one piece, whatever its letters could be (فيدان is no ف + يدان). */
function segmentsOf(w: Word, lemma: string, gloss: Gloss): Word['segments'] {
  if (stripMarks(w.text) === stripMarks(lemma)) return [{ text: w.text, role: 'stem', gloss }];
  return w.segments.map((s) => (s.role === 'stem' ? { ...s, gloss } : s));
}

const CLITIC_VOWELS: Record<string, string> = { و: '\u064e', ف: '\u064e', ك: '\u064e', ب: '\u0650', ل: '\u0650' };

/** لليمن, وللرياض: the article's alif is not written behind ل. */
const TO_THE = /^[وف]?لل/;

/** The written clitics before the vowelled name; the word as it stands where the two do not fit. */
function vocalized(w: Word, lemma: string): string {
  const bare = stripMarks(lemma), clitics = bare.startsWith('ال') && TO_THE.test(w.text) && w.text.endsWith(bare.slice(2)) ? w.text.length - bare.length : -1;
  if (clitics >= 0) return w.text.slice(0, clitics).replace(/[وف]/, (c) => c + CLITIC_VOWELS[c]!) + 'ل' + CLITIC_VOWELS['ل']! + lemma.slice(1);
  return w.text.endsWith(bare) ? w.text.slice(0, w.text.length - bare.length).replace(/[وفكبل](?!ل)/g, (c) => c + CLITIC_VOWELS[c]!) + lemma : w.vocalized;
}
