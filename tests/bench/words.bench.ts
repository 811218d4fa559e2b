// Look-up of words: our analyser beside a plain hash map of full forms and a stripper that knows no lexicon.
// Compare within one run: machines are noisy, ratios are not.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bench, describe } from 'vitest';
import { readSources } from '../../src/lexicon/compile.ts';
import { lemmasOf } from '../../src/lexicon/lemmas.ts';
import { Lexicon } from '../../src/lexicon/index.ts';
import { findSentences, findWords, keyOf } from '../../src/language/index.ts';
import { Morphology } from '../../src/morphology/index.ts';
import { dictionary } from '../dictionary.ts';

const root = path.resolve(import.meta.dirname, '../..');
const news = path.join(root, '../shared/eval/news/articles.jsonl');
const sample = readFileSync(path.join(root, 'src/start/sample/article.html'), 'utf8').replace(/<[^>]*>/g, ' ');
const texts = existsSync(news) ? readFileSync(news, 'utf8').split('\n').filter(Boolean).slice(0, 300).map((l) => (JSON.parse(l) as { text: string }).text) : [sample];
const running = texts.flatMap((t) => findWords(t).map((w) => t.slice(w.start, w.end)));
const distinct = [...new Set(running)];
console.log(`${existsSync(news) ? 'news articles' : 'the sample article'}: ${running.length} running words, ${distinct.length} distinct`);

const fullForms = new Map<string, number>();
lemmasOf(readSources(path.join(root, 'src/lexicon/sources'))).forEach((l, i) => l.forms().forEach((f) => fullForms.set(keyOf(f.prefix + f.stem + f.suffix), i)));
const strip = (word: string) => keyOf(word).replace(/^[وف]?(?:[بكل]?ال|لل|[بكلس])?/, '').replace(/(?:ها|هم|هن|كم|نا|ه|ي|ات|ون|ين|ان)$/, '');

/** A few rounds will do: ratios are wanted, figures are in npm run bench:engine. */
const FEW = { time: 300, iterations: 3, warmupTime: 100, warmupIterations: 1 };

describe(`${distinct.length} distinct words`, () => {
  bench('our analyser, nothing cached', () => { const m = new Morphology(new Lexicon(dictionary)); for (const w of distinct) m.readings(w); }, FEW);
  bench('hash map of full forms (no clitics, no ranking)', () => { let n = 0; for (const w of distinct) if (fullForms.has(keyOf(w))) n++; return void n; }, FEW);
  bench('rule-only stripper (no lexicon)', () => { let n = 0; for (const w of distinct) n += strip(w).length; return void n; }, FEW);
});

const warm = new Morphology(new Lexicon(dictionary));
describe(`${running.length} running words`, () => {
  bench('our analyser, cached as on a page', () => { for (const w of running) warm.readings(w); }, FEW);
  bench('our analyser in its sentences: words found, looked up and chosen', () => { for (const t of texts) for (const s of findSentences(t)) warm.sentence(t, s.start, s.end); }, FEW);
  bench('hash map of full forms', () => { let n = 0; for (const w of running) if (fullForms.has(keyOf(w))) n++; return void n; }, FEW);
});
