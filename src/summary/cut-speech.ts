// Speech without quotation marks that goes on in the next sentence: قال: نريد الفوز. سنلعب بقوة.

import type { Sentence } from './article.ts';
import { says, speechAt } from './standing.ts';

const SPOKEN = /:\s*(?=[\u0621-\u064a])/;

type Seen = Pick<Sentence, 'index' | 'inParagraph' | 'text' | 'start' | 'tokens' | 'glances'>;

/** A colon behind a verb of saying opens words of which the next sentence has the rest. */
export function cutsSpeech(s: Seen, next: Seen | undefined): boolean {
  if (!next || next.index !== s.index + 1 || !next.inParagraph || !opensSpeech(s)) return false;
  return speechAt(next.glances.slice(0, 3).map((g) => g.written)) < 0;
}

function opensSpeech({ text, start, tokens, glances }: Seen): boolean {
  const colon = SPOKEN.exec(text);
  return colon !== null && glances.some((g, i) => tokens[i]!.start < start + colon.index && says(g.written));
}

/** The sentences that are the rest of such words: in the first person behind them, or behind one that is. */
export function restOfSpeech<S extends Seen>(sentences: readonly S[], mine: (s: S) => boolean): S[] {
  let open = false;
  return sentences.filter((s) => {
    const opens = opensSpeech(s), goesOn = open && !opens && s.inParagraph > 0 && mine(s);
    open = opens || goesOn;
    return goesOn;
  });
}
