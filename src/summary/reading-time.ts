// How long a text takes to read.

/** Silent reading of Arabic by adults, about 180 (Brysbaert 2019, "How many words do we read per minute?"). */
export const WORDS_PER_MINUTE = 180;

/** Minutes to a tenth, never 0 for a text with words. */
export function minutesOf(words: number): number {
  return words ? Math.max(0.1, Math.round((words / WORDS_PER_MINUTE) * 10) / 10) : 0;
}
