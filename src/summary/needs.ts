// What a sentence takes for known in its midst (هذه الخطة, الوزير, أعشاش أخرى, a bare surname), and which sentences tell of it.

import type { Entity } from '../annotations.ts';
import { keyOf } from '../language/index.ts';
import type { Sentence } from './article.ts';
import type { Glance } from './glance.ts';
import { anaphors as lists, isDemonstrative } from './anaphors.ts';
import { hasArticle } from './word-lists.ts';

/** Places of the sentences of which one must be shown before; none: nothing can help. */
export type Need = readonly number[];

/** أخرى and the like lean on what was told only near the sentence's start; bare nouns of any kind too. */
const OTHER_WITHIN = 5, BARE_WITHIN = 4, ALSO_WITHIN = 6;
const ONE = 1, TWO = 2;
const NAMES = new Set<Entity['type']>(['person', 'place', 'organization']);
/** Sentences looked at that name a thing, the first apart: bounds the work in long texts. */
const MOST_TELLERS = 24;
const NAMING = new Set<Glance['pos']>(['NOUN', 'PROPN', 'ADJ']);

/** Sentences that name it; those and the one right before, in other words; only the one right before. */
type By = 'told' | 'near' | 'before';
/** Words of entities, and whether they begin the name of somebody or some place. */
type Places = ReadonlyMap<number, boolean>;
type Known = Pick<Sentence, 'start' | 'end' | 'tokens' | 'glances'>;
interface Told {
  /** Sentences that name the one last introduced, and whether the first of them did so without the article. */
  places: number[];
  introduced: boolean;
  /** What followed where it was last introduced. */
  which: string | undefined;
}

/** For each sentence its needs. `title`: keys of the headline, which is shown above the summary. */
export function needsOf(sentences: readonly Known[], entities: readonly Entity[], title: ReadonlySet<string>): Need[][] {
  const told = new Map<string, Told>(), people = peopleOf(sentences, entities, title);
  return sentences.map((s, place) => {
    const keys = takenForKnown(s, told, people.named[place]!, title);
    const needs = [...keys].map(([key, by]) => tellers(told.get(key)?.places ?? [], by, place));
    tell(s, place, told);
    if (addsTo(s.glances)) needs.push([place - 1]);
    return place ? [...needs, ...people.needs[place]!] : [];
  });
}

/** كما نفت فرنسا, ونفت فرنسا أيضا: one thing more than what stands right before. */
function addsTo(glances: readonly Glance[]): boolean {
  return (glances[0]?.bare === 'كما' && glances[1]?.pos === 'VERB') || glances.slice(0, ALSO_WITHIN).some((g) => lists.also!.has(g.written));
}

function tellers(places: readonly number[], by: By, place: number): Need {
  const nearest = by === 'before' ? [] : [...places.slice(0, 1), ...places.slice(Math.max(1, places.length - MOST_TELLERS))];
  return by === 'told' ? nearest : [...nearest, place - 1];
}

/** فيلم الرعب after فيلم النمر: from there on الفيلم is the later one. */
function tell({ glances }: Known, place: number, told: Map<string, Told>): void {
  glances.forEach((g, at) => {
    if (g.pos !== undefined && !NAMING.has(g.pos)) return;
    const known = told.get(g.lemma), which = g.pos === 'NOUN' && !g.the && !g.theirs ? glances[at + 1]?.written : undefined;
    if (!known) told.set(g.lemma, { places: [place], introduced: !g.the, which });
    else if (which !== undefined && known.which !== undefined && known.which !== which) { known.places = [place]; known.which = which; }
    else if (known.places.at(-1) !== place) known.places.push(place);
  });
}

/** Keys of what the sentence takes for known, and who may tell of it. */
function takenForKnown({ glances }: Known, told: Map<string, Told>, isName: Places, title: ReadonlySet<string>): Map<string, By> {
  const keys = new Map<string, By>();
  for (let at = 0; at < glances.length; at++) {
    if (!glances[at]!.mayPoint) continue;
    const [{ lemma, written }, by] = pointerAt(glances, at, told, isName) ?? NOTHING;
    if (by && !title.has(lemma) && !title.has(written.replace(/^[وف]?[بكل]?ال|^[وف]?لل/, '')) && !saidBefore(glances, lemma, at - 1)) keys.set(lemma, by);
  }
  return keys;
}

/** Is one of the first `count` words this noun? */
function saidBefore(glances: readonly Glance[], lemma: string, count: number): boolean {
  for (let at = 0; at < count; at++) if (glances[at]!.pos === 'NOUN' && glances[at]!.lemma === lemma) return true;
  return false;
}

const NOTHING = [{ lemma: '', written: '' }, undefined] as const;

/** Now, a day, a year: what a demonstrative or an article does not point back to. */
const timeless = (of: Glance | undefined): of is Glance => of !== undefined && !lists.time!.has(of.lemma);

