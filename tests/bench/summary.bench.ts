// Summing up after the analysis, by the text's length: time must grow with the words, not with their square.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bench, describe } from 'vitest';
import { EntityFinder } from '../../src/entities/index.ts';
import { findSentences } from '../../src/language/index.ts';
import { Lexicon } from '../../src/lexicon/index.ts';
import { Morphology } from '../../src/morphology/index.ts';
import { sumUp } from '../../src/summary/index.ts';
import { dictionary } from '../dictionary.ts';

const root = path.resolve(import.meta.dirname, '../..');
const news = path.join(root, '../shared/eval/news/articles.jsonl');
const sample = readFileSync(path.join(root, 'src/start/sample/article.html'), 'utf8').replace(/<[^>]*>/g, ' ');
const written = existsSync(news) ? readFileSync(news, 'utf8').split('\n').filter(Boolean).slice(0, 400).map((l) => (JSON.parse(l) as { text: string }).text).join('\n') : `${sample}\n`.repeat(200);
const words = written.split(/ /);

const lexicon = new Lexicon(dictionary), morphology = new Morphology(lexicon), finder = new EntityFinder(lexicon);

describe('three lengths, key facts and reading time', () => {
  for (const count of [300, 1_000, 3_000, 10_000, 50_000]) {
    const text = words.slice(0, count).join(' ');
    const spans = findSentences(text), sentences = spans.map((s) => morphology.sentence(text, s.start, s.end));
    const read = { spans, sentences, entities: finder.find(text, spans, sentences), lexicon };
    bench(`${count} words, ${spans.length} sentences`, () => { sumUp({ text }, read); });
  }
});
