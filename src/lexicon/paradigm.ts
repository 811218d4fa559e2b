// All spelled forms of one source entry, grouped as stem + slot: what the compiler stores and the round-trip test walks.

import type { Features } from '../annotations.ts';
import { decline, kindOf, type NounSource } from './nouns.ts';
import { Fits, packFeatures } from './slots.ts';
import { spell } from './spelling.ts';
import { latinize } from './transliteration.ts';
import type { VerbSource } from './verb-stems.ts';
import { conjugate } from './verbs.ts';

/** A spelled form: vowelled affixes around a vowelled stem, features and what may be attached. */
export interface SpelledForm {
  prefix: string;
  stem: string;
  suffix: string;
  features: number;
  fits: number;
}

interface Unspelled {
  prefix?: string;
  stem: string;
  suffix: string;
  features: Features;
  pronoun?: boolean;
}

/** Spells a form with and without an attached pronoun; one row if both look alike. */
function spelled(form: Unspelled, fits: number, out: SpelledForm[]): void {
  const features = packFeatures(form.features);
  const alone = spell(form.prefix ?? '', form.stem, form.suffix);
  if (form.pronoun === false) { out.push({ ...alone, features, fits: fits | Fits.NoPronoun }); return; }
  // only a final hamza is spelled otherwise before a pronoun
  const joined = /'~?[aiu]?$/.test(form.stem + form.suffix) ? spell(form.prefix ?? '', form.stem, form.suffix, true) : alone;
  if (form.pronoun === true) out.push({ ...joined, features, fits: fits | Fits.NeedsPronoun });
  else if (alone.stem === joined.stem && alone.suffix === joined.suffix) out.push({ ...alone, features, fits });
  else out.push({ ...alone, features, fits: fits | Fits.NoPronoun }, { ...joined, features, fits: fits | Fits.NeedsPronoun });
}

/** Other spellings of a final hamza that papers print: قرأوا beside قرؤوا, جزأين beside جزءين. */
function withOlderHamza(forms: SpelledForm[]): SpelledForm[] {
  const dual = forms.filter((f) => /[^\u064b-\u0652اوي]ء$/.test(f.stem) && /^\u064eي/.test(f.suffix)).map((f) => ({ ...f, stem: `${f.stem.slice(0, -1)}أ` }));
  const older = forms.filter((f) => /\u064eؤ$/.test(f.stem) && /^\u064fو/.test(f.suffix)).map((f) => ({ ...f, stem: `${f.stem.slice(0, -1)}أ` }));
  return [...forms, ...older, ...dual];
}

/** Every spelled form of a verb. */
export function verbForms(verb: VerbSource, { passive, auxiliary = false }: { passive: boolean; auxiliary?: boolean }): SpelledForm[] {
  const out: SpelledForm[] = [];
  for (const f of conjugate(verb, { passive })) {
    let fits = Fits.Verb | Fits.Bare | (auxiliary ? Fits.Auxiliary : 0);
    if (f.features.tense === 'present') fits |= Fits.Purpose | (f.features.mood === 'indicative' ? Fits.Future : 0);
    spelled(f, fits, out);
  }
  return withOlderHamza(out);
}

/** Relative adjectives in ِيّ that any noun may give (بلد بلديّ). */
export function nisbaForms(lemma: string): SpelledForm[] {
  const kind = kindOf(lemma);
  if (kind === 'alif' || kind === 'longAlif' || /iy~?$|iy~?ap$|aAp$/.test(lemma)) return [];
  const stem = kind === 'ta' ? lemma.slice(0, -2) : lemma.endsWith("aA'") ? `${lemma.slice(0, -1)}w` : lemma;
  const out: SpelledForm[] = [];
  for (const f of decline({ lemma: `${stem}iy~`, broken: [], soundMasculine: true, soundFeminine: true, feminine: 'p' })) {
    if (f.features.number === 'dual' || f.pronoun) continue;
    const fits = Fits.Nisba | Fits.Preposition | Fits.NoPronoun | (f.article ? Fits.Article : 0) | Fits.Bare;
    const whole = spell('', f.stem, f.suffix), head = spell('', stem, '', true).stem;
    if (!whole.stem.startsWith(head)) continue;
    out.push({ prefix: '', stem: head, suffix: whole.stem.slice(head.length) + whole.suffix, features: packFeatures(f.features), fits });
  }
  return out;
}

