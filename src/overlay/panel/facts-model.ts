// Key facts by kind, with their places.

import type { Entity, KeyFact } from '../../annotations.ts';
import type { Layers } from '../../settings/index.ts';
import { layerOf } from '../reading.ts';
import type { Span } from '../spans.ts';

export interface Fact {
  key: string;
  entity: Entity;
  mentions: Span[];
  /** Dates and figures: what they date or count, cut where the entity itself stands. */
  context?: { before: string; told: string; after: string };
}

export interface FactGroup {
  kind: KeyFact['kind'];
  facts: Fact[];
}

const ORDER: readonly KeyFact['kind'][] = ['who', 'where', 'when', 'figure'];

/** Facts of layers that are off are left out. */
export function factsOf(facts: readonly KeyFact[], entities: readonly Entity[], layers: Layers): FactGroup[] {
  const told = facts.flatMap((fact) => {
    const entity = entities[fact.entity];
    return entity && layers[layerOf(entity.type)] ? [{ kind: fact.kind, fact: factOf(fact, entity, entities) }] : [];
  });
  return ORDER
    .map((kind) => ({ kind, facts: told.filter((one) => one.kind === kind).map(({ fact }) => fact) }))
    .filter((group) => group.facts.length);
}

function factOf({ kind, mentions, context }: KeyFact, entity: Entity, entities: readonly Entity[]): Fact {
  const spans = mentions.flatMap((index) => entities[index] ?? []).map(({ start, end }) => ({ start, end }));
  return { key: `fact:${kind}:${entity.start}`, entity, mentions: spans, ...(context && { context: cut(context, entity) }) };
}

function cut({ start, text }: NonNullable<KeyFact['context']>, entity: Entity): NonNullable<Fact['context']> {
  const [from, to] = [Math.max(0, entity.start - start), Math.max(0, entity.end - start)];
  return { before: text.slice(0, from), told: text.slice(from, to), after: text.slice(to) };
}
