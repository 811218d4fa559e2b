// Conjugation: from a verb's stems to every form of it, in its parts; endings of final-weak verbs carry the weak radical.

import type { Features } from '../annotations.ts';
import { stemsOf, type Stems, type VerbSource } from './verb-stems.ts';

/** One inflected form in transliteration, parts unspelled. */
export interface VerbForm {
  prefix: string;
  stem: string;
  suffix: string;
  features: Features;
  /** Only with (true) or only without (false) an attached pronoun; undefined: either. */
  pronoun?: boolean;
}

const PAST: [string, Features][] = [
  ['a', { person: 3, gender: 'masculine', number: 'singular' }], ['at', { person: 3, gender: 'feminine', number: 'singular' }],
  ['aA', { person: 3, gender: 'masculine', number: 'dual' }], ['ataA', { person: 3, gender: 'feminine', number: 'dual' }],
  ['uwA', { person: 3, gender: 'masculine', number: 'plural' }],
  ['na', { person: 3, gender: 'feminine', number: 'plural' }], ['ta', { person: 2, gender: 'masculine', number: 'singular' }],
  ['ti', { person: 2, gender: 'feminine', number: 'singular' }], ['tumaA', { person: 2, number: 'dual' }],
  ['tum', { person: 2, gender: 'masculine', number: 'plural' }], ['tun~a', { person: 2, gender: 'feminine', number: 'plural' }],
  ['tu', { person: 1, number: 'singular' }], ['naA', { person: 1, number: 'plural' }],
];
const WEAK_PAST: Record<'AW' | 'AY' | 'I', string[]> = {
  AW: ['aA', 'at', 'awaA', 'ataA', 'awoA', 'awona', 'awota', 'awoti', 'awotumaA', 'awotum', 'awotun~a', 'awotu', 'awonaA'],
  AY: ['aY', 'at', 'ayaA', 'ataA', 'awoA', 'ayona', 'ayota', 'ayoti', 'ayotumaA', 'ayotum', 'ayotun~a', 'ayotu', 'ayonaA'],
  I: ['iya', 'iyat', 'iyaA', 'iyataA', 'uwA', 'iyna', 'iyta', 'iyti', 'iytumaA', 'iytum', 'iytun~a', 'iytu', 'iynaA'],
};

/** Prefix letter, person features and which of the ending rows applies: 0 bare, 1 dual, 2 masculine plural, 3 you (f.), 4 feminine plural. */
const PRESENT: [string, Features, number][] = [
  ['y', { person: 3, gender: 'masculine', number: 'singular' }, 0], ['t', { person: 3, gender: 'feminine', number: 'singular' }, 0],
  ['y', { person: 3, gender: 'masculine', number: 'dual' }, 1], ['t', { person: 3, gender: 'feminine', number: 'dual' }, 1],
  ['y', { person: 3, gender: 'masculine', number: 'plural' }, 2], ['y', { person: 3, gender: 'feminine', number: 'plural' }, 4],
  ['t', { person: 2, gender: 'masculine', number: 'singular' }, 0], ['t', { person: 2, gender: 'feminine', number: 'singular' }, 3],
  ['t', { person: 2, number: 'dual' }, 1], ['t', { person: 2, gender: 'masculine', number: 'plural' }, 2],
  ['t', { person: 2, gender: 'feminine', number: 'plural' }, 4], ["'", { person: 1, number: 'singular' }, 0], ['n', { person: 1, number: 'plural' }, 0],
];
type Mood = 'indicative' | 'subjunctive' | 'jussive';
/** Endings by mood: bare, dual, masculine plural, you (f.), feminine plural. */
const PRESENT_ENDINGS: Record<'strong' | 'I' | 'U' | 'A', Record<Mood, string[]>> = {
  strong: { indicative: ['u', 'aAni', 'uwna', 'iyna', 'na'], subjunctive: ['a', 'aA', 'uwA', 'iy', 'na'], jussive: ['', 'aA', 'uwA', 'iy', 'na'] },
  I: { indicative: ['iy', 'iyaAni', 'uwna', 'iyna', 'iyna'], subjunctive: ['iya', 'iyaA', 'uwA', 'iy', 'iyna'], jussive: ['i', 'iyaA', 'uwA', 'iy', 'iyna'] },
  U: { indicative: ['uw', 'uwaAni', 'uwna', 'iyna', 'uwna'], subjunctive: ['uwa', 'uwaA', 'uwA', 'iy', 'uwna'], jussive: ['u', 'uwaA', 'uwA', 'iy', 'uwna'] },
  A: {
    indicative: ['aY', 'ayaAni', 'awona', 'ayona', 'ayona'],
    subjunctive: ['aY', 'ayaA', 'awoA', 'ayo', 'ayona'],
    jussive: ['a', 'ayaA', 'awoA', 'ayo', 'ayona'],
  },
};
const IMPERATIVE: [Features, number][] = [
  [{ person: 2, gender: 'masculine', number: 'singular' }, 0], [{ person: 2, gender: 'feminine', number: 'singular' }, 3],
  [{ person: 2, number: 'dual' }, 1], [{ person: 2, gender: 'masculine', number: 'plural' }, 2], [{ person: 2, gender: 'feminine', number: 'plural' }, 4],
];

