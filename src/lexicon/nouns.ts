// Declension: from a vowelled noun or adjective and its plurals to every written form, in its parts.
// Case is kept only where spelling shows it; case vowels are added when a reading is set in its sentence.

import type { Features } from '../annotations.ts';

/** One written form in transliteration, parts unspelled. */
export interface NounForm {
  stem: string;
  suffix: string;
  features: Features;
  /** Only with (true) or only without (false) an attached pronoun; undefined: either. */
  pronoun?: boolean;
  /** The article may stand before it. */
  article: boolean;
  /** It may stand bare (indefinite or construct) without an article. */
  bare: boolean;
}

export interface NounSource {
  /** Singular (or masculine) in transliteration. */
  lemma: string;
  /** Broken plurals in full. */
  broken: string[];
  soundMasculine: boolean;
  soundFeminine: boolean;
  /** Feminine singular: 'p' for ة, or an irregular form in full. */
  feminine?: string;
  gender?: 'masculine' | 'feminine';
  /** Only the sound plural exists (عشرون). */
  pluralOnly?: boolean;
}

const TANWIN_ALIF = 'FA';
type Kind = 'regular' | 'ta' | 'alif' | 'defective' | 'longAlif';

/** How the form ends decides how it declines. */
export function kindOf(form: string): Kind {
  if (/p$/.test(form)) return 'ta';
  if (/Y$/.test(form)) return 'alif';
  if (/[^aA]iy$|^iy$/.test(form) && !/~$/.test(form)) return 'defective';
  if (/A$/.test(form)) return 'longAlif';
  return 'regular';
}

/** Every written form of a noun or adjective. */
export function decline(n: NounSource): NounForm[] {
  const out: NounForm[] = [];
  if (n.pluralOnly) { soundMasculine(n.lemma, out); return out; }
  const feminine = n.gender === 'feminine' || (n.gender === undefined && kindOf(n.lemma) === 'ta');
  singular(n.lemma, { gender: feminine ? 'feminine' : 'masculine', number: 'singular' }, out);
  dual(n.lemma, feminine ? 'feminine' : 'masculine', out);
  if (n.soundMasculine) soundMasculine(n.lemma, out);
  if (n.feminine) {
    const form = n.feminine === 'p' ? feminineOf(n.lemma) : n.feminine;
    singular(form, { gender: 'feminine', number: 'singular' }, out);
    dual(form, 'feminine', out);
  }
  if (n.soundFeminine) soundFeminine(n.lemma, out);
  for (const b of n.broken) singular(b, { gender: feminine ? 'feminine' : 'masculine', number: 'plural' }, out);
  return out;
}

/** The feminine in ة: قاضي قاضية, أعلى is irregular. */
function feminineOf(lemma: string): string {
  const kind = kindOf(lemma);
  if (kind === 'defective') return `${lemma}ap`;
  if (kind === 'alif') return `${lemma.slice(0, -2)}aAp`;
  return `${lemma}ap`;
}

/** A form that declines in the singular's way: the singular itself, a feminine, a broken plural. */
function singular(form: string, base: Features, out: NounForm[]): void {
  const add = (stem: string, suffix: string, features: Features, rest: Partial<NounForm> = {}) =>
    out.push({ stem, suffix, features: { ...base, ...features }, article: true, bare: true, ...rest });
  const indefinite = { article: false, pronoun: false };
  switch (kindOf(form)) {
    case 'ta': {
      const stem = form.slice(0, -1);
      add(stem, 'p', {}, { pronoun: false });
      add(stem, 't', {}, { article: false, pronoun: true });
      return;
    }
    case 'alif': {
      const stem = form.slice(0, -1);
      add(stem, 'Y', {}, { pronoun: false });
      add(stem, 'A', {}, { article: false, pronoun: true });
      return;
    }
    case 'defective': {
      const stem = form.slice(0, -2);
      add(stem, 'iy', {});
      add(stem, '', { state: 'indefinite' }, indefinite);
      add(stem, `iy${TANWIN_ALIF}`, { case: 'accusative', state: 'indefinite' }, indefinite);
      return;
    }
    case 'longAlif':
      add(form, '', {});
      return;
    default: regularSingular(form, add, base, indefinite);
  }
}

