// Unlabelled news as sentences of tokens.

import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findSentences, type SentenceSpan } from '../../language/index.ts';
import type { Morphology, Token } from '../../morphology/index.ts';

export interface Sentence { text: string; span: SentenceSpan; tokens: Token[] }

export function textsOf(file: string, limit = Infinity): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, limit).map((l) => { const r = JSON.parse(l) as { title?: string; text: string }; return r.title ? `${r.title}\n${r.text}` : r.text; });
}

export function* sentencesOf(texts: string[], morphology: Morphology): Generator<Sentence> {
  for (const text of texts) for (const s of findSentences(text)) yield { text, span: s, tokens: morphology.sentence(text, s.start, s.end) };
}

/** Ends the program with a plain notice where the development data is not there. */
export function needFiles(...files: string[]): void {
  const missing = files.filter((f) => !existsSync(f));
  if (!missing.length) return;
  console.log(`${missing.join(', ')} not here; the committed model stays as it is`);
  process.exit(0);
}
