// Leads of other articles behind the last paragraph of this one: its own go on with و, theirs begin anew with a verb.

import type { Sentence } from './article.ts';
import { goesOnSaying, says } from './standing.ts';

/** As many paragraphs that begin anew are teasers, most of them with a verb, where most before them go on. */
const FEWEST = 2, VERBS = 0.6, GOING_ON = 0.7, FEWEST_ALL = 4, SURE = 3;
/** Where one of them is cut off, as leads in a list of links are, fewer paragraphs need tell; most before them have their stop. */
const VERBS_CUT = 0.4, GOING_ON_CUT = 0.5, STOPPED_BEFORE = 0.8;
/** A lead has more words, and one that is cut off more than these. */
const SHORTEST = 9, CUT_FROM = 18;
const THIRD = 3;
/** An item of a list. */
const LISTED = /^[•*·▪●◾■]|^[\d٠-٩]{1,2}\s*[-–.)]/;
const STOP = /[.؟?!…۔:؛][»”“")\]’']*$/;

type Seen = Pick<Sentence, 'glances' | 'inParagraph' | 'standing' | 'words' | 'text'>;

/**
 * Place of the first sentence that belongs to another article; their number where none does.
 * `endsCut`: a last line was left out already, for it breaks off.
 */
export function teasersFrom(sentences: readonly Seen[], endsCut: boolean): number {
  const opening = sentences.map((_, i) => i).filter((i) => sentences[i]!.inParagraph === 0);
  let first = opening.length;
  while (first > 1 && beginsAnew(sentences[opening[first - 1]!]!)) first--;
  const cut = opening.map((_, n) => isCut(sentences.slice(opening[n], opening[n + 1])));
  return opening[firstTeaser(opening.map((i) => sentences[i]!), first, [...cut, endsCut])] ?? sentences.length;
}

/** Among the paragraphs by their first sentences, of which the last ones begin anew; their number where none is a teaser. */
function firstTeaser(opening: readonly Seen[], anew: number, cut: readonly boolean[]): number {
  const broken = cut.indexOf(true, anew), until = cut.lastIndexOf(true) === opening.length ? cut.length : opening.length;
  const enough = broken >= 0 && (until - broken >= FEWEST || until - anew >= SURE);
  if (enough && areCut(opening.slice(0, anew), opening.slice(Math.min(broken, opening.length - 1)), cut)) {
    return anew > 1 && shareOf(opening.slice(1, anew), goesOn) >= GOING_ON_CUT ? anew : broken;
  }
  let first = anew;
  // the first of two may be the article's own last paragraph
  while (first < opening.length && !opensWithVerb(opening[first]!) && opening.length - first < SURE) first++;
  const teasers = opening.slice(first), before = opening.slice(1, first);
  if (teasers.length < FEWEST || !before.length || opening.length <= FEWEST_ALL) return opening.length;
  return shareOf(teasers, opensWithVerb) >= VERBS && shareOf(before, goesOn) >= GOING_ON ? first : opening.length;
}

const areCut = (before: readonly Seen[], teasers: readonly Seen[], cut: readonly boolean[]) =>
  shareOf(before, (_, n) => !cut[n]) >= STOPPED_BEFORE && shareOf(teasers, opensWithVerb) >= VERBS_CUT;

const shareOf = (list: readonly Seen[], is: (s: Seen, n: number) => boolean) => list.filter(is).length / list.length;

/** Long, and without a stop at its end. */
const isCut = (paragraph: readonly Seen[]) => !STOP.test(paragraph.at(-1)!.text) && paragraph.reduce((sum, s) => sum + s.words, 0) >= CUT_FROM;

/** و or ف before the first word: وقال, not وقع. */
const isJoined = ({ glances: [first] }: Seen) => first !== undefined && first.bare !== first.written;

const adds = ({ standing, glances: [first] }: Seen) =>
  standing === 'adding' || standing === 'leaning' || (standing === 'spoken' && first !== undefined && goesOnSaying(first.written));

const beginsAnew = (s: Seen) => !isJoined(s) && !adds(s) && !LISTED.test(s.text) && s.words >= SHORTEST;

const goesOn = (s: Seen) => isJoined(s) || (s.standing !== 'alone' && s.standing !== 'never');

const opensWithVerb = ({ glances: [first] }: Seen) =>
  first !== undefined && (says(first.written) || (first.pos === 'VERB' && first.person === THIRD && !/^[يت]/.test(first.written)));
