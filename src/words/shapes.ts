// What a kept word must look like before it is stored: it comes from a content script, or from a file.

import type { Gloss, Level, PartOfSpeech } from '../annotations.ts';
import type { Encounter, KeptWord, WordState } from '../messages.ts';

const STATES: readonly unknown[] = ['new', 'learning', 'known'] satisfies WordState[];
export const TAGS = [
  'NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET', 'NUM', 'PROPN', 'INTJ', 'X',
] as const satisfies PartOfSpeech[];
const LEVELS: readonly unknown[] = [1, 2, 3, 4, 5, 6] satisfies Level[];

/** UTF-16 units. */
const LONGEST = { lemma: 200, root: 10, gloss: 2000, sentence: 20_000, title: 2000, url: 8000 };

export const isWordState = (raw: unknown): raw is WordState => STATES.includes(raw);

export function isText(raw: unknown, longest: number, shortest = 0): raw is string {
  return typeof raw === 'string' && raw.length >= shortest && raw.length <= longest;
}

const isOptional = (raw: unknown, longest: number): boolean => raw === undefined || isText(raw, longest);

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The first field of a kept word that is not as it must be, or null. */
export function faultOf(raw: Record<string, unknown>): string | null {
  if (!isText(raw.lemma, LONGEST.lemma, 1)) return 'lemma';
  if (!(TAGS as readonly unknown[]).includes(raw.pos)) return 'pos';
  if (!isOptional(raw.root, LONGEST.root)) return 'root';
  if (!isGloss(raw.gloss)) return 'gloss';
  return LEVELS.includes(raw.level) ? null : 'level';
}

export function isKeptWord(raw: unknown): raw is KeptWord {
  return isRecord(raw) && faultOf(raw) === null && (raw.encounter === undefined || isEncounter(raw.encounter));
}

function isGloss(raw: unknown): raw is Gloss {
  return isRecord(raw) && isOptional(raw.en, LONGEST.gloss) && isOptional(raw.ar, LONGEST.gloss);
}

export function isEncounter(raw: unknown): raw is Encounter {
  if (!isRecord(raw) || !isText(raw.sentence, LONGEST.sentence)) return false;
  const { start, end } = raw;
  return Number.isInteger(start) && Number.isInteger(end)
    && 0 <= (start as number) && (start as number) <= (end as number) && (end as number) <= raw.sentence.length
    && isText(raw.title, LONGEST.title) && isText(raw.url, LONGEST.url);
}
