// A reading in numbers as an Analysis for people: vowelled word, segments, features, gloss.

import type { Analysis, Features, Gloss, Level, PartOfSpeech, Segment } from '../annotations.ts';
import { caseOf, Fits, POS_TAGS, type LemmaEntry, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import type { Letters } from './letters.ts';
import { ARTICLE, CONJUNCTIONS, FUTURE, PREPOSITIONS, PRONOUNS, PURPOSE } from './clitics.ts';
import { derivedGloss } from './glosses/derived-gloss.ts';
import { patternOf } from './pattern.ts';
import { markedSense } from './glosses/marked-sense.ts';
import { segmentGloss, type Many } from './glosses/segment-gloss.ts';
import { cut } from './segments.ts';
import { coreTag, TAG } from './tags.ts';

const SUN = 'تثدذرزسشصضطظلن';
const VERB = POS_TAGS.indexOf('VERB');
/** Its accusative is like its genitive: علاقاتِهم. */
const SOUND_FEMININE = /\u064eات$/;
/** تُوُفّي: a verb that has no active. */
const PASSIVE_LEMMA = /^.\u064f/;
const ENDING = /[\u064b-\u0650\u0652]+$/;
const SHADDA = '\u0651', KASRA = '\u0650';

/** What the sentence says of a word and its spelling does not: case of nouns, mood of verbs. */
export interface Setting {
  case?: Features['case'];
  mood?: Features['mood'];
  /** An elative that is annexed to what it is the best of. */
  best?: boolean;
  /** What its preposition means where a word before asks for it. */
  asked?: string;
}

/** The Analysis of a reading; `setting` fills in case and mood where the written form leaves them open. */
export function render(lexicon: Lexicon, word: Letters, reading: Reading, setting: Setting = {}): Analysis {
  const lemma = lexicon.lemma(lexicon.rowLemma[reading.row]!);
  const fits = lexicon.slotFits[reading.slot]!;
  const nisba = (fits & Fits.Nisba) !== 0;
  const features = featuresOf(lexicon, reading, setting);
  const text = nisba ? `${lexicon.stemOf(reading.row)}ِيّ` : lemma.text;
  const pos = nisba ? 'ADJ' : lemma.pos;
  const several = (pos === 'NOUN' || (pos === 'NUM' && !caseOf(lexicon.slotFeatures[reading.slot]!))) && features.number === 'plural' && isInflected(lexicon, reading, text);
  const pair = pos === 'NOUN' && features.number === 'dual' && isInflected(lexicon, reading, text);
  const marked = several || pair || features.voice === 'passive' ? markedSense(glossOf(lexicon, lemma), several ? 'plural' : pair ? 'dual' : 'passive') : undefined;
  const gloss = askedGloss(marked ?? (nisba ? nisbaGloss(lemma) : glossOf(lexicon, lemma)), reading, setting);
  const analysis: Analysis = {
    lemma: text, vocalized: vocalize(lexicon, reading, features, pos === 'NOUN' && (setting.case === 'genitive' || reading.proclitics.preposition !== '')), pos, gloss, level: levelOf(lexicon, lemma, nisba),
    segments: segmentsOf(lexicon, word, reading, stemGloss(gloss, pos, features, lemma, marked ? undefined : pair ? 'two' : several ? 'several' : undefined, marked !== undefined), setting),
  };
  if (lemma.root) { analysis.root = lemma.root; const pattern = patternOf(text, lemma.root); if (pattern) analysis.pattern = pattern; }
  if (Object.keys(features).length) analysis.features = features;
  if (nisba || lemma.derivation) analysis.derived = true;
  return analysis;
}

/** A passive whose gloss says already what it means is told as it stands: died, was born. */
function stemGloss(gloss: Gloss, pos: PartOfSpeech, features: Features, lemma: LemmaEntry, many: Many, marked: boolean): Gloss {
  const told = features.voice === 'passive' && (marked || PASSIVE_LEMMA.test(lemma.text));
  return segmentGloss(gloss, pos, told ? { ...features, voice: 'active' } : features, many);
}

/** A preposition that a word before asks for means nothing else here. */
function askedGloss(gloss: Gloss, { proclitics }: Reading, { asked }: Setting): Gloss {
  return asked && !proclitics.preposition ? { ...gloss, en: asked } : gloss;
}

/** A form of its own beside the lemma: مَعلومات is listed as it stands. */
function isInflected(lexicon: Lexicon, { row, slot }: Reading, lemma: string): boolean {
  return (lexicon.stemOf(row) + lexicon.affixes[lexicon.slotSuffix[slot]!]!).replace(ENDING, '') !== lemma.replace(ENDING, '');
}

/** The whole word with its vowels, and nothing else of its Analysis. */
export function vowelled(lexicon: Lexicon, reading: Reading): string {
  return vocalize(lexicon, reading, featuresOf(lexicon, reading, {}), false);
}

/** A derived word is as hard as its verb, one level up. */
function levelOf(lexicon: Lexicon, lemma: LemmaEntry, nisba: boolean): Level {
  if (nisba) return Math.min(6, lemma.level + 1) as Level;
  if (!lemma.derivation) return lemma.level;
  return Math.min(6, Math.min(lemma.level, lexicon.lemma(lemma.base).level + 1)) as Level;
}

function glossOf(lexicon: Lexicon, lemma: LemmaEntry): Gloss {
  if (lemma.derivation) return derivedGloss(lemma.derivation, lexicon.lemma(lemma.base));
  return { ...(lemma.en && { en: lemma.en }), ...(lemma.ar && { ar: lemma.ar }) };
}

function nisbaGloss(lemma: LemmaEntry): Gloss {
  if (lemma.pos === 'PROPN') return { en: `of ${lemma.en}`, ar: `نسبة إلى ${lemma.text.replace(/[\u064b-\u0652]/g, '')}` };
  const sense = lemma.en.replace(/\s*\([^)]*\)/g, '').split(/[;,]/)[0]!.trim();
  return { ...(sense && { en: `of ${sense}, ${sense}-related` }), ar: `منسوب إلى ${lemma.text.replace(/[\u064b-\u0652]/g, '')}` };
}

