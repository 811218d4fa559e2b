// Whether a sentence opens with a verb, or a possessive, whose "he", "she" or "it" is somebody of an earlier sentence.

import { anaphors as lists } from './anaphors.ts';
import { THEIRS, type Glance } from './glance.ts';

const PARTICLES = new Set(['كما', 'قد', 'لقد', 'سوف', 'لم', 'لن', 'لا', 'ما']);
const MASCULINE = 1, FEMININE = 2, ONE = 1, THIRD = 3;
/** A possessive among the first so many words, with no name behind it, is somebody's of before. */
const OWNED_WITHIN = 3;
/** The same of a verb's object, wherever names stand behind it. */
const MET_WITHIN = 5;
/** The same of عنه, بها. */
const TOLD_WITHIN = 6;
/** أن, بأنه, إنها as compared. */
const THAT = /^[بك]?ان(?:ه|ها|هم|هما|نا|ني)?$/;

/** `named`: does a name stand in the sentence? */
export function lacksSubject(glances: readonly Glance[], named: boolean): boolean {
  if (!named && glances.slice(0, OWNED_WITHIN).some((g) => g.theirs && g.pos === 'NOUN')) return true;
  if (glances.slice(0, MET_WITHIN).some((g, i) => i > 0 && g.theirs && g.pos === 'VERB' && !isKnown(glances, i))) return true;
  if (glances.slice(0, TOLD_WITHIN).some((g, i) => i > 0 && g.theirs && g.pos === 'ADP' && !isOf(glances[i - 1]!) && !isKnown(glances, i))) return true;
  let at = glances.findIndex((g) => !PARTICLES.has(g.bare) && g.written !== 'و');
  // كان يعمل, بدأ يكتب: what follows the second verb decides
  while (glances[at]?.pos === 'VERB' && glances[at + 1]?.pos === 'VERB') at++;
  const verb = glances[at], next = glances[at + 1];
  if (verb?.pos !== 'VERB' || verb.person !== THIRD) return false;
  return verb.theirs || verb.number > ONE || (next !== undefined && isNoSubject(verb, next));
}

/** كلمة له, الموصى بها, بما فيها: what stands before the preposition says whose it is. */
const isOf = ({ pos, the, bare }: Glance) => pos === 'NOUN' || (pos === 'ADJ' && the) || /^[بمل]?ما$/.test(bare);

/** Is there a word before this place that its pronoun may stand for? */
function isKnown(glances: readonly Glance[], at: number): boolean {
  const { whose, number } = glances[at]!;
  return glances.slice(0, at).some((g) => {
    if (g.pos === undefined || g.pos === 'PROPN' || g.pos === 'PRON') return true;
    if ((g.pos !== 'NOUN' && g.pos !== 'ADJ') || lists.quantity!.has(g.lemma)) return false;
    if (whose === THEIRS.his) return g.gender !== FEMININE && g.number <= ONE;
    // of العلماء يعتبرونها the many are who does it
    return whose !== THEIRS.her || (g.number > ONE ? number <= ONE : g.gender !== MASCULINE);
  });
}

function isNoSubject(verb: Glance, next: Glance): boolean {
  if (next.pos === 'NOUN' && next.theirs && !next.preposition) return true;
  if (lists.impersonal!.has(verb.bare)) return false;
  if (THAT.test(next.written) || lists.beside!.has(next.written)) return !lists.late!.has(verb.lemma);
  if (isOblique(next)) return true;
  if (next.pos === 'ADP' || next.preposition) return next.theirs || !lists.late!.has(verb.lemma);
  return next.pos === 'NOUN' && next.number === ONE && !lists.quantity!.has(next.lemma) && disagree(verb.gender, next.gender);
}

/** المسؤولين, الطرفين: the ending alone says that it is no subject. */
const isOblique = ({ pos, number, written, lemma }: Glance) =>
  pos === 'NOUN' && number > ONE && written.replace(/^ال/, '') === `${lemma.replace(/ه$/, 'ت')}ين`;

const disagree = (verb: number, noun: number) => (verb === FEMININE && noun === MASCULINE) || (verb === MASCULINE && noun === FEMININE);
