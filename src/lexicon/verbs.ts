// Conjugation: from root, form and vowels to every form of a verb, in its parts.
// Stems come from templates on the radicals; endings of final-weak verbs carry the weak radical.

import type { Features } from '../annotations.ts';

export interface VerbSource {
  /** Three or four radicals in transliteration; weak ones are w and y, hamza is '. */
  radicals: string[];
  /** 1–10, or 11–14 for forms I–IV of four radicals. */
  form: number;
  /** Form I only: vowels of the middle radical, past and present. */
  vowels?: [string, string];
  /** The middle radical stays a consonant (استحوذ). */
  strong?: boolean;
  /** The initial w falls in the present although the vowels do not ask for it (وسع يسع). */
  drop?: boolean;
}

/** One inflected form in transliteration, parts unspelled. */
export interface VerbForm {
  prefix: string;
  stem: string;
  suffix: string;
  features: Features;
  /** Only with (true) or only without (false) an attached pronoun; undefined: either. */
  pronoun?: boolean;
}

type Ending = 'strong' | 'AW' | 'AY' | 'I' | 'U' | 'A';

/** The stems of one tense and voice: before vowels, before consonants, and how it ends. */
export interface Stems {
  before: { vowel: string; consonant: string };
  ending: Ending;
  /** Doubled verbs have two jussives (يمدّ, يمدد). */
  doubled?: boolean;
}

export interface VerbStems {
  past: Record<'active' | 'passive', Stems>;
  present: Record<'active' | 'passive', Stems>;
  /** Vowel of the active present prefix. */
  prefixVowel: 'a' | 'u';
  imperative: Stems;
}

const WEAK = (c: string | undefined) => c === 'w' || c === 'y';

export const isDefective = (v: VerbSource) => WEAK(v.radicals[v.radicals.length - 1]);
export const isHollow = (v: VerbSource) =>
  v.radicals.length === 3 && WEAK(v.radicals[1]) && !WEAK(v.radicals[2]) && !v.strong && [1, 4, 7, 8, 10].includes(v.form);
export const isDoubled = (v: VerbSource) =>
  v.form === 9 || v.form === 14 || (v.radicals.length === 3 && v.radicals[1] === v.radicals[2] && ![2, 5].includes(v.form) && !v.strong);

/** Form VIII: the first radical and its t (اضطرّ, ازداد, اتّصل). */
export function eighth(r1: string): string {
  if (r1 === 'w' || r1 === 'y') return 't~';
  if (r1 === 't') return 't~';
  if (r1 === 'd') return 'd~';
  if (r1 === '*') return 'd~';
  if (r1 === 'z') return 'zd';
  if (r1 === 'T') return 'T~';
  if (r1 === 'Z') return 'Z~';
  if (r1 === 'v') return 'v~';
  if (r1 === 'S' || r1 === 'D') return `${r1}T`;
  return `${r1}t`;
}

/** The part of the present stem before the middle radical, and the past stem's, per form. */
interface Frame {
  past: string;
  pastPassive: string;
  present: string;
  presentPassive?: string;
  /** Middle vowel of the active past and present. */
  vowels: [string, string];
  prefixVowel: 'a' | 'u';
}

