// Labelled sentences as examples for training.

import { readFileSync } from 'node:fs';
import { findSentences } from '../../language/index.ts';
import type { Morphology } from '../../morphology/index.ts';
import { formFeatures, OFFSETS, placeFeatures } from '../model/features.ts';
import type { Forms } from '../forms.ts';
import { Hashes } from '../hash.ts';
import { beginOf, isBegin, TYPES } from '../model/labels.ts';
import { JOINT } from '../model/lattice.ts';
import { itemsOf, jointsOf, type Item } from '../sequence.ts';

export interface Labelled { items: Item[]; gold: Uint8Array }

interface Gold { text: string; entities: { start: number; end: number; type: string }[] }

/** Items and gold labels of a file of labelled sentences. */
export function labelledOf(file: string, morphology: Morphology, forms: Forms): Labelled[] {
  const out: Labelled[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as Gold;
    const entities = record.entities.filter((e) => (TYPES as string[]).includes(e.type));
    for (const s of findSentences(record.text)) {
      const items = itemsOf(record.text, s, morphology.sentence(record.text, s.start, s.end), forms);
      if (items.length) out.push({ items, gold: goldOf(items, jointsOf(items), entities) });
    }
  }
  return out;
}

function goldOf(items: Item[], joints: Uint8Array, entities: Gold['entities']): Uint8Array {
  const gold = new Uint8Array(items.length);
  for (const e of entities) {
    let begin = beginOf(e.type as 'person');
    items.forEach((item, i) => {
      if (item.end <= e.start || item.start >= e.end) return;
      if (!isBegin(begin) && joints[i] === JOINT.walled) begin--;
      gold[i] = begin;
      if (isBegin(begin)) begin++;
    });
  }
  return gold;
}

/** All features of each item, as hashes. */
export function featuresOf(items: Item[]): Uint32Array[] {
  const out = new Hashes();
  return items.map((_, i) => {
    out.clear();
    for (const offset of OFFSETS) { const form = items[i + offset]?.form; if (form) formFeatures(form, offset, out); }
    out.count += placeFeatures(items, i, out.values.subarray(out.count));
    return out.values.slice(0, out.count);
  });
}
