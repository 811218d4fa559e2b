// Coarse tags for ranking in context. Proclitics count as tokens of their own, so a reading is a chain of tags.

import { POS_TAGS, Fits, moodOf, tenseOf, voiceOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';

export const TAGS = [
  'START', 'BREAK', 'CONJ', 'ADP', 'SUB', 'SUB-NOUN', 'WANTS-VERB', 'WANTS-PRESENT', 'WANTS-SUBJUNCTIVE', 'PART', 'PRON', 'RELATIVE', 'DET',
  'AUXILIARY', 'PAST', 'PASSIVE', 'PRESENT', 'PRESENT-PASSIVE', 'IMPERATIVE',
  'NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'NOUN-AN', 'ADJ-THE', 'ADJ-BARE', 'ADJ-AN', 'NUM', 'NUM-THE', 'NAME', 'ADV', 'FUTURE', 'OTHER',
] as const;
export type Tag = (typeof TAGS)[number];

const id = Object.fromEntries(TAGS.map((t, i) => [t, i])) as Record<Tag, number>;
export const TAG = id;
const POS = Object.fromEntries(POS_TAGS.map((p, i) => [p, i])) as Record<string, number>;

/** Tag of the reading's stem. */
export function coreTag(lexicon: Lexicon, r: Reading): number {
  const pos = lexicon.lemmaPos[lexicon.rowLemma[r.row]!]!;
  const fits = lexicon.slotFits[r.slot]!;
  const features = lexicon.slotFeatures[r.slot]!;
  if (pos === POS.VERB) {
    if (fits & Fits.Auxiliary) return id.AUXILIARY;
    if (moodOf(features) === 4) return id.IMPERATIVE;
    const passive = voiceOf(features) === 2;
    if (tenseOf(features) === 1) return passive ? id.PASSIVE : id.PAST;
    return passive ? id['PRESENT-PASSIVE'] : id.PRESENT;
  }
  if (pos === POS.ADJ || fits & Fits.Nisba) return r.proclitics.article ? id['ADJ-THE'] : accusativeAlif(lexicon, r) ? id['ADJ-AN'] : id['ADJ-BARE'];
  if (pos === POS.NOUN) {
    if (lexicon.rowLemma[r.row]! < lexicon.closedLemmas) return id.ADP; // بعد, خلال, بين stand where prepositions stand
    if (r.proclitics.article) return id['NOUN-THE'];
    if (r.pronoun >= 0) return id['NOUN-OWNED'];
    return accusativeAlif(lexicon, r) ? id['NOUN-AN'] : id['NOUN-BARE'];
  }
  if (pos === POS.NUM) return r.proclitics.article ? id['NUM-THE'] : id.NUM;
  if (fits & Fits.OpensClause) return id.RELATIVE;
  if (fits & Fits.WantsVerb) return fits & Fits.WantsPresent ? id['WANTS-PRESENT'] : id['WANTS-VERB'];
  if (fits & Fits.WantsPresent) return id['WANTS-SUBJUNCTIVE'];
  // إنّ and its sisters take a noun or a pronoun, أنْ and its like a verb
  if ((pos === POS.SCONJ || pos === POS.PART) && !(fits & Fits.NoPronoun)) return id['SUB-NOUN'];
  return DIRECT[pos] ?? id.OTHER;
}

/** Parts of speech that are a tag of their own. */
const DIRECT: Record<number, number> = {
  [POS.ADP!]: id.ADP, [POS.CCONJ!]: id.CONJ, [POS.SCONJ!]: id.SUB, [POS.PART!]: id.PART, [POS.PRON!]: id.PRON, [POS.DET!]: id.DET,
  [POS.PROPN!]: id.NAME, [POS.ADV!]: id.ADV,
};

/** Written with the alif of tanwīn: surely indefinite. */
function accusativeAlif(lexicon: Lexicon, r: Reading): boolean {
  const suffix = lexicon.affixes[lexicon.slotSuffix[r.slot]!]!;
  return suffix.startsWith('\u064b');
}

/** Tags of the whole reading, first clitic first. The article is part of its noun's tag. */
export function tagChain(lexicon: Lexicon, r: Reading): number[] {
  const p = r.proclitics;
  const chain: number[] = [];
  if (p.conjunction) chain.push(id.CONJ);
  if (p.preposition) chain.push(id.ADP);
  if (p.purpose) chain.push(id.SUB);
  if (p.future) chain.push(id.FUTURE);
  chain.push(coreTag(lexicon, r));
  const last = chain[chain.length - 1];
  if (r.pronoun >= 0 && (last === id.ADP || last === id['SUB-NOUN'])) chain.push(id.PRON);
  return chain;
}

const VERBS = ['PRESENT', 'PAST', 'PASSIVE', 'PRESENT-PASSIVE', 'IMPERATIVE'] as const;
const NOMINALS = [
  'RELATIVE', 'NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'NOUN-AN', 'NAME', 'DET', 'PRON', 'ADJ-THE', 'ADJ-BARE', 'NUM', 'NUM-THE', 'ADP', 'ADV',
] as const;

/** Pairs of tags that grammar rules out or nearly so: counting alone would not settle on that. */
export const UNLIKELY: [Tag, Tag][] = [
  ...NOMINALS.flatMap((to): [Tag, Tag][] => [['WANTS-VERB', to], ['WANTS-PRESENT', to], ['WANTS-SUBJUNCTIVE', to]]),
  ...(['PAST', 'PASSIVE', 'IMPERATIVE'] as const).map((to): [Tag, Tag] => ['WANTS-PRESENT', to]),
  ...[...VERBS, 'AUXILIARY' as const, 'FUTURE' as const].map((to): [Tag, Tag] => ['SUB-NOUN', to]),
  ...VERBS.flatMap((to): [Tag, Tag][] => [['ADP', to], ['DET', to]]),
  ['ADP', 'NOUN-AN'], ['ADP', 'ADJ-AN'],
];

/** Tags of verbs. */
export const VERBAL_TAGS = new Set<number>([...VERBS, 'AUXILIARY' as const].map((tag) => id[tag]));
const OPENING = new Set<number>((['START', 'SUB', 'SUB-NOUN', 'WANTS-VERB', 'WANTS-PRESENT', 'WANTS-SUBJUNCTIVE', 'RELATIVE'] as const).map((tag) => id[tag]));

/** Has the clause had its verb (1) once this tag has been read? Most clauses have one: what follows it is less likely another. */
export function verbSeen(before: number, tag: number): number {
  return VERBAL_TAGS.has(tag) ? 1 : OPENING.has(tag) ? 0 : before;
}

/** Pairs that counting finds too often, because its readings are not sure yet: what they lose, in natural logarithms. */
export const OVERCOUNTED: [Tag, Tag, number][] = [['WANTS-SUBJUNCTIVE', 'PAST', -1.2], ['NOUN-BARE', 'PAST', -0.5]];

/** What counting cannot know of pairs of tags, added to its figures when they are read, in natural logarithms. */
export const LEANS: [Tag, Tag, number][] = [
  // لكنّ and أنّ rule a noun: before لم and لن stand لكنْ and أنْ
  ...(['WANTS-VERB', 'WANTS-PRESENT', 'WANTS-SUBJUNCTIVE'] as const).map((to): [Tag, Tag, number] => ['SUB-NOUN', to, -8]),
  // what ends in alif was long counted as a dual
  ['NUM', 'NOUN-AN', 4], ['NUM', 'ADJ-AN', 2], ['NOUN-AN', 'ADJ-AN', 1], ['AUXILIARY', 'ADJ-AN', 1], ['PAST', 'NOUN-AN', 1], ['PRESENT', 'NOUN-AN', 1],
  ...(['PAST', 'NOUN-THE', 'NOUN-BARE', 'ADJ-BARE', 'ADJ-THE', 'NAME', 'PRESENT'] as const).map((from): [Tag, Tag, number] => [from, 'ADJ-AN', 1.5]),
  // after a preposition المسلمين are people, no adjective; في نهائي is the match
  ['ADP', 'ADJ-THE', -1], ['ADP', 'ADJ-BARE', -0.5],
  ['WANTS-VERB', 'WANTS-PRESENT', 4], ['WANTS-VERB', 'PART', 2],
];
