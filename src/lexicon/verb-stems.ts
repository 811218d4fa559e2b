// The stems of a verb, from its root, form and vowels: templates on the radicals, and what weak and doubled radicals make of them.

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
      const present = falls ? r2 : `${r1}${r2}`;
      return { past: `${r1}a${r2}`, pastPassive: `${r1}u${r2}`, present, presentPassive: `${r1}${r2}`, vowels: [pv, iv], prefixVowel: 'a' };
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
        present: { active: whole(f.present, f.vowels[1]), passive: whole(presentPassive, 'a') },
        prefixVowel: f.prefixVowel, imperative: whole(f.present, f.vowels[1]) };
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
    return {
      past: { active: open("ra'", 'AY'), passive: open("ru'", 'I') }, present: { active: open('r', 'A'), passive: open('r', 'A') },
      prefixVowel: 'a', imperative: open('r', 'A'),
    };
  }
  return {
    past: { active: open("'ar", 'AY'), passive: open("'ur", 'I') }, present: { active: open('r', 'I'), passive: open('r', 'A') },
    prefixVowel: 'u', imperative: open("'ar", 'I'),
  };
}

function hollow(v: VerbSource, f: Frame): VerbStems {
  const [r1, , r3] = v.radicals as [string, string, string];
  const pair = (head: string, long: string, short: string): Stems =>
    ({ before: { vowel: `${head}${long}${r3}`, consonant: `${head}${short}${r3}` }, ending: 'strong' });
  if (v.form === 1) {
    const [pv, iv] = f.vowels;
    const close = iv === 'u' && pv === 'a' ? 'u' : 'i';
    const long = iv === 'u' ? 'uw' : iv === 'i' ? 'iy' : 'aA';
    const present = pair(r1, long, iv);
    return {
      past: { active: pair(r1, 'aA', close), passive: pair(r1, 'iy', 'i') }, present: { active: present, passive: pair(r1, 'aA', 'a') },
      prefixVowel: 'a', imperative: present,
    };
  }
  const head = v.form === 8 ? (r1 === 'w' ? 't~' : eighth(r1)) : r1;
  const pastHead = { 4: `'a${head}`, 7: `{in${head}`, 8: `{i${head}`, 10: `{ista${head}` }[v.form]!;
  const passiveHead = { 4: `'u${head}`, 7: `{un${head}`, 8: `{u${head}`, 10: `{ustu${head}` }[v.form]!;
  const presentHead = { 4: head, 7: `n${head}`, 8: head, 10: `sta${head}` }[v.form]!;
  const causative = v.form === 4 || v.form === 10;
  const present = causative ? pair(presentHead, 'iy', 'i') : pair(presentHead, 'aA', 'a');
  return {
    past: { active: pair(pastHead, 'aA', 'a'), passive: pair(passiveHead, 'iy', 'i') },
    present: { active: present, passive: pair(presentHead, 'aA', 'a') },
    prefixVowel: f.prefixVowel, imperative: present,
  };
}

function doubled(v: VerbSource, f: Frame): VerbStems {
  const last = v.radicals[v.radicals.length - 1]!;
  const make = (head: string, vowel: string, open: string): Stems =>
    ({ before: { vowel: `${head}${vowel}${last}~`, consonant: open }, ending: 'strong', doubled: true });
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
        present: { active: make(r1, iv, `${r1}${r2}${iv}${r3}`), passive: make(r1, 'a', `${r1}${r2}a${r3}`) },
        prefixVowel: 'a', imperative: make(r1, iv, `${r1}${r2}${iv}${r3}`) };
  }
  // forms whose first radical closes a syllable open it for the doubled letter (يُعِدّ); the others already stand open (يحتلّ, يضادّ)
  const opens = v.form === 4 || v.form === 10;
  const stem = (frame: string, vowel: string) =>
    make(closed(frame), opens ? vowel : '', `${frame}${vowel}${r3}`);
  return {
    past: { active: stem(f.past, 'a'), passive: stem(f.pastPassive, 'i') }, present: { active: stem(f.present, iv), passive: stem(f.present, 'a') },
    prefixVowel: f.prefixVowel, imperative: stem(f.present, iv),
  };
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
  const soften = ({ before }: Stems) => {
    for (const k of ['vowel', 'consonant'] as const) before[k] = before[k].replace(/^y(?![aiu])/, 'w').replace(/^'uy/, "'uw");
  };
  soften(s.present.active); soften(s.present.passive); soften(s.past.passive);
}
