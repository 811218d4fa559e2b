// What is painted, and under which name in the highlight registry.

import { layerOf, type Reading } from './reading.ts';
import type { Span } from './spans.ts';

/** Layers that follow the annotations. */
export type TextLayer = 'gloss' | 'kept' | 'phrase' | 'person' | 'place' | 'organization' | 'fact';
/** Marks that follow the reader. */
export type MarkLayer = 'pointer' | 'cursor' | 'here';
export type LayerName = TextLayer | MarkLayer;

/** Later ones lie above earlier ones. */
export const LAYERS: readonly LayerName[] =
  ['gloss', 'kept', 'phrase', 'fact', 'place', 'organization', 'person', 'pointer', 'cursor', 'here'];

const NAME_OF = { people: 'person', places: 'place', organizations: 'organization', facts: 'fact' } as const;

export function textLayers(reading: Reading): Record<TextLayer, Span[]> {
  const found: Record<TextLayer, Span[]> =
    { gloss: reading.glossed, kept: reading.kept, phrase: reading.glossedPhrases, person: [], place: [], organization: [], fact: [] };
  for (const entity of reading.entities) found[NAME_OF[layerOf(entity.type)]].push(entity);
  return found;
}