function featuresOf(lexicon: Lexicon, reading: Reading, setting: Setting): Features {
  const f = lexicon.features(reading.slot), lemma = lexicon.rowLemma[reading.row]!, form = lexicon.lemmaForm[lemma]!;
  const p = reading.proclitics;
  if (form) f.form = form;
  if (lexicon.lemmaPos[lemma] === VERB) {
    if (p.future) f.tense = 'future';
    if (f.tense === 'present' && f.mood === 'indicative' && setting.mood && (f.number === 'singular' || f.person === 1)) f.mood = setting.mood;
  } else if (f.number) {
    if (p.article) f.state = 'definite';
    if (reading.pronoun >= 0) f.state = 'construct';
    const kase = p.preposition ? 'genitive' : setting.case;
    if (!f.case && kase) f.case = kase;
    if (setting.best) f.state = 'construct';
  }
  return f;
}

const CASE_VOWEL = { nominative: '\u064f', accusative: '\u064e', genitive: '\u0650' } as const;
/** لم يتمَّ: what is doubled has no sukūn. */
const DOUBLED = '\u0651\u064e';
const MOOD_VOWEL = { indicative: '\u064f', subjunctive: '\u064e', jussive: '\u0652', imperative: '\u0652' } as const;

/** The whole word with vowels; the last case vowel is written only before an attached pronoun, and in what is listed with it: خلالَ, ruled مِن خلالِ. */
function vocalize(lexicon: Lexicon, reading: Reading, features: Features, ruled: boolean): string {
  const p = reading.proclitics;
  const fits = lexicon.slotFits[reading.slot]!;
  let inflected = lexicon.affixes[lexicon.slotPrefix[reading.slot]!]! + lexicon.stemOf(reading.row) + lexicon.affixes[lexicon.slotSuffix[reading.slot]!]!;
  if (fits & Fits.Verb && features.mood && features.mood !== 'indicative') inflected = inflected.replace(/\u0651\u064f$/, DOUBLED).replace(/\u064f$/, MOOD_VOWEL[features.mood]);
  if (ruled && lexicon.rowLemma[reading.row]! < lexicon.closedLemmas) inflected = inflected.replace(/(?<!^م\u064eع)\u064e$/, CASE_VOWEL.genitive);
  if (reading.pronoun >= 0) inflected = joinPronoun(inflected, fits, features, reading.pronoun);
  const before = (p.conjunction && CONJUNCTIONS[p.conjunction]!.vowelled)
    + (p.preposition && (p.preposition === 'ل' && /^\u0644\u064e?$/.test(inflected) ? '' : PREPOSITIONS[p.preposition]!.vowelled))
    + (p.purpose ? PURPOSE.vowelled : '') + (p.future ? FUTURE.vowelled : '');
  if (before || p.article) inflected = inflected.replace(/^ا[\u064e\u064f\u0650]/, 'ا');
  if (!p.article) return before + inflected;
  const article = p.preposition === 'ل' ? 'ل' : ARTICLE.vowelled;
  return before + article + (/^ا(?![\u064e\u064f\u0650\u0644])/.test(inflected) ? KASRA : '') + assimilate(inflected);
}

