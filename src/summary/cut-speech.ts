// Speech without quotation marks that goes on in the next sentence: قال: نريد الفوز. سنلعب بقوة.

import type { Sentence } from './article.ts';
import { says, speechAt } from './standing.ts';

const SPOKEN = /:\s*(?=[\u0621-\u064a])/;

type Seen = Pick<Sentence, 'index' | 'inParagraph' | 'text' | 'start' | 'glances'>;

/** A colon behind a verb of saying opens words of which the next sentence has the rest. */
export function cutsSpeech({ index, text, start, glances }: Seen, next: Seen | undefined): boolean {
  if (!next || next.index !== index + 1 || !next.inParagraph) return false;
  const colon = SPOKEN.exec(text);
  if (!colon || !glances.some((g) => g.start < start + colon.index && says(g.written))) return false;
  return speechAt(next.glances.slice(0, 3).map((g) => g.written)) < 0;
}
