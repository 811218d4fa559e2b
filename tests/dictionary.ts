// The compiled dictionary, made once a test process.

import path from 'node:path';
import { compileDictionary } from '../src/compile.ts';
import { open } from '../src/engine.ts';

const bytes = compileDictionary(path.resolve(import.meta.dirname, '..'));

export const dictionary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
export const engine = open(dictionary);

/** The reading of one word in its sentence; the word is named by its written form. */
export function wordIn(sentence: string, written: string) {
  const word = engine.annotate({ text: sentence }).words.find((w) => w.text === written);
  if (!word) throw new Error(`${written} does not stand in: ${sentence}`);
  return word;
}
