// Leads of other articles behind the last paragraph of this one: its own go on with و, theirs begin anew with a verb.

import type { Sentence } from './article.ts';
import { says } from './standing.ts';

/** As many paragraphs that begin anew are teasers, most of them with a verb, where most before them go on. */
const FEWEST = 2, VERBS = 0.6, GOING_ON = 0.7, FEWEST_ALL = 4, SURE = 3;
/** A lead has more words. */
const SHORTEST = 9;
const THIRD = 3;

type Seen = Pick<Sentence, 'glances' | 'inParagraph' | 'standing' | 'words'>;

/** Place of the first sentence that belongs to another article; their number where none does. */
export function teasersFrom(sentences: readonly Seen[]): number {
  const opening = sentences.map((_, i) => i).filter((i) => sentences[i]!.inParagraph === 0);
  let first = opening.length;
  while (first > 1 && beginsAnew(sentences[opening[first - 1]!]!)) first--;
  // the first of two may be the article's own last paragraph
  while (first < opening.length && !opensWithVerb(sentences[opening[first]!]!) && opening.length - first < SURE) first++;
  const teasers = opening.slice(first).map((i) => sentences[i]!), before = opening.slice(1, first).map((i) => sentences[i]!);
  if (teasers.length < FEWEST || !before.length || opening.length <= FEWEST_ALL) return sentences.length;
  const are = shareOf(teasers, opensWithVerb) >= VERBS && shareOf(before, goesOn) >= GOING_ON;
  return are ? opening[first]! : sentences.length;
}

const shareOf = (list: readonly Seen[], is: (s: Seen) => boolean) => list.filter(is).length / list.length;

/** و or ف before the first word: وقال, not وقع. */
const isJoined = ({ glances: [first] }: Seen) => first !== undefined && first.bare !== first.written;

const ADDS = new Set<Sentence['standing']>(['adding', 'leaning', 'spoken']);

const beginsAnew = (s: Seen) => !isJoined(s) && !ADDS.has(s.standing) && s.words >= SHORTEST;

const goesOn = (s: Seen) => isJoined(s) || (s.standing !== 'alone' && s.standing !== 'never');

const opensWithVerb = ({ glances: [first] }: Seen) => first !== undefined && (says(first.written) || (first.pos === 'VERB' && first.person === THIRD && !/^[يت]/.test(first.written)));