function frameOf(v: VerbSource): Frame {
  const [r1, r2, r3] = v.radicals as [string, string, string];
  const taken = r1 === "'" && v.form === 8 && r2 === 'x' ? 't~' : eighth(r1);
  switch (v.form) {
    case 1: {
      const [pv, iv] = v.vowels!;
      const falls = r1 === 'w' && !WEAK(r2) && (iv === 'i' || (iv === 'a' && pv === 'a') || v.drop);
      return { past: `${r1}a${r2}`, pastPassive: `${r1}u${r2}`, present: falls ? r2 : `${r1}${r2}`, presentPassive: `${r1}${r2}`, vowels: [pv, iv], prefixVowel: 'a' };
    }
    case 2: return { past: `${r1}a${r2}~`, pastPassive: `${r1}u${r2}~`, present: `${r1}a${r2}~`, vowels: ['a', 'i'], prefixVowel: 'u' };
    case 3: return { past: `${r1}aA${r2}`, pastPassive: `${r1}uw${r2}`, present: `${r1}aA${r2}`, vowels: ['a', 'i'], prefixVowel: 'u' };
    case 4: return { past: `'a${r1}${r2}`, pastPassive: `'u${r1}${r2}`, present: `${r1}${r2}`, vowels: ['a', 'i'], prefixVowel: 'u' };
    case 5: return { past: `ta${r1}a${r2}~`, pastPassive: `tu${r1}u${r2}~`, present: `ta${r1}a${r2}~`, vowels: ['a', 'a'], prefixVowel: 'a' };
    case 6: return { past: `ta${r1}aA${r2}`, pastPassive: `tu${r1}uw${r2}`, present: `ta${r1}aA${r2}`, vowels: ['a', 'a'], prefixVowel: 'a' };
    case 7: return { past: `{in${r1}a${r2}`, pastPassive: `{un${r1}u${r2}`, present: `n${r1}a${r2}`, vowels: ['a', 'i'], prefixVowel: 'a' };
    case 8: return { past: `{i${taken}a${r2}`, pastPassive: `{u${taken}u${r2}`, present: `${taken}a${r2}`, vowels: ['a', 'i'], prefixVowel: 'a' };
    case 9: return { past: `{i${r1}${r2}`, pastPassive: `{u${r1}${r2}`, present: `${r1}${r2}`, vowels: ['a', 'a'], prefixVowel: 'a' };
    case 10: return { past: `{ista${r1}${r2}`, pastPassive: `{ustu${r1}${r2}`, present: `sta${r1}${r2}`, vowels: ['a', 'i'], prefixVowel: 'a' };
    case 11: return { past: `${r1}a${r2}${r3}`, pastPassive: `${r1}u${r2}${r3}`, present: `${r1}a${r2}${r3}`, vowels: ['a', 'i'], prefixVowel: 'u' };
    case 12: return { past: `ta${r1}a${r2}${r3}`, pastPassive: `tu${r1}u${r2}${r3}`, present: `ta${r1}a${r2}${r3}`, vowels: ['a', 'a'], prefixVowel: 'a' };
    case 13: return { past: `{i${r1}${r2}an${r3}`, pastPassive: `{u${r1}${r2}un${r3}`, present: `${r1}${r2}an${r3}`, vowels: ['a', 'i'], prefixVowel: 'a' };
    case 14: return { past: `{i${r1}${r2}a${r3}`, pastPassive: `{u${r1}${r2}u${r3}`, present: `${r1}${r2}a${r3}`, vowels: ['a', 'i'], prefixVowel: 'a' };
    default: throw new Error(`verb form ${v.form} is not 1–14`);
  }
}

/** All stems of a verb. */
export function stemsOf(v: VerbSource): VerbStems {
  const irregular = seeing(v);
  if (irregular) return irregular;
  const f = frameOf(v);
  const last = v.radicals[v.radicals.length - 1]!;
  const whole = (frame: string, vowel: string): Stems => {
    const stem = `${frame}${vowel}${last}`;
    return { before: { vowel: stem, consonant: stem }, ending: 'strong' };
  };
  const presentPassive = f.presentPassive ?? f.present;
  let stems: VerbStems;
  if (isDefective(v)) {
    const open = (frame: string, ending: Ending): Stems => ({ before: { vowel: frame, consonant: frame }, ending });
    const past: Ending = f.vowels[0] === 'i' ? 'I' : v.form === 1 && last === 'w' ? 'AW' : 'AY';
    const present: Ending = f.vowels[1] === 'u' ? 'U' : f.vowels[1] === 'a' ? 'A' : 'I';
    stems = { past: { active: open(f.past, past), passive: open(f.pastPassive, 'I') },
      present: { active: open(f.present, present), passive: open(presentPassive, 'A') }, prefixVowel: f.prefixVowel, imperative: open(f.present, present) };
  } else if (isHollow(v)) stems = hollow(v, f);
  else if (isDoubled(v)) stems = doubled(v, f);
  else {
    stems = { past: { active: whole(f.past, f.vowels[0]), passive: whole(f.pastPassive, 'i') },
      present: { active: whole(f.present, f.vowels[1]), passive: whole(presentPassive, 'a') }, prefixVowel: f.prefixVowel, imperative: whole(f.present, f.vowels[1]) };
  }
  if (v.form !== 1 || !isHollow(v)) stems.imperative = imperativeOf(v, stems);
  softenInitialY(v, stems);
  return stems;
}

