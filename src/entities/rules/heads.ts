// Names by rule: a head that is ready to make an organization's name (وزارة, حزب, مجلس …) with the words that may go on inside
// such names; a word that nothing explains after a head of places.

import { TAG } from '../../morphology/index.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { GAP, type Item } from '../sequence.ts';
import { KIND } from '../gazetteer/names.ts';
import type { Source, Span } from '../spans.ts';
import { LATIN, UNKNOWN_TAG } from '../forms.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';
import ministryText from '../triggers/bare-ministries.txt';
import purposeHeadText from '../triggers/purpose-heads.txt';
import purposeText from '../triggers/purposes.txt';

const keysOf = (text: string) => new Set(lines(text).map((word) => nameKeys(word)[0]!));
const PURPOSES = keysOf(purposeText), BODIES = keysOf(purposeHeadText), MINISTRIES = keysOf(ministryText);

export function headedOrganizations(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < items.length; i++) {
    const { classes, article } = items[i]!.form;
    if (!(classes & CLASS.organizationHead)) continue;
    const { to, proper } = extent(items, i), end = purposeEnd(items, i, to);
    if (end > to) { spans.push(headed(i, end, 'organization', 'headed-whole')); i = end - 1; continue; }
    if (!(classes & CLASS.organizationReady) || to - i < 2 || (!proper && (article || !items[to - 1]!.form.article))) continue;
    spans.push(headed(i, to, 'organization', article ? 'headed-article' : proper ? 'headed-proper' : 'headed'));
    i = to - 1;
  }
  return spans;
}

/** الهيئة العامة للرقابة المالية, الاتحاد المصري لكرة القدم: where a body's name goes on with what the body is for, its end; else `to`. */
function purposeEnd(items: Item[], head: number, to: number): number {
  const first = items[to], known = items[head]!.known?.entry ? items[head]!.known!.words : 0;
  if (!first || first.gap || !first.form.preposition || first.form.conjunction || !first.form.written.startsWith('ل') || known === to - head) return to;
  if (to - head < 2 || !BODIES.has(items[head]!.form.core)) return to;
  let end = to + 1;
  if (known > to - head) return isOfOneNation(items[head + 1]!) ? head + known : withNationality(items, head + known);
  if (!first.form.article) {
    if (!PURPOSES.has(first.form.core)) return to;
    while (isJoined(items[end]) && items[end]!.tag === TAG['NOUN-BARE'] && end < to + 3) end++;
    if (!isJoined(items[end]) || !items[end]!.form.article) return to;
    end++;
  }
  while (goesOn(items[end])) end++;
  return end;
}

/** رئيس الاتحاد الدولي لكرة القدم | السويسري جاني إنفانتينو: no other nation can follow. */
const isOfOneNation = ({ form }: Item) => (form.classes & CLASS.nationality) !== 0 || WORLDWIDE.has(form.core);
const WORLDWIDE = new Set(['الدولي', 'الدوليه', 'العالمي', 'العالميه']);

/** المرصد السوري لحقوق الإنسان | المعارض; الهيئة العامة للرياضة السعودية */
function withNationality(items: Item[], end: number): number {
  let to = end;
  while (isJoined(items[to]) && items[to]!.form.article && items[to]!.form.classes & CLASS.nationality) to++;
  return to;
}

const isJoined = (item: Item | undefined) => item !== undefined && item.gap === GAP.none && !item.form.preposition;

/** … المالية, … والنشر, … السعودية */
export const goesOn = (item: Item | undefined): boolean => isJoined(item) && item!.form.article && (item!.form.conjunction ? isOneMoreNoun(item!) : item!.tag === TAG['ADJ-THE'] || (item!.form.classes & CLASS.nationality) !== 0);

const isOneMoreNoun = ({ tag, form }: Item) => tag === TAG['NOUN-THE'] && !(form.classes & (CLASS.organizationHead | CLASS.role | CLASS.title));

/** جامعة القاهرة, قناة دبي الرياضية, بنك تركيا المركزي: a head that a place's name makes whole. */
export function headedByPlace(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { form } = items[i]!, { known, gap, form: next } = items[i + 1]!;
    if (!(form.classes & CLASS.headOfPlace) || form.article || gap || next.clitics || !known?.entry || !(known.kinds & KIND.place) || known.kinds & KIND.doubtful) continue;
    let to = i + 1 + known.words;
    while (isJoined(items[to]) && !items[to]!.form.clitics && items[to]!.form.article && items[to]!.form.classes & (CLASS.nationality | CLASS.organizationTail)) to++;
    spans.push(headed(i, to, 'organization', 'headed-whole'));
  }
  return spans;
}

