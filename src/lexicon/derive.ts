// What a verb gives without being listed: its maṣdar (forms II–X) and its participles.

import { eighth, isDefective, isDoubled, isHollow, stemsOf, type VerbSource } from './verb-stems.ts';

const weakY = (c: string) => (c === 'w' ? 'y' : c);

/** Regular maṣdars of forms II–XIV in transliteration, most usual first; form I has none by rule. */
export function masdarsOf(v: VerbSource): string[] {
  const [r1, r2, r3, r4] = v.radicals as [string, string, string, string];
  const defective = isDefective(v), hollow = isHollow(v), doubled = isDoubled(v);
  const long = (head: string) => (defective ? `${head}aA'` : `${head}aA${v.radicals[v.radicals.length - 1]}`);
  const first = (vowel: 'i') => (r1 === 'w' || r1 === 'y' ? `${vowel}y` : `${vowel}${r1}`);
  switch (v.form) {
    case 2: return defective ? [`ta${r1}${r2}iyap`] : r3 === "'" ? [`ta${r1}${r2}i${r3}ap`] : [`ta${r1}${r2}iy${r3}`];
    case 3: return defective ? [`mu${r1}aA${r2}aAp`] : doubled ? [`mu${r1}aA${r2}~ap`] : [`mu${r1}aA${r2}a${r3}ap`];
    case 4: return hollow ? [`'i${r1}aA${r3}ap`] : [long(`'${first('i')}${r2}`)];
    case 5: return defective ? [`ta${r1}a${r2}~iy`] : [`ta${r1}a${r2}~u${r3}`];
    case 6: return defective ? [`ta${r1}aA${r2}iy`] : doubled ? [`ta${r1}aA${r2}~`] : [`ta${r1}aA${r2}u${r3}`];
    case 7: return [long(`{in${r1}i${hollow ? 'y' : r2}`)];
    case 8: return [long(`{i${r1 === "'" && r2 === 'x' ? 't~' : eighth(r1)}i${hollow ? 'y' : r2}`)];
    case 9: return [`{i${r1}${r2}i${r3}aA${r3}`];
    case 10: return hollow ? [`{isti${r1}aA${r3}ap`] : [long(`{ist${first('i')}${r2}`)];
    case 11: return [`${r1}a${r2}${r3}a${r4}ap`];
    case 12: return [`ta${r1}a${r2}${r3}u${r4}`];
    case 13: return [`{i${r1}${r2}in${r3}aA${r4}`];
    case 14: return [`{i${r1}${r2}i${r3}${r4}aA${r4}`];
    default: return [];
  }
}

/** Active participle in transliteration (masculine singular). */
export function activeParticiple(v: VerbSource): string {
  const [r1, r2, r3] = v.radicals as [string, string, string];
  if (v.form === 1) {
    if (isDefective(v)) return `${r1}aA${r2}iy`;
    if (isHollow(v)) return r3 === "'" ? `${r1}aA'iy` : `${r1}aA'i${r3}`;
    if (isDoubled(v)) return `${r1}aA${r2}~`;
    return `${r1}aA${r2}i${r3}`;
  }
  return `mu${augmented(v, 'active')}`;
}

/** Passive participle in transliteration (masculine singular). */
export function passiveParticiple(v: VerbSource): string {
  const [r1, r2, r3] = v.radicals as [string, string, string];
  if (v.form === 1) {
    if (isDefective(v)) return r3 === 'w' && v.vowels?.[1] === 'u' ? `ma${r1}${r2}uw~` : `ma${r1}${r2}iy~`;
    if (isHollow(v)) return r2 === 'w' ? `ma${r1}uw${r3}` : `ma${r1}iy${r3}`;
    return `ma${r1}${r2}uw${r3}`;
  }
  return `mu${augmented(v, 'passive')}`;
}

/** The present stem with the participle's vowel: i in the active, a in the passive. */
function augmented(v: VerbSource, voice: 'active' | 'passive'): string {
  const stems = stemsOf(v);
  const s = stems.present[voice];
  const last = weakY(v.radicals[v.radicals.length - 1]!);
  if (isDefective(v)) return voice === 'active' ? `${s.before.vowel}iy` : `${s.before.vowel}aY`;
  if (isHollow(v) || isDoubled(v)) return s.before.vowel;
  const stem = s.before.vowel;
  return voice === 'active' ? `${stem.slice(0, -1 - last.length)}i${last}` : stem;
}
