// What one reader sees of one article: the annotations that settings and kept words let through, in text order.

import type { Annotations, Entity, EntityType, Phrase, TextDocument, Word } from '../annotations.ts';
import { findSentences, findWords } from '../language/index.ts';
import type { Layers, Settings } from '../settings/index.ts';
import { LIMITS } from './limits.ts';
import type { StateOf } from './memory.ts';
import { covering, inOrder, touching, type Span } from './spans.ts';

export interface Reading {
  text: string;
  document: TextDocument;
  /** Every written word of the text, analysed or not. */
  spans: Span[];
  sentences: Span[];
  words: Word[];
  /** Words above the reader's level, to underline. */
  glossed: Word[];
  /** Words the reader has saved or is learning: underlined whatever their level. */
  kept: Word[];
  /** Phrases a card may tell of, and those above the reader's level, to underline. */
  phrases: Phrase[];
  glossedPhrases: Phrase[];
  /** Entities of the layers that are switched on, sure enough to be painted. */
  entities: Entity[];
}

/** A place the reader may ask about: a word, or a name or figure that holds no Arabic word. */
export interface Target extends Span {
  text: string;
  word?: Word;
  phrase?: Phrase;
  entity?: Entity;
  /** Whether something at this place is painted. */
  marked: boolean;
}

const LAYER_OF: Record<EntityType, keyof Layers> = {
  person: 'people', place: 'places', organization: 'organizations',
  event: 'facts', date: 'facts', money: 'facts', quantity: 'facts',
};

export function layerOf(type: EntityType): 'people' | 'places' | 'organizations' | 'facts' {
  return LAYER_OF[type] as 'people' | 'places' | 'organizations' | 'facts';
}

export function createReading(
  document: TextDocument, annotations: Annotations, settings: Settings, stateOf: StateOf = () => undefined,
): Reading {
  const words = inOrder(annotations.words);
  const entities = inOrder(annotations.entities).filter((entity) => isShown(entity, settings));
  const phrases = settings.layers.glosses ? inOrder(annotations.phrases) : [];
  return {
    text: document.text, document, spans: findWords(document.text), sentences: findSentences(document.text),
    words, phrases, entities, ...underlined({ words, phrases, entities }, settings, stateOf),
  };
}

function isShown({ type, confidence }: Entity, { layers, markMore }: Settings): boolean {
  return confidence >= (markMore ? LIMITS.paintConfidenceMore : LIMITS.paintConfidence) && layers[layerOf(type)];
}

type Underlined = Pick<Reading, 'glossed' | 'kept' | 'glossedPhrases'>;

/** A name is for the entity layers to mark, and a phrase stands for its words; a word of its own keeps its own line. */
function underlined(
  { words, phrases, entities }: Pick<Reading, 'words' | 'phrases' | 'entities'>, { mode, level, layers }: Settings, stateOf: StateOf,
): Underlined {
  if (mode === 'glance' || !layers.glosses) return { glossed: [], kept: [], glossedPhrases: [] };
  const outsideNames = ({ start, end }: Span): boolean => !covering(entities, start, end);
  const glossedPhrases = phrases.filter((phrase) => phrase.level > level && outsideNames(phrase));
  const glossed: Word[] = [];
  const kept: Word[] = [];
  for (const word of words.filter((one) => isExplained(one) && outsideNames(one))) {
    const state = stateOf(word);
    if (state === 'new' || state === 'learning') kept.push(word);
    else if (!state && word.level > level && !covering(glossedPhrases, word.start, word.end)) glossed.push(word);
  }
  return { glossed, kept, glossedPhrases };
}

/** A name is for the entity layers to mark; a word without a gloss has nothing to promise. */
function isExplained(word: Word): boolean {
  return word.pos !== 'PROPN' && Boolean(word.gloss.en || word.gloss.ar);
}

/** Everything known about one stretch of the text. */
export function targetOf(reading: Reading, { start, end }: Span): Target {
  const word = covering(reading.words, start, end);
  const phrase = covering(reading.phrases, start, end);
  const entity = entityAt(reading, { start, end });
  const painted = [reading.glossed, reading.kept, reading.glossedPhrases].some((spans) => covering<Span>(spans, start, end));
  return {
    start, end, text: reading.text.slice(start, end),
    ...(word && { word }), ...(phrase && { phrase }), ...(entity && { entity }),
    marked: painted || Boolean(entity),
  };
}

/** The name around a word, or the one inside it behind its clitics: أنقرة in لأنقرة. */
function entityAt({ entities }: Reading, { start, end }: Span): Entity | undefined {
  return covering(entities, start, end)
    ?? touching(entities, start, end).find((entity) => entity.start > start && entity.end >= end);
}
