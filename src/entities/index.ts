// People, places, organizations, dates and figures of a text.

import type { Entity } from '../annotations.ts';
import type { SentenceSpan } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { describe, fromContext, type Card } from './cards/describe.ts';
import { reconcile, type Sentence } from './rules/document.ts';
import { withHead } from './rules/known.ts';
import { otherMeanings } from './rules/same-names.ts';
import { withYears } from './rules/event-years.ts';
import { Calendar, figuresOf, type Figure } from './figures/index.ts';
import { Forms, LATIN } from './forms.ts';
import { Model } from './model/model.ts';
import { Names, type KnownName } from './gazetteer/names.ts';
import { NearNames } from './gazetteer/near-names.ts';
import { recognise } from './recogniser.ts';
import { itemsOf, type Item } from './sequence.ts';
import { overlaps, startOf, startOfSpan, type Span } from './spans.ts';
import { Vocabulary } from './model/vocabulary.ts';
import { CLASS } from './word-classes.ts';

interface Found extends Sentence {
  figures: Figure[];
}

/** Words for a kind of organization, as keys: نادي ليفربول, تنظيم الدولة الإسلامية. */
const NAMING = ['نادي', 'تنظيم', 'صحيفه', 'شركه', 'حركه', 'قناه', 'حزب', 'وكاله'];
/** الكرملين, البيت الأبيض: houses that speak for those who sit there. */
const SEAT = 'seat of';

export class EntityFinder {
  private readonly names: Names;
  private readonly near: NearNames;
  private readonly forms: Forms;
  private readonly model: Model | undefined;
  private readonly calendar: Calendar;
  /** By entry, made once. */
  private readonly cards: (Card | undefined)[] = [];

  /** Names that mean another place than they usually do in the document at hand, with that place's full name. */
  private meant = new Map<string, string[]>();

  constructor(lexicon: Lexicon) {
    this.names = new Names(lexicon);
    const bytes = (name: string) => lexicon.section(name) as Uint8Array | undefined;
    const numbers = (name: string) => (lexicon.section(name) ?? new Uint16Array(0)) as Uint16Array;
    this.near = new NearNames(this.names, { numbers: numbers('nameSkeletons'), entries: numbers('nameSkeletonOf') });
    this.forms = new Forms(lexicon, this.names, new Vocabulary(bytes('nerVocabulary')));
    const calendar = lexicon.section('calendar');
    this.calendar = new Calendar(calendar ? lexicon.string(calendar[0]!) : '');
    const weights = bytes('nerWeights');
    this.model = weights && new Model(weights);
  }

  /** Entities in the text's order, none overlapping. `tokens`: the words of each sentence. `published` (ISO 8601) anchors relative dates. */
  find(text: string, sentences: SentenceSpan[], tokens: Token[][], published?: string): Entity[] {
    const found: Found[] = [];
    sentences.forEach((sentence, i) => {
      const items = itemsOf(text, sentence, tokens[i]!, this.forms);
      if (items.length) found.push({ items, figures: figuresOf(text, items, this.calendar, published), ...recognise(items, this.model) });
    });
    reconcile(found);
    for (const sentence of found) sentence.spans = withYears(text, sentence.items, sentence.spans);
    this.meant = otherMeanings(found);
    return found.flatMap((sentence) => this.entities(text, sentence));
  }

  private entities(text: string, found: Found): Entity[] {
    const { items, spans } = found, figures = figuresBeside(found);
    const names = figures.length ? spans.filter((s) => !figures.some((f) => overlaps(f, s))) : spans, out = names.map((s) => this.entity(text, items, s));
    if (!figures.length) return out;
    return [...figures.map((f) => figure(text, items, f)), ...out].sort((a, b) => a.start - b.start);
  }

  /** The gazetteer's card when it knows exactly these words; of a name that it knows as another kind, the English name. */
  private card(items: Item[], span: Span): Card | undefined {
    const { from, to, type } = span, whole = withHead(items, span);
    if (whole) return this.described(this.names.entry(whole - 1));
    const other = type === 'place' && to - from === 1 ? this.meant.get(items[from]!.form.core) : undefined;
    if (other) return this.byKeys(other);
    const known = items[from]!.form.key === LATIN ? items[from]!.known : this.names.longest(items[from]!.form.opening, (step) => (step < to - from ? items[from + step]!.form.word : -1));
    if (!known?.entry || known.words !== to - from) return type === 'organization' ? this.unheaded(items, from, to) ?? this.byItsKind(items, from, to) : undefined;
    const entry = this.names.entry(known.entry - 1);
    const own = type === 'organization' ? this.underHead(items, from, to) : undefined;
    if (own) return this.described(own);
    if (entry.type === type) return this.described(entry);
    const headed = type === 'organization' ? this.byItsKind(items, from, to) : undefined;
    if (headed) return headed;
    if (type === 'organization' && entry.aboutEn.startsWith(SEAT)) return this.described(entry);
    if (type === 'person' && items[from]!.form.classes & CLASS.given) return undefined; // أمل is no آمل
    const card = fromContext(entry.ar, type);
    return { ...card, name: { ar: entry.ar, ...(entry.en && { en: entry.en }) } };
  }

