// Known organizations in Latin letters: CNN is سي إن إن.

import { LATIN } from './forms.ts';
import type { Names } from './gazetteer/names.ts';
import { fields, lines, listed, nameKeys } from './gazetteer/source-lines.ts';
import type { Item } from './sequence.ts';
import latinText from './triggers/latin-names.txt';

/** As written → the keys of the Arabic name. */
const ARABIC = new Map(lines(latinText).map(fields).flatMap(([arabic, latin]) => listed(latin).map((name): [string, string[]] => [name, nameKeys(arabic!)])));

/** Marks them where no other Latin word stands beside them. */
export function markLatin(text: string, items: Item[], names: Names): void {
  items.forEach((item, i) => {
    if (item.form.key !== LATIN) return;
    const keys = isAlone(items, i) ? ARABIC.get(text.slice(item.start, item.end)) : undefined, known = keys && names.exactly(keys);
    if (known) item.known = { ...known, words: 1 };
  });
}

const isAlone = (items: Item[], i: number) => !((items[i - 1]?.form.key === LATIN && !items[i]!.gap) || (items[i + 1]?.form.key === LATIN && !items[i + 1]!.gap));
