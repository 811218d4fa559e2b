// Reads the room's word lists: one entry a line, headings in brackets, # before comments.

import { keyOf } from '../language/index.ts';

const lines = (text: string) => text.split('\n').map((l) => l.trim()).filter((l) => l && !l.startsWith('#'));
const keys = (line: string) => line.split(/\s+/).map(keyOf).join(' ');

export function listOf(text: string): Set<string> {
  return new Set(lines(text).map(keys));
}

/** Heading (up to its colon) → entries. */
export function sectionsOf(text: string): Record<string, Set<string>> {
  const out: Record<string, Set<string>> = {};
  let current = new Set<string>();
  for (const line of lines(text)) {
    const heading = /^\[([^:\]]+)/.exec(line);
    if (heading) out[heading[1]!] = current = new Set();
    else current.add(keys(line));
  }
  return out;
}

/** Does a compared word have the article? إلى, إلا and الآن only look so. */
export const hasArticle = (key: string): boolean => /^ال(?!(?:[ىيا]|ان)$)/.test(key);
