// npm run train:entities, second half: the conditional random field from labelled sentences → model/weights.bin.
// First round without name habits; they are then counted over unlabelled news and the second round uses them. Deterministic.

import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { Lexicon } from '../lexicon/index.ts';
import { Morphology } from '../morphology/index.ts';
import { packBuckets } from '../entities/model/buckets.ts';
import { Forms } from '../entities/forms.ts';
import { isBegin, LABELS, N } from '../entities/model/labels.ts';
import { anyLabel, Marginals, stepTable, TRANSITIONS, viterbi } from '../entities/model/lattice.ts';
import { square } from '../entities/model/model.ts';
import { Names } from '../entities/gazetteer/names.ts';
import { itemsOf, jointsOf } from '../entities/sequence.ts';
import { RECORD, Vocabulary } from '../entities/model/vocabulary.ts';
import { forgetful } from '../entities/training/dropout.ts';
import { generator, score, train, type Example, type Weights } from '../entities/training/crf.ts';
import { featuresOf, labelledOf, type Labelled } from '../entities/training/examples.ts';
import { needFiles, sentencesOf, textsOf } from '../entities/training/news.ts';

const [
  labelled = '../shared/eval/entities/anercorp-train.jsonl', news = '../shared/eval/news/articles.jsonl', folder = 'src/entities/model', ...tests
] = process.argv.slice(2);
const KEPT = 48_000, LEAST = 2, EPOCHS = 10, TUNE = 6, L2 = 2, HABIT_L2 = 0.6, RATE = 0.1, SEED = 7;
/** Share of known names that the gazetteer is made to forget in every other reading of a sentence (see model/README.md). */
const FORGET = 0;

needFiles(news, labelled);
const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
const morphology = new Morphology(lexicon);
const names = new Names(lexicon);
let vocabulary = new Uint8Array(readFileSync(`${folder}/vocabulary.bin`));
/** For trying things out: habits as an earlier run counted them. */
if (!process.env.KEEP_HABITS) {
  clearHabits(vocabulary);
  vocabulary = habits(learn(open(vocabulary), 'without habits', HABIT_L2));
}
const second = learn(open(vocabulary), 'with habits', L2);
writeFileSync(`${folder}/vocabulary.bin`, vocabulary);
save(prune(second));

interface Learned { forms: Forms; rows: Map<number, number>; weights: Weights; examples: Example[]; sentences: Labelled[] }

function open(bytes: Uint8Array): Forms {
  return new Forms(lexicon, names, new Vocabulary(bytes));
}

function learn(forms: Forms, name: string, l2: number): Learned {
  const sentences = labelledOf(labelled, morphology, forms);
  const rows = rowsOf(sentences);
  console.log(`${name}: ${sentences.length} sentences, ${rows.size} features`);
  const examples = examplesOf(sentences, rows);
  const weights = train(examples, rows.size, { epochs: EPOCHS, l2, rate: RATE, seed: SEED, log: () => {} });
  const learned = { forms, rows, weights, examples, sentences };
  report(learned);
  return learned;
}

