// The words around a date or figure that say what it dates or counts.

import type { Entity, KeyFact } from '../annotations.ts';
import type { SentenceSpan } from '../language/index.ts';

/** Words shown at most before and after. */
const BEFORE = 5, AFTER = 7;
const PARTS = /[،؛:.؟!…()«»“”"\n]/;
/** Signs between digits part nothing: 9:00, 3.5. */
const INSIDE_NUMBER = /[0-9٠-٩]/;

/** The clause around the entity, cut to a few words on each side; never beyond its sentence. */
export function contextOf(text: string, entity: Entity, spans: readonly SentenceSpan[]): KeyFact['context'] {
  const span = spans.find((s) => s.start <= entity.start && entity.end <= s.end);
  if (!span) return undefined;
  let start = back(text, entity.start, span.start);
  while (start < entity.start && !/[\p{L}\p{N}]/u.test(text[start]!)) start++;
  const end = forth(text, entity.end, span.end);
  return { start, end, text: text.slice(start, end) };
}

function back(text: string, from: number, least: number): number {
  let words = 0, start = from;
  for (let at = from - 1; at >= least && !parts(text, at); at--) {
    if (/\s/.test(text[at]!)) continue;
    if (at === least || /\s/.test(text[at - 1]!) || parts(text, at - 1)) { start = at; if (++words >= BEFORE) break; }
  }
  return start;
}

function forth(text: string, from: number, most: number): number {
  let words = 0, end = from;
  for (let at = from; at < most && !parts(text, at); at++) {
    if (/\s/.test(text[at]!)) continue;
    if (at + 1 === most || /\s/.test(text[at + 1]!) || parts(text, at + 1)) { end = at + 1; if (++words >= AFTER) break; }
  }
  return end;
}

function parts(text: string, at: number): boolean {
  return PARTS.test(text[at]!) && !(INSIDE_NUMBER.test(text[at - 1] ?? '') && INSIDE_NUMBER.test(text[at + 1] ?? ''));
}
