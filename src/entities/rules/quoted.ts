// Organizations that punctuation sets apart: a newspaper in quotation marks after its head, a club in brackets after its player.

import { TAG } from '../../morphology/index.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { KIND } from '../gazetteer/names.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Source, Span } from '../spans.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import clubCompanionText from '../triggers/club-companions.txt';
import { CLASS } from '../word-classes.ts';

const ARABIC = /[\u0621-\u064a]/;
/** A quotation of more words is no name. */
const LONGEST = 5;

const AGENCY = 'وكاله', NEWS = 'انباء';

/** صحيفة "لوموند", وكالة «سبأ»: what is quoted after a head of organizations; and quoted words that are exactly a known organization. */
export function quotedOrganizations(items: Item[]): Span[] {
  return enclosed(items, GAP.quote, GAP.quote).flatMap(({ from, to }) => {
    const head = items[from - 1]?.form;
    const headed = head && !head.article && (head.classes & CLASS.namingHead || (head.core === NEWS && items[from - 2]?.form.core === AGENCY));
    const known = items[from]!.known;
    const exact = known?.entry && known.words === to - from && known.kinds & KIND.organization;
    const adjective = to - from === 1 && items[from]!.tag === TAG['ADJ-BARE'];
    return (headed && !adjective) || exact ? [organization(from, to, 'quoted')] : [];
  });
}

/** إقليم "أود", مطار "مهرآباد": one or two words quoted right after a head that only places have. */
export function quotedPlaces(items: Item[]): Span[] {
  return enclosed(items, GAP.quote, GAP.quote).flatMap(({ from, to }) => {
    const head = items[from - 1]?.form, { form, tag } = items[from]!;
    if (!head || to - from > 2 || head.article || !(head.classes & (CLASS.placeHeadSure | CLASS.headInName)) || head.classes & (CLASS.namingHead | CLASS.outsideHead)) return [];
    return form.clitics || tag === TAG['ADJ-BARE'] || tag === TAG['ADJ-AN'] || form.key.length < 3 ? [] : [{ ...organization(from, to, 'quoted'), type: 'place' as const }];
  });
}

/** محمد صلاح (ليفربول الإنكليزي): a known club or town in brackets where the sentence speaks of sport. */
export function bracketedClubs(items: Item[]): Span[] {
  return enclosed(items, GAP.open, GAP.close).flatMap(({ from, to }) => {
    const { known, sport } = items[from]!;
    if (!sport || !known?.entry || !(known.kinds & (KIND.organization | KIND.place))) return [];
    const rest = items.slice(from + known.words, to);
    return rest.every((r) => r.form.classes & CLASS.nationality) ? [organization(from, from + known.words, 'bracketed')] : [];
  });
}

/** هامبورغ (المانيا) - بورتو (البرتغال): known towns and clubs with their countries in brackets, two or more of them in a sentence. */
export function listedClubs(items: Item[]): Span[] {
  const clubs: Span[] = [];
  for (let from = 0; from < items.length; from++) {
    const { gap, known } = items[from]!;
    if (gap === GAP.open && known && known.kinds & KIND.place && items[from + known.words]?.gap !== GAP.none) clubs.push(...knownBefore(items, from));
  }
  return clubs.length > 1 ? clubs : [];
}

const CLUB_COMPANIONS = new Set(lines(clubCompanionText).map((word) => nameKeys(word)[0]!));

/** لاعب برشلونة, شباك النصر: a known club, perhaps a town or a common word too, right after a word of the game. */
export function clubsInPlay(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let at = 1; at < items.length; at++) {
    const { known, gap, form, sport } = items[at]!;
    if (!sport || gap || form.clitics || !known?.entry || !(known.kinds & KIND.organization)) continue;
    if (CLUB_COMPANIONS.has(items[at - 1]!.form.core)) spans.push(organization(at, at + known.words, 'bracketed'));
  }
  return spans;
}

/** The known town or club that ends right before an item and stands alone. */
function knownBefore(items: Item[], end: number): Span[] {
  for (let from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
    const { known, gap } = items[from]!;
    if (known && known.words === end - from && known.kinds & (KIND.organization | KIND.place)) return gap ? [organization(from, end, 'bracketed')] : [];
  }
  return [];
}

/** Short runs of items between two marks. */
function enclosed(items: Item[], open: number, close: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let from = 0; from < items.length; from++) {
    if (items[from]!.gap !== open) continue;
    let to = from + 1;
    while (to < items.length && items[to]!.gap === GAP.none && to - from < LONGEST) to++;
    if (to === items.length || items[to]!.gap === close) out.push({ from, to });
  }
  return out;
}

const organization = (from: number, to: number, source: Source): Span => ({ from, to, type: 'organization', source, chance: 0.5, confidence: RULED_CONFIDENCE });

/** صحيفة دايلي تلغراف: words that no lexicon reads, taken for an organization right after the word for its kind, need no more belief. */
export function sureAfterHead(items: Item[], { from, to, type }: Pick<Span, 'from' | 'to' | 'type'>): boolean {
  const head = items[from - 1]?.form, first = items[from]!;
  if (type !== 'organization' || !head || head.article || !(head.classes & CLASS.outsideHead) || (first.gap !== GAP.none && first.gap !== GAP.quote)) return false;
  const after = items[to];
  if (after && !after.gap && after.tag === UNKNOWN_TAG && ARABIC.test(after.form.written)) return false;
  return items.slice(from, to).every(({ tag, form }) => ARABIC.test(form.written) && (tag === UNKNOWN_TAG || tag === TAG.NAME) && !form.clitics);
}
