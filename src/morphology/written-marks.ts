// Vowels that the text itself writes decide between readings: those that contradict them go to the end or out.

import { DAGGER_ALIF, isMark, SHADDA, SUKUN } from '../language/index.ts';
import { Fits, tenseOf, voiceOf, type Lexicon } from '../lexicon/index.ts';
import { scoreOf, type Reading } from './analyser.ts';
import type { Letters } from './letters.ts';
import { vowelled } from './render.ts';

/** Cost of one contradicting mark, in natural logarithms. */
const CONTRADICTION = 25;
/** A lone ḍamma on a verb's first letter is written to say that it is passive: what such a reading gains. */
const SAYS_PASSIVE = 5;
const DAMMA = '\u064f', PAST = 1, PASSIVE = 2;

/** Fatḥatān at the end of a word, on its alif or before it. */
const TANWIN = /\u064b\u0627?$/;
/** Ḍammatān or kasratān at the end: no verb has them. */
const NO_VERB = /[\u064c\u064d]$/;

/** Readings reordered by how well their vowels agree with the marks written on the word. */
export function agreesWithMarks(lexicon: Lexicon, word: Letters, readings: Reading[]): Reading[] {
  const written = marksByLetter(word.text);
  if (!written.some(Boolean)) return readings;
  const passive = isLoneDamma(written);
  const tanwin = TANWIN.test(word.text), noVerb = NO_VERB.test(word.text);
  const judged = readings.map((r) => {
    const reading = vowelled(lexicon, r), verb = (lexicon.slotFits[r.slot]! & Fits.Verb) !== 0;
    const cost = CONTRADICTION * (contradictions(written, marksByLetter(reading)) + ((tanwin && lacksTanwin(reading, verb)) || (noVerb && verb) ? 1 : 0)) - (passive && saysPassive(lexicon, r) ? SAYS_PASSIVE : 0);
    return { ...r, emission: r.emission - cost };
  });
  return judged.sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** قُتل, وشُرد, تُغسل */
function isLoneDamma(written: string[]): boolean {
  const at = written.findIndex(Boolean);
  return at < 2 && written[at] === DAMMA && !written.some((marks, i) => marks && i !== at);
}

/** Where the active of the same verb has another vowel there. */
function saysPassive({ slotFeatures, lemmaForm, rowLemma }: Lexicon, { slot, row }: Reading): boolean {
  const bits = slotFeatures[slot]!;
  return voiceOf(bits) === PASSIVE && (tenseOf(bits) === PAST || lemmaForm[rowLemma[row]!] === 1);
}

/** Only an indefinite noun or adjective ends so: no verb, no dual, nothing with a pronoun (رجلا الأمن are two, رجلاً is one). */
function lacksTanwin(reading: string, verb: boolean): boolean {
  return verb || (reading.endsWith('\u0627') && !TANWIN.test(reading));
}

/** Marks of each letter, shadda first, sukūn and dagger alif left out. */
function marksByLetter(text: string): string[] {
  const out: string[] = [];
  for (const c of text.normalize('NFC')) {
    if (c === '\u0640') continue;
    if (!isMark(c.charCodeAt(0))) out.push('');
    else if (out.length && c !== SUKUN && c !== DAGGER_ALIF) out[out.length - 1] = c === SHADDA ? c + out[out.length - 1] : out[out.length - 1] + c;
  }
  return out;
}

/**
 * Number of letters whose marks contradict the reading. The last letter's vowel is the case ending, which readings leave
 * open: only its shadda counts. A vowel on a letter that the reading leaves bare (or doubles) contradicts it, too.
 */
function contradictions(written: string[], reading: string[]): number {
  let n = 0;
  for (let i = 0; i < written.length && i < reading.length; i++) {
    const w = written[i]!, r = reading[i]!;
    if (!w) continue;
    const last = i === written.length - 1;
    if (w.includes(SHADDA) !== r.includes(SHADDA) && (w.includes(SHADDA) || !last)) { n++; continue; }
    if (!last && w.replace(SHADDA, '') && w.replace(SHADDA, '') !== r.replace(SHADDA, '')) n++;
  }
  return n;
}