function regularSingular(
  form: string, add: (stem: string, suffix: string, f: Features, rest?: Partial<NounForm>) => void, base: Features, indefinite: Partial<NounForm>,
): void {
  if (!form.endsWith("'")) {
    add(form, '', {});
    if (mayTakeTanwinAlif(form, base)) add(form, TANWIN_ALIF, { case: 'accusative', state: 'indefinite' }, indefinite);
    return;
  }
  // a final hamza changes its seat with the case vowel before a pronoun
  add(form, '', {}, { pronoun: false });
  for (const [vowel, kase] of [['u', 'nominative'], ['a', 'accusative'], ['i', 'genitive']] as const) {
    add(form, vowel, { case: kase }, { article: false, pronoun: true });
  }
  if (!/[Aa]'$/.test(form)) add(form, TANWIN_ALIF, { case: 'accusative', state: 'indefinite' }, indefinite);
}

/** Diptotes (broken plurals like مدارس, elatives, colours) take no tanwīn. */
function mayTakeTanwinAlif(form: string, base: Features): boolean {
  if (base.number === 'plural' && /^[^aiu]a[^aiu]aA[^aiu~]+i(y)?[^aiuAwy]$/.test(form)) return false;
  if (base.number === 'plural' && /^[^aiu]a[^aiu]aA[^aiu]~$/.test(form)) return false;
  return !/^'a[^aiu][^aiu~]a[^aiuA]$/.test(form) && !/aAn$/.test(form) || base.number === 'singular';
}

function dual(form: string, gender: Features['gender'], out: NounForm[]): void {
  const stems = dualStems(form);
  for (const stem of stems) {
    for (const [ending, kase] of [['aA', 'nominative'], ['ayo', 'genitive']] as const) {
      const features: Features = { gender, number: 'dual', case: kase };
      out.push({ stem, suffix: `${ending}ni`, features, pronoun: false, article: true, bare: true });
      out.push({ stem, suffix: ending, features: { ...features, state: 'construct' }, article: false, bare: true });
    }
  }
}

function dualStems(form: string): string[] {
  switch (kindOf(form)) {
    case 'ta': return [`${form.slice(0, -1)}t`];
    case 'alif': return [`${form.slice(0, -1)}y`];
    case 'longAlif': return [];
    default: return /^[^aiu].*aA'$/.test(form) ? [form, `${form.slice(0, -1)}w`] : [form];
  }
}

function soundMasculine(lemma: string, out: NounForm[]): void {
  const kind = kindOf(lemma);
  const stem = kind === 'defective' ? lemma.slice(0, -2) : kind === 'alif' ? lemma.slice(0, -2) : lemma;
  const [nominative, genitive] = kind === 'alif' ? ['awo', 'ayo'] : ['uw', 'iy'];
  for (const [ending, kase] of [[nominative, 'nominative'], [genitive, 'genitive']] as const) {
    const features: Features = { gender: 'masculine', number: 'plural', case: kase };
    out.push({ stem, suffix: `${ending}na`, features, pronoun: false, article: true, bare: true });
    out.push({ stem, suffix: ending!, features: { ...features, state: 'construct' }, article: false, bare: true });
  }
}

function soundFeminine(lemma: string, out: NounForm[]): void {
  const kind = kindOf(lemma);
  const stems = kind === 'ta' ? [/aAp$/.test(lemma) ? `${lemma.slice(0, -3)}aw` : lemma.slice(0, -2)] : kind === 'defective' ? [lemma]
      : kind === 'alif' ? [`${lemma.slice(0, -1)}y`]
      : kind === 'longAlif' ? [lemma.slice(0, -2)]
      : /aA'$/.test(lemma) ? [lemma, `${lemma.slice(0, -1)}w`]
      : [lemma];
  const opened = stems.map((s) => s.replace(/^([^aiu])a([^aiuwyA~])([^aiu~A])$/, '$1a$2a$3')); // هَجْمَة هَجَمَات
  for (const stem of kind === 'ta' ? opened : stems) {
    out.push({ stem, suffix: 'aAt', features: { gender: 'feminine', number: 'plural' }, article: true, bare: true });
  }
}
