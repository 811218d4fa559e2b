// Who and what the article names: entities grouped into one entry per name, with all their mentions.

import type { Entity, EntityType, Gloss } from '../annotations.ts';
import { keyOf } from '../language/index.ts';
import type { Span } from './spans.ts';

export interface Named {
  /** Stable while the article stays the same. */
  key: string;
  type: EntityType;
  name: Entity['name'];
  about?: Gloss;
  mentions: Span[];
}

/** One entry per type and name, most mentioned first, ties in text order. */
export function groupMentions(entities: readonly Entity[]): Named[] {
  const groups = new Map<string, Named>();
  for (const { start, end, type, name, about } of entities) {
    const key = `${type}:${keyOf(name.ar).replace(/\s+/g, ' ').trim()}`;
    const group = groups.get(key) ?? { key, type, name, mentions: [] };
    groups.set(key, group);
    group.mentions.push({ start, end });
    if (name.en && !group.name.en) group.name = { ...group.name, en: name.en };
    if (about && !group.about) group.about = about;
  }
  return [...groups.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}
