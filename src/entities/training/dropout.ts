// Sentences as they would look if the gazetteer lacked some of their names: so that the model also learns what their neighbours say.

import type { Form } from '../forms.ts';
import type { Item } from '../sequence.ts';
import { CLASS } from '../word-classes.ts';

const OF_NAMES = CLASS.given | CLASS.family | CLASS.doubtful;

/** The items with each known name, and each chain of given and family names, forgotten with the probability `share`. */
export function forgetful(items: Item[], share: number, random: () => number): Item[] {
  const out = items.slice();
  for (let i = 0; i < items.length;) {
    const words = items[i]!.known?.words ?? chainOf(items, i);
    if (words && random() < share) for (let k = i; k < i + words; k++) out[k] = { ...items[k]!, match: 0, form: strange(items[k]!.form) };
    i += words || 1;
  }
  return out;
}

/** How many given and family names follow one another from here on. */
function chainOf(items: Item[], from: number): number {
  let to = from;
  while (to < items.length && !items[to]!.known && items[to]!.form.classes & (CLASS.given | CLASS.family)) to++;
  return to - from;
}

const strange = (form: Form): Form => (form.classes & OF_NAMES ? { ...form, classes: form.classes & ~OF_NAMES } : form);
