// ROUGE-1 and ROUGE-2 F1 (Lin 2004) of a summary against references, averaged over the references.

import { bareLetters } from '../../language/index.ts';

/** Words as they are compared: no marks, alef forms, final yā and tā marbūṭa unified. */
export function rougeTokens(text: string): string[] {
  return bareLetters(text).replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Counts = Map<string, number>;

export function grams(tokens: readonly string[], size: number): Counts {
  const out: Counts = new Map();
  for (let i = 0; i + size <= tokens.length; i++) {
    const gram = tokens.slice(i, i + size).join(' ');
    out.set(gram, (out.get(gram) ?? 0) + 1);
  }
  return out;
}

export function overlap(a: Counts, b: Counts): number {
  let sum = 0;
  for (const [gram, n] of a) sum += Math.min(n, b.get(gram) ?? 0);
  return sum;
}

/** References with their n-grams counted once. */
export class References {
  private readonly counted: { size: number; counts: Counts; total: number }[][];

  constructor(readonly references: readonly string[][]) {
    this.counted = references.map((r) => [1, 2].map((size) => ({ size, counts: grams(r, size), total: Math.max(0, r.length - size + 1) })));
  }

  /** Percent: [ROUGE-1, ROUGE-2]. */
  score(tokens: readonly string[]): [number, number] {
    const own = [grams(tokens, 1), grams(tokens, 2)], out: [number, number] = [0, 0];
    for (const reference of this.counted) for (const { size, counts, total } of reference) {
      const hit = overlap(own[size - 1]!, counts), length = Math.max(0, tokens.length - size + 1) + total;
      out[size - 1]! += hit ? (200 * hit) / length / this.counted.length : 0;
    }
    return out;
  }
}
