// npm run bench:engine [-- dictionary.bin]: what the dictionary and the engine cost, beside what was asked of them.
// Milliseconds of the processor, so that a busy computer spoils them less; the best of the rounds of some seconds, when all is compiled.

import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { open, type Engine } from '../engine.ts';
import { EntityFinder } from '../entities/index.ts';
import { findSentences, findWords } from '../language/index.ts';
import { Lexicon, unpack } from '../lexicon/index.ts';
import { Morphology } from '../morphology/index.ts';
import { sumUp, type ReadDocument } from '../summary/index.ts';

const NEWS = '../shared/eval/news/articles.jsonl', SAMPLE = 'src/start/sample/article.html';
const ROUNDS = 5, LONG = 5_000, ARTICLES = 300, MB = 1e6;
/** Sections of the lexicon and of ranking; names, their model and the texts they share are counted apart. */
const LEXICON = /^(?:row|stems|slot|class|lemma|closed|affixes|transitions|victim|phrase)/;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const bytes = readFileSync(process.argv[2] ?? 'dist/chrome/dictionary.bin');
const dictionary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const texts = existsSync(NEWS)
  ? readFileSync(NEWS, 'utf8').split('\n').filter(Boolean).slice(0, ARTICLES).map((l) => (JSON.parse(l) as { text: string }).text)
  : Array.from({ length: 100 }, () => readFileSync(SAMPLE, 'utf8').replace(/<[^>]*>/g, ' '));
const running = texts.flatMap((t) => findWords(t).map((w) => t.slice(w.start, w.end))), distinct = [...new Set(running)];

const processor = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const once = (work: () => void) => { const from = processor(); work(); return processor() - from; };
/** The best of at least some rounds and milliseconds; `prepared` is not counted. */
function best<T>(work: (prepared: T) => void, prepare: () => T): number {
  collect();
  let least = Infinity;
  for (let round = 0, spent = 0; round < ROUNDS || spent < LONG; round++) {
    const prepared = prepare(), time = once(() => work(prepared));
    least = Math.min(least, time);
    spent += time;
  }
  return least;
}
const memory = () => { collect(); collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
const line = (what: string, measured: string, asked = '') => console.log(`${what.padEnd(62)}${measured.padStart(14)}   ${asked}`);
const ms = (time: number) => `${time.toFixed(1)} ms`, perSecond = (words: number, time: number) => `${Math.round(words / time).toLocaleString('en-US')}k/s`;
const mb = (size: number) => `${(size / MB).toFixed(2)} MB`;

const read = existsSync(NEWS) ? 'news articles' : 'copies of the sample article';
console.log(`${texts.length} ${read}: ${running.length} running words, ${distinct.length} distinct\n`);
cold();
sizes();
words();
engine();
summaries();

/** What a reader waits for on the first page; nothing has run in this process yet. */
function cold(): void {
  const before = memory(), from = processor();
  const opened = open(dictionary), ready = processor();
  opened.annotate({ text: texts[0]! });
  const answered = processor();
  line('cold: opening everything', ms(ready - from));
  line(`cold: the first article of ${findWords(texts[0]!).length} words, opening included`, ms(answered - from));
  line('memory beyond the file, everything open and one article read', mb(memory() - before));
  opened.lookup('كتاب');
}

function sizes(): void {
  const sections = [...unpack(dictionary)];
  const own = sections.filter(([name]) => LEXICON.test(name)).map(([, s]) => Buffer.from(s.buffer, s.byteOffset, s.byteLength));
  const raw = own.reduce((sum, s) => sum + s.byteLength, 0);
  line("lexicon's sections", mb(raw), '<= 2.5 MB');
  line("lexicon's sections, gzipped", mb(gzipSync(Buffer.concat(own)).length), '<= 1 MB');
  line("names' model", mb(sections.filter(([name]) => name.startsWith('ner')).reduce((sum, [, s]) => sum + s.byteLength, 0)), '<= 0.6 MB');
  line('whole file, and gzipped', `${mb(bytes.length)}, ${mb(gzipSync(bytes).length)}`);
}

function words(): void {
  line('opening the lexicon', ms(best(() => { new Lexicon(dictionary); }, () => undefined)), '<= 15 ms');
  const before = memory(), lexicon = new Lexicon(dictionary), reader = new Morphology(lexicon);
  reader.readings('كتاب');
  line('memory of the lexicon beyond the file', mb(memory() - before), '<= 8 MB');
  const each = (m: Morphology) => { for (const w of distinct) m.readings(w); };
  line('distinct words, nothing cached', perSecond(distinct.length, best(each, () => new Morphology(lexicon))), '>= 300k/s');
  const warm = new Morphology(lexicon);
  const lookUp = () => { for (const w of running) warm.readings(w); };
  line('running words looked up, as on a page', perSecond(running.length, best(lookUp, () => undefined)), '>= 1,000k/s');
  const choose = () => { for (const t of texts) for (const s of findSentences(t)) warm.sentence(t, s.start, s.end); };
  line('running words found, looked up and chosen in their sentences', perSecond(running.length, best(choose, () => undefined)), '>= 1,000k/s');
}

function engine(): void {
  const warm = open(dictionary);
  const rate = (work: (e: Engine, text: string) => void, opened: () => Engine) =>
    perSecond(running.length, best((e) => { for (const text of texts) work(e, text); }, opened));
  line('whole engine, first time it sees these articles', rate((e, text) => e.explain({ text }), () => open(dictionary)));
  line('whole engine, words known: words, phrases, names', rate((e, text) => e.explain({ text }), () => warm), '>= 150k/s');
  line('the same and summing up', rate((e, text) => e.annotate({ text }), () => warm));
}

function readDocument(text: string, lexicon: Lexicon, morphology: Morphology, finder: EntityFinder): ReadDocument {
  const spans = findSentences(text), sentences = spans.map((s) => morphology.sentence(text, s.start, s.end));
  return { spans, sentences, entities: finder.find(text, spans, sentences), lexicon };
}

function summaries(): void {
  const lexicon = new Lexicon(dictionary), morphology = new Morphology(lexicon), finder = new EntityFinder(lexicon), all = texts.join('\n').split(' ');
  for (const count of [1_000, 10_000, 50_000].filter((n) => n <= all.length)) {
    const text = all.slice(0, count).join(' '), read = readDocument(text, lexicon, morphology, finder);
    const taken = best(() => { sumUp({ text }, read); }, () => undefined);
    line(`summing up ${count.toLocaleString('en-US')} words after analysis`, ms(taken), count === 1_000 ? '<= 5 ms' : 'linear');
  }
}