/** رأى and أرى lose their hamza wherever the radical before it would close the syllable. */
function seeing(v: VerbSource): VerbStems | undefined {
  if (v.radicals.join('') !== "r'y" || (v.form !== 1 && v.form !== 4)) return undefined;
  const open = (frame: string, ending: Ending): Stems => ({ before: { vowel: frame, consonant: frame }, ending });
  if (v.form === 1) {
    return { past: { active: open("ra'", 'AY'), passive: open("ru'", 'I') }, present: { active: open('r', 'A'), passive: open('r', 'A') }, prefixVowel: 'a', imperative: open('r', 'A') };
  }
  return { past: { active: open("'ar", 'AY'), passive: open("'ur", 'I') }, present: { active: open('r', 'I'), passive: open('r', 'A') }, prefixVowel: 'u', imperative: open("'ar", 'I') };
}

function hollow(v: VerbSource, f: Frame): VerbStems {
  const [r1, , r3] = v.radicals as [string, string, string];
  const pair = (head: string, long: string, short: string): Stems => ({ before: { vowel: `${head}${long}${r3}`, consonant: `${head}${short}${r3}` }, ending: 'strong' });
  if (v.form === 1) {
    const [pv, iv] = f.vowels;
    const close = iv === 'u' && pv === 'a' ? 'u' : 'i';
    const long = iv === 'u' ? 'uw' : iv === 'i' ? 'iy' : 'aA';
    const present = pair(r1, long, iv);
    return { past: { active: pair(r1, 'aA', close), passive: pair(r1, 'iy', 'i') }, present: { active: present, passive: pair(r1, 'aA', 'a') }, prefixVowel: 'a', imperative: present };
  }
  const head = v.form === 8 ? (r1 === 'w' ? 't~' : eighth(r1)) : r1;
  const pastHead = { 4: `'a${head}`, 7: `{in${head}`, 8: `{i${head}`, 10: `{ista${head}` }[v.form]!;
  const passiveHead = { 4: `'u${head}`, 7: `{un${head}`, 8: `{u${head}`, 10: `{ustu${head}` }[v.form]!;
  const presentHead = { 4: head, 7: `n${head}`, 8: head, 10: `sta${head}` }[v.form]!;
  const causative = v.form === 4 || v.form === 10;
  const present = causative ? pair(presentHead, 'iy', 'i') : pair(presentHead, 'aA', 'a');
  return { past: { active: pair(pastHead, 'aA', 'a'), passive: pair(passiveHead, 'iy', 'i') }, present: { active: present, passive: pair(presentHead, 'aA', 'a') }, prefixVowel: f.prefixVowel, imperative: present };
}