  /** ائتلاف "النصر" is no club, حركة الشباب neither: what the gazetteer has with the very word before the name. */
  private underHead(items: Item[], from: number, to: number): KnownName | undefined {
    const head = items[from - 1]?.form;
    return head && !head.article && head.classes & (CLASS.namingHead | CLASS.outsideHead | CLASS.organizationHead) ? this.headed(head.core, items, from, to) : undefined;
  }

  private byKeys(keys: string[]): Card | undefined {
    const known = this.names.exactly(keys);
    return known && this.described(this.names.entry(known.entry - 1));
  }

  /** The card of what the gazetteer has under exactly the full name. */
  private exact({ items, span: { from, to, type } }: NonNullable<Span['full']>): Card | undefined {
    const { known } = items[from]!, entry = known?.entry && known.words === to - from ? this.names.entry(known.entry - 1) : undefined;
    return entry?.type === type ? this.described(entry) : undefined;
  }

  /** منظمة هيومن رايتس ووتش: what the gazetteer knows without the word for its kind. */
  private unheaded(items: Item[], from: number, to: number): Card | undefined {
    const { form } = items[from]!, next = items[from + 1];
    if (to - from < 3 || !(form.classes & (CLASS.outsideHead | CLASS.namingHead)) || form.article || next!.form.clitics) return undefined;
    const known = this.names.longest(next!.form.opening, (step) => (step < to - from - 1 ? items[from + 1 + step]!.form.word : -1));
    const entry = known?.entry && known.words === to - from - 1 ? this.names.entry(known.entry - 1) : undefined;
    return entry?.type === 'organization' ? this.described(entry) : undefined;
  }

  private spelledOtherwise(items: Item[], span: Span): Card | undefined {
    const known = span.type === 'person' ? this.near.find(items, span) : undefined;
    return known && this.described(known);
  }

  private described(name: KnownName): Card {
    return (this.cards[name.id] ??= describe(name));
  }

  /** ليفربول, ميرور: known with the word for its kind before it. */
  private byItsKind(items: Item[], from: number, to: number): Card | undefined {
    for (const head of NAMING) {
      const known = this.headed(head, items, from, to);
      if (known) return this.described(known);
    }
    return undefined;
  }

  /** Liverpool the club, where the gazetteer has the bare word as the town: what it knows with the word for its kind before it. */
  private headed(head: string, items: Item[], from: number, to: number): KnownName | undefined {
    const { names } = this;
    const wordAt = (step: number) => (step > 1 ? items[from + step - 1]!.form.word : items[from]!.form.coreWord);
    const known = names.longest(names.opening(names.word(head)), (step) => (step > to - from ? -1 : wordAt(step)));
    const entry = known?.entry && known.words === to - from + 1 ? names.entry(known.entry - 1) : undefined;
    return entry?.type === 'organization' ? entry : undefined;
  }

  private entity(text: string, items: Item[], span: Span): Entity {
    const start = startOfSpan(items, span), end = items[span.to - 1]!.end;
    const full = span.full ?? { items, span };
    // برينان after جون برينان is no رينان, كلينتون after هيلاري كلينتون no Bill
    const card = (span.full && !withHead(items, span) ? this.exact(full) : undefined)
      ?? (span.whole ? undefined : this.card(items, span))
      ?? this.card(full.items, full.span)
      ?? this.spelledOtherwise(full.items, full.span)
      ?? fromContext(nameOf(text, full.items, full.span), span.type);
    return { start, end, text: text.slice(start, end), type: span.type, ...card, confidence: Math.round(span.confidence * 100) / 100 };
  }
}

/** Those that are not within an event's name: هجمات 11 سبتمبر, ثورة يناير, كأس العالم 2018. */
function figuresBeside({ spans, figures }: Found): Figure[] {
  const events = figures.length ? spans.filter((s) => s.type === 'event') : [];
  return events.length ? figures.filter((f) => !events.some((e) => e.from <= f.from && f.to <= e.to)) : figures;
}

/** The name as it is written without clitics: الحوثيين of للحوثيين. */
function nameOf(text: string, items: Item[], span: Span): string {
  const { form } = items[span.from]!, start = startOfSpan(items, span);
  const written = text.slice(start, items[span.to - 1]!.end).replace(/[_#]+/g, ' ').replace(/\s+/g, ' ');
  return !span.whole && form.article && form.clitics && !written.startsWith('ا') ? `ا${written.startsWith('لل') ? written.slice(1) : written}` : written;
}

function figure(text: string, items: Item[], f: Figure): Entity {
  const start = f.start ?? startOf(items[f.from]!), last = items[f.to - 1]!.end;
  // the sign of the Hijri year is written with tatweel: هـ
  const end = f.end ?? (text[last] === '\u0640' ? last + 1 : last);
  const written = text.slice(start, end);
  const about = f.aboutEn && { about: { en: f.aboutEn, ...(f.aboutAr && { ar: f.aboutAr }) } };
  return { start, end, text: written, type: f.type, name: { ar: written, en: f.en }, ...about, confidence: f.confidence };
}

export { vowelsOf } from './gazetteer/vowels.ts';
