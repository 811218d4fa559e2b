// The small gloss under a word's stem: its first sense, a verb with its subject ("they write", "was killed"), a noun in its number ("books").

import type { Features, Gloss, PartOfSpeech } from '../../annotations.ts';
import { pastParticiple, plural, simplePast, thirdPerson } from './english.ts';

const SUBJECTS: Record<string, string> = {
  '3masculinesingular': 'he/it', '3femininesingular': 'she/it', '3masculinedual': 'the two', '3femininedual': 'the two',
  '3masculineplural': 'they', '3feminineplural': 'they', '1singular': 'I', '1plural': 'we',
};

const SELVES: Record<string, string> = { 'he/it': 'himself/itself', 'she/it': 'herself/itself', they: 'themselves', the: 'themselves', we: 'ourselves', I: 'myself', you: 'yourself' };
const NUMBER = /^(?:hundred|thousand|million|billion|trillion)$/;

/** bigger, biggest: the second is meant of what is the one or one of them. */
const SUPERLATIVE = /^[^,;]+, ((?:most |least )[^,;]+|[a-z]+est|most|least|worst)(?=[,;]|$)/;

/** A noun in the plural or dual whose gloss tells of one. */
export type Many = 'several' | 'two' | undefined;

/** The gloss of the inflected stem; empty when the word has none. */
export function segmentGloss(gloss: Gloss, pos: PartOfSpeech, features: Features, many: Many): Gloss {
  const first = gloss.en?.replace(/\s*\([^)]*\)/g, '').split(/[;,]/)[0]!.trim();
  if (!first) return gloss.ar ? { ar: gloss.ar } : {};
  const most = pos === 'ADJ' && (features.state === 'definite' || features.state === 'construct') ? SUPERLATIVE.exec(gloss.en!)?.[1] : undefined;
  const en = pos === 'VERB' ? verbGloss(first, features) : many ? severalOf(first, many) : most ?? first;
  return { en, ...(gloss.ar && { ar: gloss.ar }) };
}

/** countries, two countries; two thousand, and two of what has no plural stays as it is. */
function severalOf(noun: string, many: 'several' | 'two'): string {
  if (many === 'several') return plural(noun);
  return NUMBER.test(noun) ? `two ${noun}` : plural(noun) === noun ? noun : `two ${plural(noun)}`;
}

/** The verb with its subject; `oneself` is who does it. */
function verbGloss(verb: string, f: Features): string {
  const told = withSubject(verb, f);
  return told.includes('oneself') ? told.replace('oneself', SELVES[/^[^ ]+/.exec(told)![0]] ?? 'oneself') : told;
}

function withSubject(verb: string, f: Features): string {
  if (f.mood === 'imperative') return `${verb}!`;
  if (!f.person) return verb;
  const who = f.person === 2 ? 'you' : SUBJECTS[`${f.person}${f.person === 1 ? '' : f.gender}${f.number}`] ?? '';
  const one = f.person === 3 && f.number === 'singular';
  const was = one || who === 'I' ? 'was' : 'were', is = who === 'I' ? 'am' : one ? 'is' : 'are';
  if (verb === 'be' || verb.startsWith('be ')) return `${who} ${f.tense === 'past' ? was : f.tense === 'future' ? 'be' : is}${verb.slice(2)}`;
  if (f.voice === 'passive') return `${who} ${f.tense === 'past' ? was : f.tense === 'future' ? 'be' : is} ${pastParticiple(verb)}`;
  if (f.tense === 'past') return `${who} ${simplePast(verb)}`;
  return `${who} ${one && f.tense === 'present' ? thirdPerson(verb) : verb}`;
}
