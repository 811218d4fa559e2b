// What speaks for a span and against it: the model's probabilities, who announces it, what the gazetteer has it as.
// How much each weighs for a type is learned from labelled news (model/calibration.txt).

import { beginOf } from './model/labels.ts';
import type { Marginals } from './model/lattice.ts';
import { ONLY, only } from './rules/known.ts';
import { GAP, HEAD, type Item } from './sequence.ts';
import type { Source, Span } from './spans.ts';
import { CLASS } from './word-classes.ts';

/** The names by which calibration.txt calls the evidence, in the order of `evidenceOf`. */
export const EVIDENCE = [
  'always', 'probability of the span', 'probability of its weakest word', 'one word', 'quoted', 'a bracket follows', 'after an office',
  'known as this alone', 'known as this too', 'known as another', 'a name follows', 'opens the sentence',
  'known, passed over by the model', 'by its head', 'by its head with article',
] as const;

type Found = Pick<Span, 'from' | 'to' | 'type'>;

/** One number for each of EVIDENCE: log-odds of the probabilities, else 1 or 0. */
export function evidenceOf(items: Item[], span: Found, source: Source, chance: number, marginals: Marginals): number[] {
  const first = items[span.from]!, next = items[span.to];
  const { alone, too, other } = knowledge(items, span);
  return [
    1, logOdds(chance), logOdds(weakest(span, marginals)), flag(span.to - span.from === 1),
    flag(first.gap === GAP.quote), flag(next?.gap === GAP.open), flag(first.chain >> 3 === HEAD.role),
    alone, too, other, flag(next && !next.gap && next.form.classes & (CLASS.given | CLASS.family)), flag(first.gap === GAP.start),
    flag(source === 'long'), flag(source === 'headed'), flag(source === 'headed-article'),
  ];
}

const flag = (x: unknown) => (x ? 1 : 0);

/** Log-odds of a probability, which is not believed to be quite 0 or 1. */
const logOdds = (p: number) => Math.log(Math.min(Math.max(p, 1e-4), 0.9999) / (1 - Math.min(Math.max(p, 1e-4), 0.9999)));

/** The probability of the span's word that is least likely to belong to a name of the type. */
function weakest({ from, to, type }: Found, marginals: Marginals): number {
  const begin = beginOf(type);
  let least = 1;
  for (let i = from; i < to; i++) least = Math.min(least, marginals.label(i, begin) + marginals.label(i, begin + 1));
  return least;
}

/** What the gazetteer has exactly these words as. */
function knowledge(items: Item[], { from, to, type }: Found): { alone: number; too: number; other: number } {
  const { known } = items[from]!;
  if (!known?.entry || known.words !== to - from) return { alone: 0, too: 0, other: 0 };
  const alone = only(known.kinds, type), among = (known.kinds & ONLY[type]!) !== 0;
  return { alone: flag(alone), too: flag(!alone && among), other: flag(!among) };
}
