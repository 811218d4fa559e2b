// npm run lexicon:count [-- ARTICLES.jsonl]: counts lemmas, inflections and tag transitions in unlabelled news by
// expectation maximisation (forward–backward over every word's readings) and writes the tables that the compiler reads.
// Deterministic: the same text and lexicon give the same tables.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { findSentences } from '../language/index.ts';
import { slotKey } from '../lexicon/compile.ts';
import { Fits, Lexicon } from '../lexicon/index.ts';
import { expect, pairAt, statesOf, type Column } from './expectation.ts';
import { Morphology, TAG, OVERCOUNTED, scoreOf, tagBetween, TAGS, tagChain, UNLIKELY, WIDTH, type Reading } from '../morphology/index.ts';

const ROUNDS = 4;
const FOLDER = 'src/lexicon/sources';
const file = process.argv[2] ?? '../shared/eval/news/articles.jsonl';
const limit = Number(process.argv[3] ?? 3000);
if (!existsSync(file)) { console.log(`${file} is not here; the committed tables stay as they are`); process.exit(0); }

const N = TAGS.length;
const UNKNOWN = Math.exp(-9);
/** What a pair of tags that grammar rules out loses, in natural logarithms. */
const RULED_OUT = -4;



// Round 0 counts what needs no context; the other rounds start from there.

