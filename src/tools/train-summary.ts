// npm run train:summary [-- FOLDER]: learns src/summary/weights.json from articles with reference summaries and tells how
// well weights learned on the other articles do on each fold. Seeded: the same data gives the same weights.

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { FEATURES } from '../summary/features.ts';
import { FOR_COUNTS, type Weights } from '../summary/score.ts';
import type { Example } from '../summary/training/examples.ts';
import { regress } from '../summary/training/regression.ts';
import { random } from '../summary/training/random.ts';
import { dataSets } from './summary-data.ts';

const FOLDS = 10, ROUNDS = 6, SEED = 5;
/** How sentences are put together. Searched for on the articles of each fold they did worse on the others than these, which are round. */
const TOGETHER = { repetition: 0.225, following: 0.1, fill: 1 };
const OUT = 'src/summary/weights.json';

const sets = dataSets(process.argv[2]);
const everything = sets.flatMap((s) => s.examples);
const learned = learn(everything);
writeFileSync(OUT, `${JSON.stringify(readable(learned), null, 2)}\n`);
console.log(`${OUT} written`);
tell('fitted (articles used for the weights)', sets.map(({ examples }) => mean(examples.map((e) => e.score(learned)))));
tell(`cross-validated (${FOLDS} folds, mean of ${ROUNDS} shuffles, articles not used for the weights)`, crossValidated());

/** Each set counts the same, however many articles it has. */
function learn(examples: Example[]): Weights {
  const of = sets.map((s) => s.examples.filter((e) => examples.includes(e)));
  const size = new Map(of.flatMap((set) => set.map((e) => [e, set.length])));
  return { ...regress(examples, (e) => examples.length / (of.length * size.get(e)!)), ...TOGETHER, ...FOR_COUNTS };
}

function crossValidated(): [number, number][] {
  const next = random(SEED);
  const scores = sets.map((): [number, number][] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const fold = new Map(everything.map((e) => [e, Math.floor(next() * FOLDS)]));
    for (let k = 0; k < FOLDS; k++) {
      const weights = learn(everything.filter((e) => fold.get(e) !== k));
      sets.forEach(({ examples }, i) => scores[i]!.push(...examples.filter((e) => fold.get(e) === k).map((e) => e.score(weights))));
    }
  }
  return scores.map(mean);
}

function mean(scores: [number, number][]): [number, number] {
  return [0, 1].map((i) => scores.reduce((sum, s) => sum + s[i]!, 0) / scores.length) as [number, number];
}

function tell(what: string, scores: [number, number][]): void {
  console.log(`${what}: ${sets.map(({ name }, i) => `${name} ROUGE-1 ${scores[i]![0].toFixed(2)} ROUGE-2 ${scores[i]![1].toFixed(2)}`).join('; ')}`);
}

/** Feature → weight, to three places, nothing where it is 0. */
function readable({ brief, full, repetition, following, fill }: Weights): unknown {
  const round = (n: number) => Math.round(n * 1000) / 1000;
  const column = (of: Float64Array) => Object.fromEntries(FEATURES.map((f, i) => [f, round(of[i]!)] as const).filter(([, w]) => w));
  return { brief: column(brief), full: column(full), repetition: round(repetition), following: round(following), fill: round(fill) };
}
