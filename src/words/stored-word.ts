// A word as the store holds it.

import type { Gloss, Level, PartOfSpeech, PrincipalParts } from '../annotations.ts';
import type { KeptWord, WordState } from '../messages.ts';
import { meeting, mergeMeetings, type Meeting } from './encounters.ts';
import { wordKey } from './key.ts';

export interface StoredWord {
  key: string;
  lemma: string;
  pos: PartOfSpeech;
  root?: string;
  gloss: Gloss;
  level: Level;
  state: WordState;
  /** The newest first. */
  encounters: Meeting[];
  note: string;
  parts?: PrincipalParts;
  /** Milliseconds since 1970. */
  added: number;
  changed: number;
}

/** A word kept just now, over what was known of it before. */
export function keptOver(before: StoredWord | undefined, kept: KeptWord, state: WordState, now: number): StoredWord {
  const { encounter, ...word } = kept;
  const met = encounter ? [meeting(encounter, now)] : [];
  return {
    note: '', added: now, ...before,
    ...word, lemma: kept.lemma.normalize('NFC'), key: wordKey(kept), state, changed: now,
    encounters: mergeMeetings(met, before?.encounters ?? []),
  };
}
