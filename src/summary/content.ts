// What a sentence is about: the keys of its content words.

import { keyOf } from '../language/index.ts';
import { POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** By number of the part of speech. */
const HAS_CONTENT = POS_TAGS.map((pos) => CONTENT.has(pos));

/** Keys of a sentence's content words with their counts: lemmas where known. */
export function contentOf(tokens: Token[], lexicon: Lexicon): Map<string, number> {
  const out = new Map<string, number>(), keys = keysOf(lexicon);
  for (const t of tokens) {
    const r = t.readings[0];
    const id = r && lexicon.rowLemma[r.row]!;
    if (id !== undefined && !HAS_CONTENT[lexicon.lemmaPos[id]!]) continue;
    const key = id === undefined ? keyOf(t.text) : (keys[id] ??= keyOf(lexicon.lemmaText(id)));
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

const lemmaKeys = new WeakMap<Lexicon, (string | undefined)[]>();

export function lemmaKey(lexicon: Lexicon, id: number): string {
  return keysOf(lexicon)[id] ??= keyOf(lexicon.lemmaText(id));
}

/** Keys of lemmas, made once each. */
function keysOf(lexicon: Lexicon): (string | undefined)[] {
  let known = lemmaKeys.get(lexicon);
  if (!known) lemmaKeys.set(lexicon, (known = new Array<string | undefined>(lexicon.lemmaPos.length)));
  return known;
}

/** Keys of the title's words, with and without their first clitics. */
export function titleKeys(title: string): Set<string> {
  return new Set(title.split(/[^\p{L}\p{M}]+/u).filter(Boolean).flatMap((w) => { const k = keyOf(w); return [k, k.replace(/^[وفبلك]?ال/, ''), k.replace(/^[وفبلك]/, '')]; }).filter((k) => k.length > 1));
}

/** A line that says hardly anything but the headline's words. */
export function repeats(content: Map<string, number>, title: Set<string>): boolean {
  let shared = 0;
  for (const k of content.keys()) if (title.has(k)) shared++;
  return content.size >= 3 && shared >= content.size * 0.8;
}