function assimilate(word: string): string {
  return SUN.includes(word[0]!) && word[1] !== SHADDA ? word[0] + SHADDA + word.slice(1) : word;
}

function joinPronoun(inflected: string, fits: number, features: Features, pronoun: number): string {
  const p = PRONOUNS[pronoun]!;
  if (/^[مع][\u064e\u0650]ن\u0652?$/.test(inflected) && (p.text === 'ي' || p.text === 'نا')) return `${inflected.replace('\u0652', '')}\u0651${p.text === 'ي' ? '\u0650ي' : '\u064eا'}`;
  let stem = inflected;
  const open = !/[\u064b-\u0650\u0652اىيوآ]$/.test(stem) || /\u0651$/.test(stem);
  if (p.text === 'ي' && !(fits & Fits.Verb)) return stem.replace(/[\u064e\u064f\u0650]$/, '') + (/[اى]$/.test(stem) ? '\u064aَ' : '\u0650ي');
  if (open && !(fits & Fits.Verb) && features.number) stem += CASE_VOWEL[features.case === 'accusative' && SOUND_FEMININE.test(stem) && features.number === 'plural' ? 'genitive' : features.case ?? 'nominative'];
  const afterI = /(\u0650|ي|\u064a\u0652)$/.test(stem);
  return stem + (afterI && /^ه[^ا]/.test(p.vowelled) ? p.vowelled.replace('\u064f', '\u0650') : p.vowelled);
}

function segmentsOf(lexicon: Lexicon, word: Letters, reading: Reading, gloss: Gloss, { asked }: Setting): Segment[] {
  const p = reading.proclitics;
  const pieces: { letters: number; segment: Omit<Segment, 'text'> }[] = [];
  if (p.conjunction) pieces.push({ letters: 1, segment: CONJUNCTIONS[p.conjunction]! });
  if (p.preposition) { const plain = PREPOSITIONS[p.preposition]!; pieces.push({ letters: 1, segment: asked ? { role: plain.role, gloss: { ...plain.gloss, en: asked } } : plain }); }
  if (p.purpose) pieces.push({ letters: 1, segment: PURPOSE });
  if (p.future) pieces.push({ letters: 1, segment: FUTURE });
  const used = pieces.length;
  if (p.article && p.length > used) pieces.push({ letters: p.length - used, segment: ARTICLE });
  const pronoun = reading.pronoun >= 0 ? PRONOUNS[reading.pronoun]! : undefined;
  const stem = word.letters.length - p.length - (pronoun?.text.length ?? 0);
  pieces.push({ letters: stem, segment: { role: 'stem', gloss } });
  if (pronoun) {
    pieces.push({ letters: pronoun.text.length, segment: { role: 'pronoun', gloss: { en: pronoun.gloss[partOf(lexicon, reading)] } } });
  }
  return cut(word, pieces);
}

/** What the attached pronoun is to the word: his book, saw him, that he. */
function partOf(lexicon: Lexicon, reading: Reading): 'noun' | 'object' | 'subject' {
  if (coreTag(lexicon, reading) === TAG['SUB-NOUN']) return 'subject';
  return (lexicon.slotFits[reading.slot]! & (Fits.Verb | Fits.EitherMe)) !== 0 || !lexicon.slotFeatures[reading.slot] ? 'object' : 'noun';
}