/** Every spelled form of a noun or adjective; of a person: the feminine is marked as such. */
export function nounForms(noun: NounSource, of?: 'person'): SpelledForm[] {
  const out: SpelledForm[] = [];
  for (const f of decline(noun)) {
    const woman = of === 'person' && f.features.gender === 'feminine' && f.features.number !== 'plural';
    const fits = Fits.Preposition | (woman ? Fits.Woman : 0) | (f.article ? Fits.Article : 0) | (f.bare ? Fits.Bare : 0);
    spelled(f, fits, out);
  }
  return withOlderHamza(out);
}

const WANTS = { any: Fits.WantsVerb, present: Fits.WantsVerb | Fits.WantsPresent, subjunctive: Fits.WantsPresent } as const;

export interface ParticleSource {
  form: string;
  /** Stem before attached pronouns; '' when it takes none. */
  pronounStem: string;
  pos: string;
  /** May follow بـ لـ كـ. */
  genitive: boolean;
  noConjunction: boolean;
  /** May take the article. */
  article?: boolean;
  /** Stands before a verb only: any, one in the present, one mostly in the present. */
  wantsVerb?: keyof typeof WANTS | undefined;
  opensClause?: boolean;
}

/** One order of marks everywhere: shadda before its vowel. */
export const shaddaFirst = (text: string) => text.replace(/([\u064b-\u0650])\u0651/g, '\u0651$1');

/** Spelled forms of an invariable word. */
export function particleForms(p: ParticleSource): SpelledForm[] {
  const base = Fits.Bare
    | (p.wantsVerb ? WANTS[p.wantsVerb] : 0)
    | (p.opensClause ? Fits.OpensClause : 0)
    | (p.article ? Fits.Article : 0)
    | (p.genitive ? Fits.Preposition : 0)
    | (p.noConjunction ? Fits.NoConjunction : 0)
    | (p.pos === 'SCONJ' || p.pos === 'PART' ? Fits.EitherMe : 0);
  const row = (stem: string, fits: number): SpelledForm => ({ prefix: '', stem, suffix: '', features: 0, fits });
  const form = shaddaFirst(p.form);
  if (!p.pronounStem) return [row(form, base | Fits.NoPronoun)];
  if (p.pronounStem === p.form) return [row(form, base)];
  return [row(form, base | Fits.NoPronoun), row(shaddaFirst(p.pronounStem), base | Fits.NeedsPronoun)];
}

/** The five nouns' singular and dual: أبو أبا أبي, أبوان أبوين. */
export function fiveNounForms(lemma: string): SpelledForm[] {
  const stem = latinize(lemma);
  const out: SpelledForm[] = [];
  spelled({ stem, suffix: '', features: { gender: 'masculine', number: 'singular' } }, Fits.Preposition | Fits.Article | Fits.Bare, out);
  for (const [suffix, kase] of [['uw', 'nominative'], ['aA', 'accusative'], ['iy', 'genitive']] as const) {
    spelled({ stem, suffix, features: { gender: 'masculine', number: 'singular', case: kase, state: 'construct' } }, Fits.Preposition | Fits.Bare, out);
  }
  for (const f of decline({ lemma: `${stem}aw`, broken: [], soundMasculine: false, soundFeminine: false })) {
    if (f.features.number === 'dual') spelled(f, Fits.Preposition | (f.article ? Fits.Article : 0) | Fits.Bare, out);
  }
  return out;
}

