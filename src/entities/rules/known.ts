// Known names of several words that the model passed over or found only a part of.

import { TAG } from '../../morphology/index.ts';
import { lengthen } from './chains.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { KIND } from '../gazetteer/names.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { EVENT_CONFIDENCE, KNOWN_CONFIDENCE, PAINTED, RULED_CONFIDENCE } from '../thresholds.ts';
import { titled } from './trim.ts';
import properText from '../triggers/proper-bodies.txt';
import { CLASS } from '../word-classes.ts';

export const ONLY: Partial<Record<Span['type'], number>> = { person: KIND.person, place: KIND.place, organization: KIND.organization };

/** Is this all that the gazetteer has the words as? That they also are a given or a family name says nothing else. */
export const only = (kinds: number, type: Span['type']) => (kinds & ~(KIND.given | KIND.family)) === ONLY[type];

/** The entry of a place with the word for its kind before it, or a person with the title, where the gazetteer has the two as one:
 * سلطنة | عمان, الملك | سلمان; else 0. */
export function withHead(items: Item[], { from, to, type }: Pick<Span, 'from' | 'to' | 'type'>): number {
  const head = items[from - 1], known = head?.known;
  if (!known?.entry || known.words !== to - from + 1 || items[from]!.gap) return 0;
  if (type === 'person') return known.kinds === KIND.person && head!.form.article && head!.form.classes & CLASS.title ? known.entry : 0;
  return type === 'place' && head!.form.classes & CLASS.placeHead && known.kinds === KIND.place && !isHalf(items, from, to) ? known.entry : 0;
}

/** بحر | الصين الجنوبي: the adjective is the sea's. */
const isHalf = (items: Item[], from: number, to: number) => to - from > 1 && items[to - 1]!.tag === TAG['ADJ-THE'] && (items[from - 1]!.form.classes & CLASS.headInName) !== 0;

/** Events, and names of several words of one kind, always, the rest only when there is no model to judge them. */
export function knownNames(items: Item[], all: boolean): Span[] {
  const spans: Span[] = [];
  items.forEach(({ known, gap }, i) => {
    if (!known?.entry || known.kinds & KIND.doubtful) return;
    const type = known.kinds & KIND.event ? 'event' : known.kinds & KIND.person ? 'person' : known.kinds & KIND.place ? 'place' : 'organization';
    if (!all && type !== 'event' && (known.words < 2 || !only(known.kinds, type))) return;
    const to = i + known.words;
    if (items[to - 1]!.form.written === 'على') return; // أعلى جبل على وجه الأرض is no جبل علي
    if (!all && type !== 'event' && i && !gap && items[i - 1]!.form.classes & CLASS.role && ofOffice(items, { from: i, to }, type)) return;
    const confidence = all ? KNOWN_CONFIDENCE : type === 'event' ? EVENT_CONFIDENCE : RULED_CONFIDENCE;
    const span: Span = { from: type === 'person' ? personFrom(items, i) : i, to, type, source: 'long', chance: 0.5, confidence };
    lengthen(items, span);
    spans.push(span);
  });
  return spans;
}

/** The type that the gazetteer gives to exactly these words, if it has no other: the agency توماس كوك is no person. */
export function typeKnown(items: Item[], { from, to }: Pick<Span, 'from' | 'to'>): Span['type'] | undefined {
  const { known } = items[from]!;
  if (!known?.entry || known.words < 2 || known.words !== to - from) return undefined;
  return (Object.keys(ONLY) as Span['type'][]).find((type) => only(known.kinds, type));
}

const SON = new Set(['بن', 'ابن', 'بنت']);

/** Where a known person's name begins: after a title; at the son, where only his father is known (أحمد بن محمد بن راشد). */
function personFrom(items: Item[], from: number): number {
  if (titled(items[from]!)) return from + 1;
  let at = from;
  while (at > 1 && !items[at]!.gap && !items[at - 1]!.gap && SON.has(items[at - 1]!.form.key) && items[at - 2]!.form.classes & CLASS.given) at -= 2;
  return at;
}

/** صندوق النقد الدولي, جبهة النصرة need no judge; الجيش اللبناني, ليون الفرنسي may be told otherwise. */
export const speaksForItself = (items: Item[], span: Span) => span.source === 'long' && plain(items, span);

type Bounds = Pick<Span, 'from' | 'to'>;

const PROPER = new Set(lines(properText).map((name) => nameKeys(name).join(' ')));
const OPENINGS = new Set([...PROPER].map((name) => name.split(' ')[0]!));

/** الكونغرس, البرلمان الأوروبي: a body known by just these words, which mean nothing else. */
export function isProper(items: Item[], { from, to }: Bounds): boolean {
  const { form, known } = items[from]!;
  return known?.words === to - from && OPENINGS.has(form.core) && PROPER.has([form.core, ...items.slice(from + 1, to).map((item) => item.form.key)].join(' '));
}

const plain = (items: Item[], { from, to }: Bounds) => isProper(items, { from, to }) || !items[from]!.form.article && !(items[to - 1]!.form.classes & CLASS.nationality);

/** وزير الخارجية الأميركية, رئيس الجمهورية اللبنانية: the body belongs to the office. */
const ofOffice = (items: Item[], span: Bounds, type: Span['type']) => (type === 'organization' ? !plain(items, span) : (items[span.to - 1]!.form.classes & CLASS.nationality) !== 0);

/** Does a known name take in what the model found inside it? */
export function takesIn(items: Item[], known: Span, touched: Span[]): boolean {
  if (known.source === 'headed-whole') return touched.every((t) => t.from >= known.from && t.to <= known.to);
  if (known.source !== 'long' && known.source !== 'quoted') return false;
  if (touched.some((t) => t.from < known.from || t.to > known.to || t.to - t.from === known.to - known.from)) return false;
  // دوري أبطال أوروبا is no Europe, وكالة أنباء الأناضول no Anatolia
  if (known.type === 'event') return known.to - known.from > 1;
  if (known.type === 'organization') return known.to - known.from > 2 || (plain(items, known) && touched.every((t) => t.confidence < PAINTED || isNamedFor(items, known, t))); // نداء | تونس
  return touched.every((t) => t.type === known.type && (known.type === 'person' || t.from > known.from)) && (known.type === 'person' || !commonHead(items[known.from]!));
}

/** A place at the end of a name that no head opens: نداء تونس, no بورصة | لندن. */
const isNamedFor = (items: Item[], known: Span, { type, from }: Span) => type === 'place' && from > known.from && !(items[known.from]!.form.classes & CLASS.organizationHead);

/** قطاع غزة, مخيم بلاطة are told by the name alone; جنوب أفريقيا, بلاد الشام are not. */
const commonHead = ({ form }: Item) => (form.classes & (CLASS.placeHead | CLASS.direction)) === CLASS.placeHead;
