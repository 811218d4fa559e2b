// Features of the sequence model, as 32-bit hashes. Those of a form alone are scored once a form; the others once a place.

import { TAGS } from '../../morphology/index.ts';
import type { Form } from '../forms.ts';
import { hashText, mix, mixInto, seedOf, type Hashes } from '../hash.ts';
import type { Item } from '../sequence.ts';
import { CLASS } from '../word-classes.ts';

/** Distances at which a form speaks about an item. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** The classes that the model learns from: those before `sport`, which speaks of the sentence. */
const LEARNED = CLASS.sport - 1;

/** Tags by name, so that a tag more or less in morphology moves no other. The last stands for words without a reading. */
const TAG = [...TAGS, 'UNKNOWN'].map((name) => hashText(name) & 0xffff);

/** Features that the form `offset` places away gives to an item. */
export function formFeatures(form: Form, offset: number, out: Hashes): void {
  const base = (offset + 3) << 8;
  const { core } = form, classes = form.classes & LEARNED;
  const add = (template: number, a: number, b = 0) => { out.add(mix(base | template, a, b)); };
  add(1, form.coreHash);
  add(2, form.fine);
  add(3, form.coarse);
  add(4, form.habit);
  add(5, classes);
  for (let bit = 0; bit < 15; bit++) if (classes >> bit & 1) add(6, bit);
  if (Math.abs(offset) === 2) return;
  const tag = TAG[form.tag]!;
  add(7, tag);
  add(8, form.shape);
  add(9, hashText(core, Math.max(0, core.length - 2)));
  add(10, form.habit, form.fine);
  if (offset) return;
  add(11, hashText(form.key));
  add(12, hashText(core, 0, 2));
  add(13, hashText(core, 0, 3));
  add(14, hashText(core, Math.max(0, core.length - 3)));
  add(15, hashText(core, Math.max(0, core.length - 4)));
  add(16, core.charCodeAt(core.length - 1));
  add(17, classes, tag);
  add(18, form.shape, tag);
  add(19, hashText(core, 0, 4));
  if (form.article) { add(20, hashText(core, 2, 5)); add(21, hashText(core, core.length - 1), 1); }
}

const NOTHING = {
  form: { fine: 0, coarse: 0, habit: 0, classes: 0, tag: 99, coreHash: 0, shape: 0, conjunction: false, preposition: false, article: false },
  tag: 99, match: 0, gap: 7, chain: 0, sport: 0,
};

/** What mix() makes of each template before it is told the rest. */
const PLACE = Int32Array.from({ length: 64 }, (_, template) => seedOf(0x1000 | template));

/** Features of item `i` that need more than one item or its place; tells how many it put into `out`. Each is named by its template's number. */
export function placeFeatures(items: Item[], i: number, out: Uint32Array): number {
  const a = items[i - 2] ?? NOTHING, b = items[i - 1] ?? NOTHING, c = items[i]!, d = items[i + 1] ?? NOTHING, e = items[i + 2] ?? NOTHING;
  const B = b.form, C = c.form, D = d.form;
  const classesA = a.form.classes & LEARNED, classesB = B.classes & LEARNED, classesC = C.classes & LEARNED, classesD = D.classes & LEARNED;
  let n = 0;
  const before = TAG[b.tag] ?? 0, tag = TAG[c.tag]!, after = TAG[d.tag] ?? 0;
  out[n++] = mixInto(PLACE[1]!, tag, 0);
  out[n++] = mixInto(PLACE[2]!, before, tag);
  out[n++] = mixInto(PLACE[3]!, tag, after);
  out[n++] = mixInto(PLACE[4]!, before << 16 | tag, after);
  out[n++] = mixInto(PLACE[5]!, c.gap, tag);
  out[n++] = mixInto(PLACE[6]!, d.gap, tag);
  out[n++] = mixInto(PLACE[7]!, c.gap << 3 | d.gap, C.coarse);
  out[n++] = mixInto(PLACE[8]!, B.fine, C.fine);
  out[n++] = mixInto(PLACE[9]!, C.fine, D.fine);
  out[n++] = mixInto(PLACE[10]!, B.coreHash, C.coarse);
  out[n++] = mixInto(PLACE[11]!, C.coarse, D.coreHash);
  out[n++] = mixInto(PLACE[12]!, a.form.coarse << 8 | B.coarse, C.coarse);
  out[n++] = mixInto(PLACE[13]!, classesB, classesC);
  out[n++] = mixInto(PLACE[14]!, classesC, classesD);
  out[n++] = mixInto(PLACE[15]!, classesB, C.coarse);
  out[n++] = mixInto(PLACE[16]!, classesA, classesB);
  out[n++] = mixInto(PLACE[17]!, c.match, 0);
  out[n++] = mixInto(PLACE[18]!, b.match, c.match);
  out[n++] = mixInto(PLACE[19]!, c.match, d.match);
  out[n++] = mixInto(PLACE[20]!, c.match, C.habit);
  out[n++] = mixInto(PLACE[21]!, c.match, classesB);
  out[n++] = mixInto(PLACE[22]!, c.match, B.coarse);
  out[n++] = mixInto(PLACE[23]!, c.chain, 0);
  out[n++] = mixInto(PLACE[24]!, c.chain, tag);
  out[n++] = mixInto(PLACE[25]!, c.chain, C.coarse);
  out[n++] = mixInto(PLACE[26]!, c.chain, classesC);
  out[n++] = mixInto(PLACE[27]!, d.chain, tag);
  out[n++] = mixInto(PLACE[28]!, B.habit, C.habit);
  out[n++] = mixInto(PLACE[29]!, C.habit, D.habit);
  out[n++] = mixInto(PLACE[30]!, C.coreHash, B.coreHash);
  out[n++] = mixInto(PLACE[31]!, C.coreHash, D.coreHash);
  out[n++] = mixInto(PLACE[32]!, classesC << 2 | (C.article ? 1 : 0) | (C.conjunction ? 2 : 0), c.chain);
  out[n++] = mixInto(PLACE[33]!, a.match, b.match);
  out[n++] = mixInto(PLACE[34]!, d.match, e.match);
  if (c.sport) {
    out[n++] = mixInto(PLACE[36]!, c.sport, c.match);
    out[n++] = mixInto(PLACE[37]!, c.sport, C.habit);
    out[n++] = mixInto(PLACE[38]!, c.sport, C.fine);
    out[n++] = mixInto(PLACE[39]!, c.sport, b.match);
  }
  if (c.match) {
    if (d.gap) out[n++] = mixInto(PLACE[40]!, c.match, d.gap << 16 | d.match);
    if (c.gap) out[n++] = mixInto(PLACE[41]!, c.match, c.gap);
    if (c.sport) { out[n++] = mixInto(PLACE[42]!, c.match, B.coreHash); out[n++] = mixInto(PLACE[43]!, c.match, a.form.coreHash); }
  }
  out[n++] = mixInto(PLACE[35]!, D.coarse << 8 | e.form.coarse, C.coarse);
  return n;
}
