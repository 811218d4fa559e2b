// Leads of other articles behind the last paragraph of this one: its own go on with و, theirs begin anew with a verb.

import type { Sentence } from './article.ts';
import { says } from './standing.ts';

/** As many paragraphs that begin anew are teasers, most of them with a verb, where most before them go on. */
const FEWEST = 2, VERBS = 0.6, GOING_ON = 0.7, FEWEST_ALL = 4;
/** A lead has more words. */
const SHORTEST = 9;
const THIRD = 3;

type Seen = Pick<Sentence, 'glances' | 'inParagraph' | 'standing' | 'words'>;

/** Place of the first sentence that belongs to another article; their number where none does. */
export function teasersFrom(sentences: readonly Seen[]): number {
  const opening = sentences.map((_, i) => i).filter((i) => sentences[i]!.inParagraph === 0);
  let first = opening.length;
  while (first > 1 && beginsAnew(sentences[opening[first - 1]!]!)) first--;
  while (first < opening.length && !opensWithVerb(sentences[opening[first]!]!)) first++;
  const teasers = opening.slice(first), before = opening.slice(1, first);
  if (teasers.length < FEWEST || !before.length || opening.length <= FEWEST_ALL) return sentences.length;
  const verbs = teasers.filter((i) => opensWithVerb(sentences[i]!)).length, going = before.filter((i) => goesOn(sentences[i]!)).length;
  return verbs >= VERBS * teasers.length && going >= GOING_ON * before.length ? teasers[0]! : sentences.length;
}

/** و or ف before the first word: وقال, not وقع. */
const isJoined = ({ glances: [first] }: Seen) => first !== undefined && first.bare !== first.written;

const goesOn = (s: Seen) => isJoined(s) || (s.standing !== 'alone' && s.standing !== 'never');

const beginsAnew = (s: Seen) => (s.standing === 'back' ? !isJoined(s) : !goesOn(s)) && s.words >= SHORTEST;

const opensWithVerb = ({ glances: [first] }: Seen) => first !== undefined && (says(first.written) || (first.pos === 'VERB' && first.person === THIRD && !/^[يت]/.test(first.written)));
