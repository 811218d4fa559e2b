// Cards of names: what the gazetteer knows, and an honest word for names known from their context alone.

import type { Entity, EntityType, Gloss } from '../../annotations.ts';
import type { KnownName } from '../gazetteer/names.ts';

export type Card = Pick<Entity, 'name' | 'about' | 'others'>;

/** The card of an entity that the gazetteer knows. */
export function describe(known: KnownName): Card {
  const about = { ...(known.aboutEn && { en: known.aboutEn }), ...(known.aboutAr && { ar: known.aboutAr }) };
  return {
    name: { ar: known.ar, ...(known.en && { en: known.en }) },
    ...(known.others.length && { others: known.others }),
    ...(Object.keys(about).length && { about }),
  };
}

const UNKNOWN: Partial<Record<EntityType, Gloss>> = {
  person: { en: 'person (from context)', ar: 'شخص (من السياق)' },
  place: { en: 'place (from context)', ar: 'مكان (من السياق)' },
  organization: { en: 'organization (from context)', ar: 'جهة (من السياق)' },
  event: { en: 'event (from context)', ar: 'حدث (من السياق)' },
};

/** The card of a name that only its context gives away: no more is known. */
export function fromContext(ar: string, type: EntityType): Card {
  const about = UNKNOWN[type];
  return { name: { ar }, ...(about && { about }) };
}
