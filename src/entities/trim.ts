// Edges and insides that no name has, cut off the model's spans.

import type { Item } from './sequence.ts';
import type { Span } from './spans.ts';
import { CLASS } from './word-classes.ts';

type Bounds = Pick<Span, 'from' | 'to' | 'type'>;

/** The span without weak words (إن, في …) at its edges; a person's name also ends where a preposition is joined to a word. */
export function trimmed(items: Item[], span: Bounds): Bounds | undefined {
  let { from, to } = span;
  if (span.type === 'person' && !known(items, from, to)) for (let i = from + 1; i < to; i++) if (isOther(items[i]!)) to = i;
  while (from < to && weak(items[from]!)) from++;
  while (to > from && weak(items[to - 1]!)) to--;
  return from < to ? { ...span, from, to } : undefined;
}

/** لماكغان: what is left without the preposition is a name by itself, another than the one before. */
const isOther = ({ form, known: name }: Item) => form.preposition && ((form.classes & (CLASS.given | CLASS.family)) !== 0 || (name?.entry ?? 0) > 0);

const weak = ({ form }: Item) => (form.classes & CLASS.weak) !== 0 && !(form.classes & (CLASS.given | CLASS.family));

const known = (items: Item[], from: number, to: number) => items[from]!.known?.entry !== undefined && items[from]!.known!.entry > 0 && items[from]!.known!.words === to - from;