function rowsOf(sentences: Labelled[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const s of sentences) for (const f of featuresOf(s.items)) for (const h of f) counts.set(h, (counts.get(h) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [h, n] of counts) if (n >= LEAST) rows.set(h, rows.size);
  return rows;
}

function example(s: Pick<Labelled, 'items'> & { gold?: Uint8Array }, rows: Map<number, number>): Example {
  const known = (f: Uint32Array) => Int32Array.from([...f].map((h) => rows.get(h) ?? -1).filter((r) => r >= 0));
  return { rows: featuresOf(s.items).map(known), gold: s.gold ?? new Uint8Array(s.items.length), broken: jointsOf(s.items) };
}

/** Examples for training: each also in a forgetful reading. */
function examplesOf(sentences: Labelled[], rows: Map<number, number>): Example[] {
  const random = generator(SEED);
  return sentences.map((s) => ({ ...example(s, rows), forgetful: example({ items: forgetful(s.items, FORGET, random) }, rows).rows }));
}

/** Shares of each word's places in news that are names, as a small number a word: 0 never seen, then kind and how often. */
function habits({ forms, rows, weights }: Learned): Uint8Array<ArrayBuffer> {
  const out = vocabulary.slice();
  const sums = new Float64Array(forms.vocabulary.count * 4);
  const steps = stepTable(weights.transitions);
  for (const { text, span, tokens } of sentencesOf(textsOf(news), morphology)) {
    const items = itemsOf(text, span, tokens, forms);
    if (!items.length) continue;
    const e = example({ items }, rows);
    const m = new Marginals(score(e, weights.values), e.broken, items.length, steps.map(Math.exp), anyLabel(items.length));
    items.forEach((item, i) => {
      const at = forms.vocabulary.find(item.form.core);
      if (at < 0) return;
      sums[at * 4]!++;
      for (let k = 0; k < 3; k++) sums[at * 4 + 1 + k]! += m.label(i, 1 + 2 * k) + m.label(i, 2 + 2 * k);
    });
  }
  const offset = out.length - forms.vocabulary.count * RECORD;
  for (let w = 0; w < forms.vocabulary.count; w++) out[offset + w * RECORD + 2] = habit([...sums.subarray(w * 4, w * 4 + 4)]);
  return out;
}

/** The two likeliest kinds and their shares in steps. */
function habit([n, ...kinds]: number[]): number {
  if (!n) return 0;
  const shares = kinds.map((k) => k / n), order = [0, 1, 2].sort((a, b) => shares[b]! - shares[a]!);
  const level = [0.03, 0.15, 0.4, 0.7, 0.9].filter((t) => shares[order[0]!]! >= t).length;
  if (!level) return 1;
  const other = shares[order[1]!]! >= 0.25 ? 2 : shares[order[1]!]! >= 0.06 ? 1 : 0;
  return 2 + ((order[0]! * 3 + (other ? 1 + (order[1]! > order[0]! ? order[1]! - 1 : order[1]!) : 0)) * 6 + level) * 3 + other;
}

function clearHabits(bytes: Uint8Array): void {
  const { count } = new Vocabulary(bytes);
  const offset = bytes.length - count * RECORD;
  for (let w = 0; w < count; w++) bytes[offset + w * RECORD + 2] = 0;
}

/** Keeps the strongest features and lets their weights settle without the others. */
function prune(learned: Learned): Learned {
  const { rows, weights } = learned;
  const norm = (r: number) => { let s = 0; for (let l = 0; l < N - 1; l++) s += weights.values[r * (N - 1) + l]! ** 2; return s; };
  const kept = [...rows].map(([h, r]) => [h, r, norm(r)] as const).sort((a, b) => b[2] - a[2] || a[0] - b[0]).slice(0, KEPT);
  const fewer = new Map(kept.map(([h], i) => [h, i]));
  const start = {
    transitions: weights.transitions,
    values: Float64Array.from(kept.flatMap(([, r]) => [...weights.values.subarray(r * (N - 1), (r + 1) * (N - 1))])),
  };
  const examples = examplesOf(learned.sentences, fewer);
  const settled = train(examples, fewer.size, { epochs: TUNE, l2: L2, rate: RATE / 4, seed: SEED, start, log: () => {} });
  const out = { ...learned, rows: fewer, weights: settled, examples };
  console.log(`pruned to ${fewer.size} features`);
  report(out);
  return out;
}

function save({ rows, weights }: Learned): void {
  const largest = weights.values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const head = Float32Array.from([largest, ...weights.transitions]);
  const entries = [...rows].map(([hash, r]) => {
    const row = weights.values.subarray(r * (N - 1), (r + 1) * (N - 1));
    return { hash, record: [...row].map((v) => square(v, largest) & 255) };
  });
  const table = packBuckets(entries.filter((e) => e.record.some(Boolean)), N - 1, 13);
  const out = new Uint8Array(4 * (1 + TRANSITIONS) + table.length);
  out.set(new Uint8Array(head.buffer));
  out.set(table, 4 * (1 + TRANSITIONS));
  writeFileSync(`${folder}/weights.bin`, out);
  console.log(`${folder}/weights.bin: ${out.length} bytes; vocabulary.bin: ${vocabulary.length} bytes`);
}

/** Precision, recall and F1 of exact names on the test files given. */
function report({ forms, rows, weights }: Learned): void {
  const steps = stepTable(weights.transitions);
  for (const file of tests) {
    const n = { right: 0, gold: 0, got: 0 };
    for (const s of labelledOf(file, morphology, forms)) {
      const e = example(s, rows);
      const want = new Set(spans(s.gold)), got = spans(viterbi(score(e, weights.values), e.broken, s.items.length, steps, anyLabel(s.items.length)));
      n.gold += want.size; n.got += got.length; n.right += got.filter((x) => want.has(x)).length;
    }
    const p = 100 * n.right / n.got, r = 100 * n.right / n.gold;
    console.log(`  ${file.split('/').pop()}: P ${p.toFixed(1)} R ${r.toFixed(1)} F1 ${(2 * p * r / (p + r)).toFixed(1)}`);
  }
}

function spans(labels: ArrayLike<number>): string[] {
  const out: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (!isBegin(labels[i]!)) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === labels[i]! + 1) end++;
    out.push(`${i}-${end}-${LABELS[labels[i]!]}`);
  }
  return out;
}
