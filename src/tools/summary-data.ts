// The development articles with their reference summaries, as training and the baselines' bench read them.

import { existsSync } from 'node:fs';
import process from 'node:process';
import type { TextDocument } from '../annotations.ts';
import { compileDictionary } from '../compile.ts';
import { EntityFinder } from '../entities/index.ts';
import { findSentences, joinBrokenLines, keyOf } from '../language/index.ts';
import { Lexicon } from '../lexicon/index.ts';
import { Morphology, type Token } from '../morphology/index.ts';
import type { ReadDocument } from '../summary/index.ts';
import { Example, rowsOf } from '../summary/training/examples.ts';

export interface DataSet {
  name: string;
  examples: Example[];
  /** A text's words as keys of their lemmas; numbers and foreign words as they are. */
  lemmas(text: string): string[];
}

const FOLDER = '../shared/eval/summaries';
const FILES = { extracts: 'easc-dev.jsonl', standfirsts: 'bbc-dev.jsonl' };

/** Ends the program with a notice where the data is not there. */
export function dataSets(folder = FOLDER): DataSet[] {
  const files = Object.entries(FILES).map(([name, file]) => ({ name, file: `${folder}/${file}` }));
  const missing = files.find(({ file }) => !existsSync(file));
  if (missing) {
    console.log(`${missing.file} is not here: nothing to do (the committed weights stay as they are)`);
    process.exit(0);
  }
  const { read, lemmas } = reader();
  return files.map(({ name, file }) => ({ name, lemmas, examples: rowsOf(file).map((row) => new Example(row, read)) }));
}

/** What the engine reads of a document before it sums it up. */
function reader(): { read(document: TextDocument): ReadDocument; lemmas(text: string): string[] } {
  const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
  const morphology = new Morphology(lexicon), finder = new EntityFinder(lexicon);
  const tokensOf = (text: string) => {
    const spans = findSentences(joinBrokenLines(text));
    return { spans, sentences: spans.map((s) => morphology.sentence(text, s.start, s.end)) };
  };
  const lemmaOf = ({ readings, text }: Token) => keyOf(readings[0] ? lexicon.lemmaText(lexicon.rowLemma[readings[0].row]!) : text);
  return {
    read(document) {
      const { spans, sentences } = tokensOf(document.text);
      return { spans, sentences, entities: finder.find(document.text, spans, sentences), lexicon };
    },
    lemmas(text) {
      const arabic = tokensOf(text).sentences.flat().map((t) => ({ start: t.start, key: lemmaOf(t) }));
      const others = [...text.matchAll(/[\p{N}a-zA-Z]+/gu)].map((m) => ({ start: m.index, key: m[0] }));
      return [...arabic, ...others].sort((a, b) => a.start - b.start).map(({ key }) => key);
    },
  };
}
