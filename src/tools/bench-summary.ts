// npm run bench:summary [-- FOLDER]: our summaries beside LEAD, random, TextRank, LexRank, LSA and the oracle, on written
// words and on lemmas. Budget of each article: the words of the reference in the middle.

import process from 'node:process';
import type { Example } from '../summary/training/examples.ts';
import { References, rougeTokens } from '../summary/training/rouge.ts';
import { choose } from '../summary/choose.ts';
import { fill, oracle, RANKINGS } from './baselines.ts';
import { dataSets, type DataSet } from './summary-data.ts';

const sets = dataSets(process.argv[2]);
const lengthsOf = (e: Example) => e.tokens.map((t) => t.length);
const texts = (e: Example, chosen: readonly number[]) => chosen.map((i) => e.all[i]!.sentence.text).join(' ');

/** Row of the table → the summary of an article. */
const METHODS: Record<string, (e: Example) => string> = {
  'LEAD, split at stops and lines': (e) => leadOf(e.row.text.split(/(?<=[.؟!…])\s+|\n+/).filter((s) => rougeTokens(s).length), e.budget),
  'LEAD, our sentences': (e) => texts(e, fill(e.all.map((_, i) => i), lengthsOf(e), e.budget, true)),
  ...Object.fromEntries(Object.entries(RANKINGS).map(([name, rank]) => [name, (e: Example) => texts(e, fill(rank(e), lengthsOf(e), e.budget))])),
  'ours (weights fitted on these)': (e) => choose(e.article, e.all, { words: e.budget, sentences: Infinity }).map((c) => c.sentence.text).join(' '),
  oracle: (e) => texts(e, oracle(e, lengthsOf(e))),
};

function leadOf(sentences: string[], budget: number): string {
  const lengths = sentences.map((s) => rougeTokens(s).length);
  return fill(sentences.map((_, i) => i), lengths, budget, true).map((i) => sentences[i]!).join(' ');
}

function scoresOf({ examples, lemmas }: DataSet, method: (e: Example) => string): number[] {
  const sums = [0, 0, 0, 0];
  for (const e of examples) {
    const summary = method(e), byLemma = new References(e.row.references.map(lemmas));
    [...e.references.score(rougeTokens(summary)), ...byLemma.score(lemmas(summary))].forEach((v, i) => { sums[i]! += v / examples.length; });
  }
  return sums;
}

const HEAD = ['R-1', 'R-2', 'lemma R-1', 'lemma R-2'];
const cells = (values: string[]) => values.map((v) => v.padStart(10)).join('');
console.log(`${''.padEnd(32)}${sets.map(({ name, examples }) => `${name} (${examples.length} articles)`.padEnd(40)).join('  ')}`);
console.log(`${''.padEnd(32)}${sets.map(() => cells(HEAD)).join('  ')}`);
for (const [name, method] of Object.entries(METHODS)) {
  console.log(`${name.padEnd(32)}${sets.map((set) => cells(scoresOf(set, method).map((v) => v.toFixed(2)))).join('  ')}`);
}