function doubled(v: VerbSource, f: Frame): VerbStems {
  const last = v.radicals[v.radicals.length - 1]!;
  const make = (head: string, vowel: string, open: string): Stems => ({ before: { vowel: `${head}${vowel}${last}~`, consonant: open }, ending: 'strong', doubled: true });
  const [r1, r2, r3] = v.radicals as [string, string, string];
  const [pv, iv] = f.vowels;
  const closed = (frame: string) => frame.slice(0, -1); // the frame without its middle radical
  if (v.form === 9 || v.form === 14) {
    const head = v.form === 9 ? `${r1}${r2}` : `${r1}${r2}a${r3}`;
    const split = (vowel: string) => (v.form === 9 ? `a${last}${vowel}${last}` : `${last}${vowel}${last}`);
    const p = (w: string, vowel: string, h = head): Stems => make(`${w}${h}`, vowel, `${w}${h}${split(vowel === 'i' || w.startsWith('{u') ? 'i' : 'a')}`);
    const iv9 = v.form === 9 ? 'a' : 'i';
    const present: Stems = { ...p('', iv9), before: { vowel: `${head}${iv9}${last}~`, consonant: `${head}${split('i')}` } };
    return { past: { active: p('{i', 'a'), passive: p('{u', 'i') }, present: { active: present, passive: p('', 'a') }, prefixVowel: 'a', imperative: present };
  }
  if (v.form === 1) {
    return { past: { active: make(r1, 'a', `${r1}a${r2}${pv}${r3}`), passive: make(r1, 'u', `${r1}u${r2}i${r3}`) },
      present: { active: make(r1, iv, `${r1}${r2}${iv}${r3}`), passive: make(r1, 'a', `${r1}${r2}a${r3}`) }, prefixVowel: 'a', imperative: make(r1, iv, `${r1}${r2}${iv}${r3}`) };
  }
  // forms whose first radical closes a syllable open it for the doubled letter (يُعِدّ); the others already stand open (يحتلّ, يضادّ)
  const opens = v.form === 4 || v.form === 10;
  const stem = (frame: string, vowel: string) => (opens ? make(closed(frame), vowel, `${frame}${vowel}${r3}`) : make(closed(frame), '', `${frame}${vowel}${r3}`));
  return { past: { active: stem(f.past, 'a'), passive: stem(f.pastPassive, 'i') }, present: { active: stem(f.present, iv), passive: stem(f.present, 'a') }, prefixVowel: f.prefixVowel, imperative: stem(f.present, iv) };
}

/** The imperative's stem: a helping alif where two consonants would begin the word; أخذ, أكل, أمر drop their hamza. */
function imperativeOf(v: VerbSource, stems: VerbStems): Stems {
  const p = stems.present.active;
  const help = (stem: string): string => {
    if (v.form === 4) return `'a${stem}`;
    if (v.form === 1 && v.radicals[0] === "'" && ['x*', 'kl', 'mr'].includes(v.radicals.slice(1).join(''))) return stem.slice(1);
    if (/^[^aiu][^aiuA]/.test(stem)) {
      const u = v.form === 1 && (v.vowels?.[1] === 'u');
      return `{${u ? 'u' : 'i'}${stem}`;
    }
    return stem;
  };
  const irregular = seeing(v);
  if (irregular) return irregular.imperative;
  return { ...p, before: { vowel: help(p.before.vowel), consonant: help(p.before.consonant) } };
}

/** After u an unvowelled y is w: يُوقِن, مُوسِر. */
function softenInitialY(v: VerbSource, s: VerbStems): void {
  if (v.radicals[0] !== 'y' || v.form !== 4) return;
  const soften = (x: Stems) => { for (const k of ['vowel', 'consonant'] as const) x.before[k] = x.before[k].replace(/^y(?![aiu])/, 'w').replace(/^'uy/, "'uw"); };
  soften(s.present.active); soften(s.present.passive); soften(s.past.passive);
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
  A: { indicative: ['aY', 'ayaAni', 'awona', 'ayona', 'ayona'], subjunctive: ['aY', 'ayaA', 'awoA', 'ayo', 'ayona'], jussive: ['a', 'ayaA', 'awoA', 'ayo', 'ayona'] },
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