/** بلدة كفرنبودة: a word that nothing explains, after a head that only places have. */
export function headedPlaces(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const head = items[i]!.form, next = items[i + 1]!;
    if (!(head.classes & CLASS.placeHeadSure) || head.article || next.gap || next.tag !== UNKNOWN_TAG || next.form.clitics || next.form.key.length < 3) continue;
    spans.push(headed(i + 1, i + 2, 'place', 'headed'));
  }
  return spans;
}

/** شبكة CNN, معهد MIT: Latin letters after a head of organizations; a head that tells only the kind stays outside. */
export function headedForeign(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { classes, article } = items[i]!.form;
    let to = i + 1;
    if (!(classes & (CLASS.organizationHead | CLASS.namingHead | CLASS.outsideHead))) continue;
    while (to < items.length && items[to]!.form.key === LATIN && items[to]!.gap === GAP.none) to++;
    if (to > i + 1) spans.push(headed(article || classes & CLASS.outsideHead ? i + 1 : i, to, 'organization', 'headed-proper'));
  }
  return spans;
}

/** حركة النهضة, صحيفة الحياة: a known organization, a common word too, right after the word for its kind. */
export function headedKnown(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { form } = items[i]!, { known, gap, form: next } = items[i + 1]!;
    if (!(form.classes & CLASS.outsideHead) || form.article || gap || next.clitics || !known?.entry || !(known.kinds & KIND.organization)) continue;
    spans.push(headed(i + 1, i + 1 + known.words, 'organization', 'headed-proper'));
  }
  return spans;
}

/** أعلنت الداخلية الإيطالية; no السياسة الخارجية الأميركية, no وزير الدفاع الروسي. */
export function bareMinistries(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { form } = items[i]!, next = items[i + 1]!;
    if (!isMinistry(items[i]!) || !(next.form.classes & CLASS.nationality) || !isJoined(next) || !next.form.article || next.form.clitics || !FEMININE.test(next.form.written)) continue;
    if (form.clitics || i === 0 || items[i]!.gap === GAP.start || ANNOUNCING.has(items[i - 1]!.tag)) spans.push(headed(i, i + 2, 'organization', 'headed-whole'));
  }
  return spans;
}

export const isMinistry = ({ form }: Item) => form.article && MINISTRIES.has(form.core);

const FEMININE = /[ةه]$/;
const ANNOUNCING = new Set<number>([TAG.PAST, TAG.PRESENT, TAG.PASSIVE, TAG['PRESENT-PASSIVE'], TAG.ADP, TAG['SUB-NOUN']]);

function headed(from: number, to: number, type: Span['type'], source: Source): Span {
  return { from, to, type, source, chance: 0.5, confidence: RULED_CONFIDENCE };
}

/** وزارة العدل | التحقيق: after one noun with its article another belongs to the sentence. */
const isSecondNoun = (items: Item[], head: number, i: number) => i > head + 1 && !items[i]!.form.conjunction && isPlainNoun(items[i]!) && isPlainNoun(items[i - 1]!);

const isPlainNoun = ({ tag, form }: Item) => form.article && tag === TAG['NOUN-THE'] && !(form.classes & CLASS.nationality);

/** How far the name goes on; `proper`: a nationality or a known name is in it. */
function extent(items: Item[], head: number): { to: number; proper: boolean } {
  let to = head + 1, proper = false;
  while (to < items.length && items[to]!.gap === GAP.none) {
    const { form, known } = items[to]!;
    if (form.preposition) break;
    const nationality = (form.classes & CLASS.nationality) !== 0 && form.article;
    if (nationality || (form.classes & CLASS.organizationTail && (!form.conjunction || form.article))) {
      if (form.conjunction && (nationality || to === head + 1)) break;
      proper ||= nationality;
      to++;
      if (isSecondNoun(items, head, to - 1)) { to--; break; }
    } else if (known?.entry && !form.conjunction && !(known.kinds & (KIND.doubtful | KIND.event))) {
      proper = true;
      to += known.words;
    } else break;
  }
  return { to, proper };
}
