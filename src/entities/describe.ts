// The card of a known name.

import type { Entity } from '../annotations.ts';
import type { KnownName } from './names.ts';

/** `name` and `about` of an entity that the gazetteer knows. */
export function describe(known: KnownName): Pick<Entity, 'name' | 'about'> {
  const about = { ...(known.aboutEn && { en: known.aboutEn }), ...(known.aboutAr && { ar: known.aboutAr }) };
  return { name: { ar: known.ar, ...(known.en && { en: known.en }) }, ...(Object.keys(about).length && { about }) };
}
