// One JSON object a line in, one a line out, same ids, same order. A bad line is named by its number.

import process from 'node:process';
import readline from 'node:readline';
import type { TextDocument, Word } from '../annotations.ts';
import { openEngine } from './engine.ts';
import { Refusal } from './refusal.ts';

interface Request extends TextDocument {
  id?: unknown;
  maxWords?: number;
}

/** @param full all that is known of each word, as the card has it: four times the bytes. */
export async function analyze(full: boolean): Promise<void> {
  const engine = openEngine();
  await eachLine((request) => {
    const { words, phrases, entities } = engine.explain(request);
    return { id: request.id, words: full ? words : words.map(brief), phrases, entities };
  });
}

/** A word without its segments and grammar; of its other readings the lemmas. Thousands of articles go through a pipe. */
function brief({ start, end, text, lemma, vocalized, pos, gloss, level, guessed, derived, others }: Word) {
  const lemmas = new Set(others.map((other) => other.lemma));
  lemmas.delete(lemma);
  return { start, end, text, lemma, vocalized, pos, gloss, level, guessed, derived, others: [...lemmas].map((other) => ({ lemma: other })) };
}

export async function summarize(): Promise<void> {
  const engine = openEngine();
  await eachLine((request) => {
    const limit = request.maxWords;
    const sentences = engine.summarize(request, limit === undefined ? {} : { maxWords: limit });
    return { id: request.id, sentences: sentences.map(({ start, end, text, speaker }) => ({ start, end, text, ...(speaker && { speaker }) })) };
  });
}

async function eachLine(answer: (request: Request) => unknown): Promise<void> {
  let number = 0;
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const answered = JSON.stringify(answer(parse(line, number)));
    if (!process.stdout.write(`${answered}\n`)) await new Promise((drained) => process.stdout.once('drain', drained));
  }
}

function parse(line: string, number: number): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal(`line ${number} is not JSON`);
  }
  if (typeof value !== 'object' || value === null || typeof (value as Request).text !== 'string') throw new Refusal(`line ${number} has no "text" string`);
  const { id, text, title, maxWords, published } = value as Request;
  if (maxWords !== undefined && !(typeof maxWords === 'number' && maxWords > 0)) throw new Refusal(`line ${number}: "maxWords" is not a positive number`);
  if (title !== undefined && typeof title !== 'string') throw new Refusal(`line ${number}: "title" is not a string`);
  return { id, text, ...(title && { title }), ...(maxWords !== undefined && { maxWords }), ...(typeof published === 'string' && { published }) };
}
