// A name that is a common word too, sure in the company it keeps: حماس in a document that tells of Gaza, الأسد in one that tells of Syria.

import { TAG } from '../../morphology/index.ts';
import { fields, lines, listed, nameKeys } from '../gazetteer/source-lines.ts';
import type { Sentence } from './document.ts';
import { KIND } from '../gazetteer/names.ts';
import type { Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { LICENSED_CONFIDENCE, PAINTED } from '../thresholds.ts';
import companionText from '../triggers/companions.txt';
import { CLASS } from '../word-classes.ts';

const key = (name: string) => nameKeys(name).join(' ');
const COMPANIONS = new Map(lines(companionText).map(fields).map(([name, company]) => [key(name!), listed(company).map(key)]));

/** Adds the spans. `painted`: the keys of the names painted so far. */
export function keepCompany(sentences: Sentence[], painted: () => ReadonlySet<string>): void {
  let keys: ReadonlySet<string> | undefined;
  for (const sentence of sentences) {
    sentence.items.forEach((item, at) => {
      const { known } = item;
      if (!known?.entry || (known.words > 1 && !(known.kinds & KIND.doubtful))) return;
      const to = at + known.words, company = COMPANIONS.get(nameAt(sentence.items, at, to));
      if (!company || !isAlone(sentence.items, at, to)) return;
      keys ??= painted();
      if (company.some((name) => keys!.has(name))) add(sentence, at, to);
    });
  }
}

const nameAt = (items: Item[], from: number, to: number) => (to - from > 1 ? [items[from]!.form.core, ...items.slice(from + 1, to).map(({ form }) => form.key)].join(' ') : items[from]!.form.core);

function add(sentence: Sentence, from: number, to: number): void {
  const { kinds } = sentence.items[from]!.known!, type = kinds & KIND.organization ? 'organization' : kinds & KIND.person ? 'person' : 'place';
  if (type === 'place' && described(sentence.items[to])) return;
  const span: Span = { from, to, type, source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE };
  const touched = sentence.spans.filter((s) => overlaps(s, span));
  if (touched.some((s) => s.confidence >= PAINTED || s.to - s.from > to - from)) return;
  sentence.spans = [...sentence.spans.filter((s) => !touched.includes(s)), span].sort((a, b) => a.from - b.from);
}

/** الرباط الصليبي is a ligament. */
const described = (next: Item | undefined) => next !== undefined && !next.gap && next.tag === TAG['ADJ-THE'] && !(next.form.classes & CLASS.nationality);

/** No بحماس, no حماس كبير, no حماس الجماهير; not a part of a longer name. */
function isAlone(items: Item[], at: number, to: number): boolean {
  const { form } = items[at]!, before = items[at - 1], after = items[to];
  if (!((items[at]!.known?.kinds ?? 0) & KIND.place) && (form.written.startsWith('ب') || form.written.startsWith('وب'))) return false;
  if (before && !items[at]!.gap && before.form.classes & (CLASS.given | CLASS.personPart)) return false;
  if (!after || after.gap || after.form.conjunction || after.form.preposition) return true;
  return after.tag !== TAG['ADJ-AN'] && after.tag !== TAG['NOUN-OWNED'] && (after.tag !== TAG['NOUN-THE'] || (after.form.classes & CLASS.nationality) !== 0);
}
