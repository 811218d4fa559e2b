// Who and what the article names: entities grouped into one entry per name, with all their mentions.

import type { Entity, EntityType, Gloss } from '../annotations.ts';
import { keyOf } from '../language/index.ts';
import type { Reading } from './reading.ts';
import type { Span } from './spans.ts';

export interface Named {
  /** Stable while the article stays the same. */
  key: string;
  type: EntityType;
  name: Entity['name'];
  about?: Gloss;
  mentions: Span[];
}

const keyOfName = (name: string): string => keyOf(name).replace(/\s+/g, ' ').trim();

/** One entry per type and name, most mentioned first, ties in text order. */
export function groupMentions(entities: readonly Entity[]): Named[] {
  const groups = new Map<string, Named>();
  for (const { start, end, type, name, about } of entities) {
    const key = `${type}:${keyOfName(name.ar)}`;
    const group = groups.get(key) ?? { key, type, name, mentions: [] };
    groups.set(key, group);
    group.mentions.push({ start, end });
    if (name.en && !group.name.en) group.name = { ...group.name, en: name.en };
    if (about && !group.about) group.about = about;
  }
  return [...groups.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}

const grouped = new WeakMap<readonly Entity[], Named[]>();

/** The name an entity is a mention of, with the article's other spellings of it. */
export function namedAt({ entities, text }: Reading, { start, end }: Span): (Named & { spellings: string[] }) | undefined {
  if (!grouped.has(entities)) grouped.set(entities, groupMentions(entities));
  const named = grouped.get(entities)?.find(({ mentions }) => mentions.some((span) => span.start === start && span.end === end));
  return named && { ...named, spellings: spellingsOf(named, text) };
}

function spellingsOf({ name, mentions }: Named, text: string): string[] {
  const found = new Map(mentions.map(({ start, end }) => [keyOfName(text.slice(start, end)), text.slice(start, end)]));
  found.delete(keyOfName(name.ar));
  return [...found.values()];
}