/** Every form of the verb: past, present in its moods (merged where spelled alike), imperative; active and passive. */
export function conjugate(v: VerbSource, options: { passive: boolean }): VerbForm[] {
  const stems = stemsOf(v);
  const forms: VerbForm[] = [];
  for (const voice of options.passive ? ['active', 'passive'] as const : ['active'] as const) {
    past(stems.past[voice], { tense: 'past', voice }, forms);
    present(stems.present[voice], voice === 'passive' ? 'u' : stems.prefixVowel, { tense: 'present', voice }, forms);
  }
  imperative(stems.imperative, forms);
  return forms;
}

function past(s: Stems, base: Features, out: VerbForm[]): void {
  PAST.forEach(([ending, who], i) => {
    const suffix = s.ending === 'strong' ? ending : WEAK_PAST[s.ending as 'AW' | 'AY' | 'I'][i]!;
    const stem = s.ending !== 'strong' || i < 5 ? s.before.vowel : s.before.consonant;
    push(out, { prefix: '', stem: joinDental(stem, suffix), suffix: afterDental(stem, suffix), features: { ...base, ...who } });
  });
}

/** A root that ends in t or n takes the ending's own letter as its double: بتّ, آمنّا. */
function joinDental(stem: string, suffix: string): string {
  return doublesInto(stem, suffix) ? `${stem}~` : stem;
}
function afterDental(stem: string, suffix: string): string {
  return doublesInto(stem, suffix) ? suffix.slice(1) : suffix;
}
function doublesInto(stem: string, suffix: string): boolean {
  const last = stem[stem.length - 1];
  return (last === 't' || last === 'n') && suffix[0] === last;
}

function present(s: Stems, vowel: string, base: Features, out: VerbForm[]): void {
  const rows = PRESENT_ENDINGS[s.ending as 'strong' | 'I' | 'U' | 'A'];
  for (const [letter, who, row] of PRESENT) {
    for (const mood of ['indicative', 'subjunctive', 'jussive'] as const) {
      const suffix = rows[mood][row]!;
      if (mood !== 'indicative' && suffix === rows.indicative[row]) continue;
      const open = s.ending === 'strong' && (row === 4 || (row === 0 && mood === 'jussive'));
      const stem = open ? s.before.consonant : s.before.vowel;
      const features = { ...base, ...who, mood };
      push(out, { prefix: letter + vowel, stem: joinDental(stem, suffix), suffix: afterDental(stem, suffix), features });
      if (open && s.doubled && row === 0) push(out, { prefix: letter + vowel, stem: s.before.vowel, suffix: 'a', features });
    }
  }
}

function imperative(s: Stems, out: VerbForm[]): void {
  const rows = PRESENT_ENDINGS[s.ending as 'strong' | 'I' | 'U' | 'A'].jussive;
  for (const [who, row] of IMPERATIVE) {
    const open = s.ending === 'strong' && (row === 0 || row === 4);
    const stem = open && !(s.doubled && row === 0) ? s.before.consonant : s.before.vowel;
    const suffix = s.doubled && row === 0 ? 'a' : rows[row]!;
    push(out, { prefix: '', stem: joinDental(stem, suffix), suffix: afterDental(stem, suffix), features: { ...who, mood: 'imperative', voice: 'active' } });
  }
}

/** Endings that change before an attached pronoun come twice: وا → و, ى → ا, تم → تمو. */
function push(out: VerbForm[], form: VerbForm): void {
  const { suffix } = form;
  const before = suffix.endsWith('uwA') ? suffix.slice(0, -1) : suffix.endsWith('awoA') ? suffix.slice(0, -1)
    : suffix.endsWith('aY') ? `${suffix.slice(0, -1)}A` : suffix.endsWith('tum') ? `${suffix}uw` : undefined;
  if (before === undefined) { out.push(form); return; }
  out.push({ ...form, pronoun: false }, { ...form, suffix: before, pronoun: true });
}
