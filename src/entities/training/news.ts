// Unlabelled news as sentences of tokens.

import { readFileSync } from 'node:fs';
import { findSentences } from '../../language/index.ts';
import type { Morphology, Token } from '../../morphology/index.ts';

export interface Sentence { text: string; tokens: Token[] }

export function textsOf(file: string, limit = Infinity): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, limit).map((l) => { const r = JSON.parse(l) as { title?: string; text: string }; return r.title ? `${r.title}\n${r.text}` : r.text; });
}

export function* sentencesOf(texts: string[], morphology: Morphology): Generator<Sentence> {
  for (const text of texts) for (const s of findSentences(text)) yield { text, tokens: morphology.sentence(text, s.start, s.end) };
}