/** What the word at this place points to. */
function pointerAt(glances: readonly Glance[], at: number, told: ReadonlyMap<string, Told>, isName: Places): readonly [Glance, By] | undefined {
  const g = glances[at]!, before = glances[at - 1], after = glances[at + 1];
  if (isDemonstrative(g.bare)) return after?.the && timeless(after) ? [after, after.number > ONE ? 'before' : 'near'] : undefined;
  if (lists.same!.has(g.written)) return timeless(before) ? [before, 'near'] : undefined;
  if (lists.other!.has(g.written)) return at < OTHER_WITHIN && before?.pos === 'NOUN' && timeless(before) ? [before, 'before'] : undefined;
  if (isName.has(at)) return undefined;
  if (g.pos === undefined || g.pos === 'PROPN') return at > 0 && at < BARE_WITHIN && told.has(g.lemma) ? [g, 'told'] : undefined;
  return g.pos === 'NOUN' && g.the && timeless(g) && !isName.has(at + 1) && !isName.has(at + 2) ? nounAt(glances, at, told, isName) : undefined;
}

/** A noun with its article and no name behind it. */
function nounAt(glances: readonly Glance[], at: number, told: ReadonlyMap<string, Told>, isName: Places): readonly [Glance, By] | undefined {
  const g = glances[at]!, after = glances[at + 1], role = lists.roles!.has(g.lemma);
  const introduced = told.get(g.lemma)?.introduced ?? false;
  if (role && after && lists.aged!.has(after.written)) return [g, 'before'];
  if ([1, 2].some((n) => lists.counted!.has(glances[at + n]?.written ?? ''))) return [g, 'near'];
  const parties = lists.parties!.has(g.lemma);
  if (g.number === TWO && (role || parties)) return namesBefore(at, isName) < TWO ? [g, parties ? 'before' : 'near'] : undefined;
  if (after && lists.relative!.has(after.written)) return undefined;
  if (lists.unclear!.has(g.lemma) && (introduced || isNisba(after))) return [g, 'near'];
  if (lists.things!.has(g.lemma) && introduced) return [g, 'near'];
  if (!isBare(after?.written, role)) return undefined;
  if ((role && g.number === ONE) || lists.things!.has(g.lemma) || g.number === TWO) return [g, 'near'];
  return at < BARE_WITHIN && g.number === ONE && introduced ? [g, 'told'] : undefined;
}

/** Names of the sentence before this place. */
function namesBefore(at: number, isName: Places): number {
  return [...isName].filter(([place, begins]) => begins && place < at).length;
}

/** البريطانية, السعودي: of which country, but not which one. */
const isNisba = (g: Glance | undefined) => g !== undefined && g.the && /يه?$/.test(g.written) && g.pos === 'ADJ';

/** Nothing follows that says which one. */
function isBare(after: string | undefined, role: boolean): boolean {
  if (after === undefined || lists.vague!.has(after)) return true;
  return !hasArticle(after) && (role || !lists.which!.has(after));
}

/** One word, or بن علي, آل ثاني. */
const SURNAME = /^(?:(?:بن|ابن|آل|أبو|ابو|بو|ولد|بني)\s+)?\S+$/;

/** Only the text around it tells that it is a name. */
const isUnknown = (e: Entity) => e.about?.en?.endsWith('(from context)') ?? false;

/** Surnames alone, needing a sentence with the full name; and the places of names in each sentence. */
function peopleOf(sentences: readonly Known[], entities: readonly Entity[], title: ReadonlySet<string>): { named: Places[]; needs: Need[][] } {
  const named = sentences.map(() => new Map<number, boolean>()), needs: Need[][] = sentences.map(() => []);
  const full = new Map<string, number[]>();
  const remember = ({ name, text }: Entity, places: number[]) => { full.set(name.ar, places).set(text.replace(/^\S+\s+/, ''), places); };
  let place = 0;
  for (const e of entities) {
    while (place < sentences.length && sentences[place]!.end <= e.start) place++;
    const s = sentences[place];
    if (!s || e.start < s.start) continue;
    const first = firstEnding(s.tokens, e.start);
    for (let at = first; at < s.tokens.length && s.tokens[at]!.start < e.end; at++) named[place]!.set(at, NAMES.has(e.type) && at === first);
    if (e.type !== 'person') continue;
    const known = full.get(e.name.ar) ?? full.get(e.text), alone = SURNAME.test(e.text.trim());
    if (!alone || (!known && isUnknown(e))) { if (known) known.push(place); else remember(e, [place]); }
    else if (known && known.at(-1) !== place && !title.has(keyOf(e.text))) needs[place]!.push(tellers(known, 'told', place));
  }
  return { named, needs };
}

/** Place of the first word that ends behind an offset. */
function firstEnding(tokens: Sentence['tokens'], from: number): number {
  let low = 0, high = tokens.length;
  while (low < high) { const middle = (low + high) >> 1; if (tokens[middle]!.end <= from) low = middle + 1; else high = middle; }
  return low;
}
