// One name of two places: which of them a document means, from the words that it has of the one and of the other.

import { fields, lines, listed, nameKeys } from '../gazetteer/source-lines.ts';
import type { Sentence } from './document.ts';
import sameText from '../triggers/same-names.txt';

interface Other { full: string[]; signs: ReadonlyMap<string, number> }

const keyOf = (word: string) => nameKeys(word)[0]!;

const rows = lines(sameText).map(fields).map(([name, signs]) => ({ name: nameKeys(name!), signs: listed(signs).map(keyOf) }));

/** Name → the keys of the other place's full name; its signs count for that (1) or for the usual one (−1). */
const OTHERS = new Map<string, Other>(rows.filter(({ name }) => name.length === 1).flatMap((usual) => {
  const other = rows.find(({ name }) => name.length > 1 && name.includes(usual.name[0]!));
  const signs = other && new Map([...other.signs.map((w) => [w, 1] as const), ...usual.signs.map((w) => [w, -1] as const)]);
  return signs ? [[usual.name[0]!, { full: other.name, signs }] as const] : [];
}));

/** The names that mean the other place in this document, each with the keys of that place's full name. */
export function otherMeanings(sentences: Sentence[]): Map<string, string[]> {
  const meant = new Map<string, string[]>();
  for (const { items, spans } of sentences) for (const span of spans) {
    const { core } = items[span.from]!.form, other = span.type === 'place' && span.to - span.from === 1 ? OTHERS.get(core) : undefined;
    if (other && !meant.has(core) && votes(sentences, other) > 0) meant.set(core, other.full);
  }
  return meant;
}

function votes(sentences: Sentence[], { signs }: Other): number {
  let sum = 0;
  for (const { items } of sentences) for (const { form } of items) sum += signs.get(form.core) ?? signs.get(form.key) ?? 0;
  return sum;
}