const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, limit).map((l) => (JSON.parse(l) as { text: string }).text);
for (const table of ['frequencies', 'slots', 'transitions']) rmSync(path.join(FOLDER, `${table}.tsv`), { force: true });
for (let round = 0; round <= ROUNDS; round++) {
  const bytes = compileDictionary('.');
  const lexicon = new Lexicon(bytes.buffer as ArrayBuffer);
  const morphology = new Morphology(lexicon);
  const weights = lexicon.section('transitions');
  const table = weights && new Int16Array(weights.buffer, weights.byteOffset, weights.length);
  const T = Float64Array.from({ length: 2 * N * N }, (_, i) => (table ? Math.exp(table[i]! / 100) : 1 / N));
  const lemmas = new Float64Array(lexicon.lemmaPos.length), slots = new Float64Array(lexicon.slotFeatures.length), pairs = new Float64Array(2 * N * N);
  let likelihood = 0, count = 0;
  const prepared = new Map<string, Omit<Column, 'broken' | 'figure'>>();
  const prepare = (written: string) => {
    let p = prepared.get(written);
    if (!p) {
      const readings = morphology.readings(written).readings.slice(0, WIDTH);
      const chains = readings.length ? readings.map((r) => tagChain(lexicon, r)) : [[TAG.NAME]];
      const top = Math.max(...readings.map((r) => r.emission));
      const e = readings.length ? Float64Array.from(readings, (r) => Math.exp((table ? r.emission : scoreOf(r)) - top)) : Float64Array.of(UNKNOWN);
      p = { readings, chains, states: statesOf(chains, e, T) };
      prepared.set(written, p);
    }
    return p;
  };
  for (const text of texts) {
    for (const span of findSentences(text)) {
      const tokens = morphology.words(text, span.start, span.end);
      if (!tokens.length) continue;
      if (round === 0) { certain(tokens.map((t) => ({ ...prepare(t.text), broken: t.broken, figure: t.figure }))); continue; }
      likelihood += expect(tokens.map((t) => ({ ...prepare(t.text), broken: t.broken, figure: t.figure })), T, pairs, countReading);
      count += tokens.length;
    }
  }
  console.log(`round ${round}: ${count} words, log likelihood a word ${(likelihood / count).toFixed(3)}`);
  write(lexicon);

  /** Counts only what no context is needed for: words whose readings share one lemma, and tags between such words. */
  function certain(columns: Column[]): void {
    let before: number | undefined = TAG.START;
    for (const c of columns) {
      count++;
      const one = new Set(c.readings.map((r) => lexicon.rowLemma[r.row]!)).size === 1;
      const between = tagBetween(c.broken, c.figure);
      if (between >= 0) before = between;
      if (!one) { before = undefined; continue; }
      for (const r of c.readings) {
        slots[r.slot]! += 1 / c.readings.length;
        if (!(lexicon.slotFits[r.slot]! & Fits.Nisba)) lemmas[lexicon.rowLemma[r.row]!]! += 1 / c.readings.length;
      }
      const chains = new Set(c.chains.map((x) => x.join(' ')));
      if (chains.size > 1) { before = undefined; continue; }
      for (const tag of c.chains[0]!) { if (before !== undefined) for (const seen of [0, 1]) pairs[pairAt(seen, before, tag)]!++; before = tag; }
    }
  }

  function countReading(r: Reading, p: number): void {
    if (!(lexicon.slotFits[r.slot]! & Fits.Nisba)) lemmas[lexicon.rowLemma[r.row]!]! += p;
    slots[r.slot]! += p;
  }

  function write(lexicon: Lexicon): void {
    const counts = new Map<string, number>();
    for (let id = 0; id < lemmas.length; id++) {
      if (lemmas[id]! < 0.5) continue;
      const l = lexicon.lemma(id);
      if (l.pos === 'PROPN') continue;
      const key = `${l.text} ${l.root || '-'} ${l.pos}${l.derivation ? ` ${l.derivation}` : ''}`;
      counts.set(key, (counts.get(key) ?? 0) + lemmas[id]!);
    }
    const rows = [...counts].map(([key, n]) => `${key}\t${Math.round(n * 10) / 10}`);
    save('frequencies.tsv', 'Lemma counts in 3,000 news articles, estimated by npm run lexicon:count', rows.sort());
    const totals = new Float64Array(3);
    const group = (s: number) => (lexicon.slotFits[s]! & Fits.Auxiliary ? 2 : lexicon.slotFits[s]! & Fits.Verb ? 1 : 0);
    for (let s = 0; s < slots.length; s++) totals[group(s)]! += slots[s]! + 0.05;
    const likelihoods = new Map([...slots].map((n, s) => {
      const prefix = lexicon.affixes[lexicon.slotPrefix[s]!]!, suffix = lexicon.affixes[lexicon.slotSuffix[s]!]!;
      return [slotKey(prefix, suffix, lexicon.slotFeatures[s]!, lexicon.slotFits[s]!), Math.log((n + 0.05) / totals[group(s)]!).toFixed(2)] as const;
    }));
    save('slots.tsv', 'Log likelihood of each inflection (prefix+suffix, features, fits) among verbs, among auxiliaries or among all else',
      [...likelihoods].map(([k, v]) => `${k}\t${v}`).sort());
    const ruledOut = UNLIKELY.map(([from, to]) => [TAG[from] * N + TAG[to], RULED_OUT] as const);
    const overcounted = OVERCOUNTED.map(([from, to, loss]) => [TAG[from] * N + TAG[to], loss] as const);
    const losses = new Map([...ruledOut, ...overcounted]);
    const lines: string[] = [];
    for (let from = 0; from < 2 * N; from++) {
      const row = pairs.subarray(from * N, from * N + N);
      const total = row.reduce((a, b) => a + b, 0);
      // words that need no context are not all words: what they never show (لم is always لِمَ, too) stays as likely as the rest
      const unseen = round === 0 ? Math.max(1, total / N) : 1;
      const key = `${Math.floor(from / N)} ${from % N}`;
      for (let to = 0; to < N; to++) {
        const likelihood = Math.log((row[to]! + unseen) / (total + N * unseen)) + (losses.get((from % N) * N + to) ?? 0);
        lines.push(`${key} ${to}\t${likelihood.toFixed(2)}`);
      }
    }
    const tags = TAGS.map((t, i) => `${i} ${t}`).join(', ');
    save('transitions.tsv', `Log likelihood of tag after tag, in a clause without (0) or with (1) its verb: ${tags}`, lines);
  }
}

function save(name: string, comment: string, rows: string[]): void {
  writeFileSync(path.join(FOLDER, name), `# ${comment}\n${rows.join('\n')}\n`);
}
