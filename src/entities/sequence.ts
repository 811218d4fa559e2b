// A sentence as a sequence of items: words, runs of digits and of Latin letters, with what stands between them.

import type { SentenceSpan } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { coreTag, keptOf } from '../morphology/index.ts';
import { markLatin } from './latin.ts';
import { JOINT } from './model/lattice.ts';
import { UNKNOWN_TAG, type Form, type Forms } from './forms.ts';
import { KIND, type Match } from './gazetteer/names.ts';
import { CLASS } from './word-classes.ts';

/** What stands before an item. */
export const GAP = { none: 0, comma: 1, quote: 2, open: 3, close: 4, dash: 5, stop: 6, start: 7 } as const;

export interface Item {
  start: number;
  end: number;
  form: Form;
  /** Tag of the reading chosen in context. */
  tag: number;
  gap: number;
  /** Kinds and place of the known name that covers the item: kinds | place << 8; place 1 alone, 2 first, 3 inside, 4 last. */
  match: number;
  /** Which head (title, office, organization …) still governs here, and how far back: type << 3 | distance. */
  chain: number;
  known?: Match;
  /** How many words of the sentence are of sport, 3 at most. */
  sport: number;
}

const FOREIGN = /[0-9A-Za-z\u00c0-\u024f\u0660-\u0669\u06f0-\u06f9]/;
const PIECES = /[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f.'’-]*[A-Za-z\u00c0-\u024f])?|[0-9\u0660-\u0669\u06f0-\u06f9](?:[0-9\u0660-\u0669\u06f0-\u06f9.,٫٬]*[0-9\u0660-\u0669\u06f0-\u06f9])?/g;

/** Items of one sentence, with known names and chains marked; none where it has no Arabic word. */
export function itemsOf(text: string, sentence: SentenceSpan, tokens: Token[], forms: Forms): Item[] {
  const items: Item[] = [];
  let at = sentence.start, gap: number = GAP.start;
  if (!tokens.length || !FOREIGN.test(text.slice(at, tokens[0]!.start))) at = tokens[0]?.start ?? at;
  for (const t of tokens) {
    if (t.start - at > 1 || (t.start > at && text.charCodeAt(at) !== 32)) gap = foreignItems(text, at, t.start, gap, forms, items);
    const form = forms.of(t);
    items.push({ start: t.start, end: t.end, form, tag: tagOf(t, forms.lexicon), gap, match: 0, chain: 0, sport: 0 });
    gap = GAP.none;
    at = t.end;
  }
  if (tokens.length && at < sentence.end) foreignItems(text, at, sentence.end, gap, forms, items);
  markNames(items, forms);
  markLatin(text, items, forms.names);
  markChains(items);
  markSport(items);
  return items;
}

/** Tag of the chosen reading. */
function tagOf(token: Token, lexicon: Lexicon): number {
  const kept = keptOf(token);
  if (kept.tag < 0) kept.tag = token.readings.length ? coreTag(lexicon, token.readings[0]!) : UNKNOWN_TAG;
  return kept.tag;
}

/** Adds what digits and Latin letters stand in text[from, to); gives the gap before what follows. */
function foreignItems(text: string, from: number, to: number, gap: number, forms: Forms, items: Item[]): number {
  const between = text.slice(from, to);
  let last = 0;
  if (FOREIGN.test(between)) {
    for (const m of between.matchAll(PIECES)) {
      const form = forms.foreign(/[A-Za-z\u00c0-\u024f]/.test(m[0][0]!) ? 'a' : '0');
      const start = from + m.index;
      items.push({ start, end: start + m[0].length, form, tag: form.tag, gap: gapOf(between.slice(last, m.index), gap), match: 0, chain: 0, sport: 0 });
      gap = GAP.none;
      last = m.index + m[0].length;
    }
  }
  return gapOf(between.slice(last), gap);
}

function gapOf(between: string, before: number): number {
  // العربية.نت, إس.إيه: a point between letters parts no name
  if (between === '.') return Math.max(before, GAP.dash);
  let gap = before;
  for (let i = 0; i < between.length; i++) {
    const c = between[i]!;
    if (' \u00a0\t_#'.includes(c)) continue; // the signs of hashtags part no name
    if ('،,؛;'.includes(c)) gap = GAP.comma;
    else if ('"«»“”\''.includes(c)) gap = GAP.quote;
    else if ('([{'.includes(c)) gap = GAP.open;
    else if (')]}'.includes(c)) gap = GAP.close;
    else if ('-–—/'.includes(c)) gap = GAP.dash;
    else if (gap === GAP.none) gap = GAP.stop;
  }
  return gap;
}

/** How each item follows the one before. */
export function jointsOf(items: Item[]): Uint8Array {
  const joints = new Uint8Array(items.length);
  for (let i = 1; i < items.length; i++) joints[i] = JOINT_OF[items[i]!.gap]!;
  return joints;
}

const JOINT_OF = Uint8Array.from(Object.values(GAP), (gap) =>
  (gap === GAP.none ? JOINT.joined : gap === GAP.open || gap === GAP.close ? JOINT.walled : JOINT.broken));

/** Longest known names, left to right; وكالة فرانس برس is known as فرانس برس. */
function markNames(items: Item[], forms: Forms): void {
  for (let i = 0; i < items.length;) {
    const found = knownAt(items, i, forms);
    if (!found || (items[i]!.form.classes & CLASS.outsideHead && standsAlone(items, i, found, forms))) { i++; continue; }
    items[i]!.known = found;
    for (let k = 0; k < found.words; k++) items[i + k]!.match = found.kinds | (found.words === 1 ? 1 : k === 0 ? 2 : k === found.words - 1 ? 4 : 3) << 8;
    i += found.words;
  }
}

/** The longest known name from an item on, whose first word may show its clitics only then. */
function knownAt(items: Item[], i: number, forms: Forms): Match | undefined {
  const { form } = items[i]!;
  return !form.opening && (form.clitics || !forms.cuts(form).length) ? undefined : longestAt(items, i, forms);
}

function longestAt(items: Item[], i: number, forms: Forms): Match | undefined {
  const { form } = items[i]!, next = (step: number) => {
    const item = items[i + step];
    return item && (item.gap === GAP.none || item.gap === GAP.dash) ? item.form.word : -1;
  };
  return forms.names.longest(form.opening, next) ?? parted(items[i]!, forms, next);
}

/** Is the organization also known without the head that opens it? */
function standsAlone(items: Item[], i: number, found: Match, forms: Forms): boolean {
  if (found.words < 2 || items[i]!.form.article || items[i + 1]!.form.clitics) return false;
  const rest = knownAt(items, i + 1, forms);
  return rest?.words === found.words - 1 && (rest.kinds & KIND.organization) !== 0;
}

/** لبي بي سي: a name of several words that starts once clitics are parted which the word alone does not show. */
function parted(item: Item, forms: Forms, next: (step: number) => number): Match | undefined {
  if (item.form.clitics) return undefined;
  for (const cut of forms.cuts(item.form)) {
    const found = forms.names.longest(cut.opening, next);
    if (!found?.entry || found.words < 2 || found.kinds & KIND.doubtful) continue;
    item.form = cut;
    return found;
  }
  return undefined;
}

function markSport(items: Item[]): void {
  let sport = 0;
  for (const item of items) if (item.form.classes & CLASS.sport && sport < 3) sport++;
  if (sport) for (const item of items) item.sport = sport;
}

/** Types of heads in `chain`: 1 + place in HEADS. */
export const HEAD = { role: 3 } as const;
const HEADS = [CLASS.outsideHead, CLASS.organizationHead, CLASS.role, CLASS.title, CLASS.kin, CLASS.speech, CLASS.placeHead];
const ANY_HEAD = HEADS.reduce((all, head) => all | head, 0);

function markChains(items: Item[]): void {
  let type = 0, distance = 0;
  for (const item of items) {
    if (item.gap !== GAP.none) type = 0;
    item.chain = type ? type << 3 | Math.min(distance, 5) : 0;
    const { classes, article } = item.form;
    const head = classes & ANY_HEAD ? HEADS.findIndex((h) => classes & h) : -1;
    if (head >= 0) { type = head + 1; distance = 1; }
    else if (type && (article || classes & (CLASS.nationality | CLASS.organizationTail))) distance++;
    else type = 0;
  }
}
