// The development articles with their reference summaries, as training and the baselines' bench read them.

import { existsSync } from 'node:fs';
import process from 'node:process';
import type { TextDocument } from '../annotations.ts';
import { compileDictionary } from '../compile.ts';
import { EntityFinder } from '../entities/index.ts';
import { findSentences, joinBrokenLines } from '../language/index.ts';
import { Lexicon } from '../lexicon/index.ts';
import { Morphology } from '../morphology/index.ts';
import type { ReadDocument } from '../summary/index.ts';
import { Example, rowsOf } from '../summary/training/examples.ts';

export interface DataSet {
  name: string;
  examples: Example[];
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
  const read = reader();
  return files.map(({ name, file }) => ({ name, examples: rowsOf(file).map((row) => new Example(row, read)) }));
}

/** What the engine reads of a document before it sums it up. */
function reader(): (document: TextDocument) => ReadDocument {
  const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
  const morphology = new Morphology(lexicon), finder = new EntityFinder(lexicon);
  return ({ text }) => {
    const spans = findSentences(joinBrokenLines(text));
    const sentences = spans.map((s) => morphology.sentence(text, s.start, s.end));
    return { spans, sentences, entities: finder.find(text, sentences), lexicon };
  };
}
