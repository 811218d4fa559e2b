// What one reader sees of one article: the annotations that the settings let through, in text order.

import type { Annotations, Entity, EntityType, Phrase, SummarySentence, TextDocument, Word } from '../annotations.ts';
import { findWords } from '../language/index.ts';
import type { Layers, Settings } from '../settings/index.ts';
import { LIMITS } from './limits.ts';
import { covering, inOrder, type Span } from './spans.ts';

export interface Reading {
  text: string;
  document: TextDocument;
  /** Every written word of the text, analysed or not. */
  spans: Span[];
  words: Word[];
  /** Words to underline. */
  glossed: Word[];
  /** Phrases a card may tell of, and those above the reader's level, to underline. */
  phrases: Phrase[];
  glossedPhrases: Phrase[];
  /** Entities of the layers that are switched on, sure enough to be painted. */
  entities: Entity[];
  summary: SummarySentence[];
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

export function createReading(document: TextDocument, annotations: Annotations, settings: Settings): Reading {
  const { layers, level } = settings;
  const words = inOrder(annotations.words);
  const entities = inOrder(annotations.entities)
    .filter((e) => e.confidence >= LIMITS.paintConfidence && layers[layerOf(e.type)]);
  const phrases = layers.glosses ? inOrder(annotations.phrases) : [];
  const glossedPhrases = phrases.filter((p) => p.level > level && !covering(entities, p.start, p.end));
  const glossed = layers.glosses
    ? words.filter((w) => w.level > level && isExplained(w)
      && !covering(entities, w.start, w.end) && !covering(glossedPhrases, w.start, w.end))
    : [];
  return {
    text: document.text, document, spans: findWords(document.text), words, glossed, phrases, glossedPhrases, entities,
    summary: layers.summary ? inOrder(annotations.summary) : [],
  };
}

/** A name is for the entity layers to mark; a word without a gloss has nothing to promise. */
function isExplained(word: Word): boolean {
  return word.pos !== 'PROPN' && Boolean(word.gloss.en || word.gloss.ar);
}

/** Everything known about one stretch of the text. */
export function targetOf(reading: Reading, { start, end }: Span): Target {
  const word = covering(reading.words, start, end);
  const phrase = covering(reading.phrases, start, end);
  const entity = covering(reading.entities, start, end);
  const glossed = Boolean(covering(reading.glossed, start, end) || covering(reading.glossedPhrases, start, end));
  return {
    start, end, text: reading.text.slice(start, end),
    ...(word && { word }), ...(phrase && { phrase }), ...(entity && { entity }),
    marked: glossed || Boolean(entity),
  };
}
