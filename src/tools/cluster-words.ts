// npm run train:entities, first half: words of unlabelled news, clustered by their neighbours → model/vocabulary.bin. Deterministic.

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { findWords, keyOf } from '../language/index.ts';
import { Lexicon } from '../lexicon/index.ts';
import { Morphology } from '../morphology/index.ts';
import { packBuckets } from '../entities/model/buckets.ts';
import { Forms } from '../entities/forms.ts';
import { hashText } from '../entities/hash.ts';
import { Names } from '../entities/gazetteer/names.ts';
import { itemsOf } from '../entities/sequence.ts';
import { RECORD, Vocabulary } from '../entities/model/vocabulary.ts';
import { exchange } from '../entities/training/clusters.ts';
import { needFiles, sentencesOf, textsOf } from '../entities/training/news.ts';

const LIMIT = 40_000, LEAST = 4, FINE = 255, COARSE = 64;
const [
  news = '../shared/eval/news/articles.jsonl', labelled = '../shared/eval/entities/anercorp-train.jsonl', out = 'src/entities/model/vocabulary.bin',
] = process.argv.slice(2);

needFiles(news, labelled);
const texts = [...textsOf(news), ...textsOf(labelled)];
const counts = new Map<string, number>();
for (const text of texts) for (const w of findWords(text)) { const k = keyOf(text.slice(w.start, w.end)); counts.set(k, (counts.get(k) ?? 0) + 1); }
const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
const morphology = new Morphology(lexicon);
const forms = new Forms(lexicon, new Names(lexicon), new Vocabulary(undefined), (key) => counts.get(key) ?? 0);

const raw: string[] = [];
for (const { text, span, tokens } of sentencesOf(texts, morphology)) {
  raw.push('<s>');
  for (const item of itemsOf(text, span, tokens, forms)) {
    if (item.gap && item.gap !== 7) raw.push(`<${item.gap}>`);
    if (item.form.conjunction) raw.push('<و>');
    if (item.form.preposition) raw.push(`<${item.form.key[item.form.clitics - 1]}>`);
    raw.push(item.form.core);
  }
}
const frequency = new Map<string, number>();
for (const w of raw) frequency.set(w, (frequency.get(w) ?? 0) + 1);
const words = [...frequency].filter(([, n]) => n >= LEAST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, LIMIT).map(([w]) => w);
const ids = new Map(words.map((w, i) => [w, i + 1]));
const stream = Int32Array.from(raw, (w) => ids.get(w) ?? 0);
console.log(`${raw.length} words of text, ${words.length} in the vocabulary`);
const coarse = exchange(stream, words.length + 1, COARSE, 12, console.log);
const fine = exchange(stream, words.length + 1, FINE, 8, console.log);
const entries = words.map((w, i) => ({ hash: hashText(w), record: [fine[i + 1]!, coarse[i + 1]!, 0] }));
const bytes = packBuckets(entries, RECORD, 12);
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);
