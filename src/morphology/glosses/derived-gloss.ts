// Glosses composed for words that are derived by rule from a listed verb.

import type { Gloss } from '../../annotations.ts';
import type { Derivation, LemmaEntry } from '../../lexicon/index.ts';
import { gerund, pastParticiple } from './english.ts';

/** A gloss from the verb's first sense; every word of it comes from the verb's own line. */
export function derivedGloss(derivation: Derivation, verb: LemmaEntry): Gloss {
  const bare = verb.text.replace(/[\u064b-\u0652]/g, '');
  const first = verb.en.replace(/\s*\([^)]*\)/g, '').split(/[;,]/)[0]!.trim();
  if (!first) return {};
  switch (derivation) {
    case 'masdar': return { en: gerund(first), ar: `مصدر ${bare}` };
    case 'active-participle': return { en: `${gerund(first)}; one who does so`, ar: `اسم فاعل من ${bare}` };
    case 'passive-participle': return { en: pastParticiple(first), ar: `اسم مفعول من ${bare}` };
    default: return { en: first };
  }
}
