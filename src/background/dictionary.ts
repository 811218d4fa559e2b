// The engine behind its dictionary: opened when the first page asks, one for all tabs, opened anew after each sleep.

import type { PartOfSpeech } from '../annotations.ts';
import { browser } from '../browser.ts';
import { open, type Engine } from '../engine.ts';
import { packAnnotations } from '../messaging/index.ts';
import { parseDocument } from './shapes.ts';

let opened: Promise<Engine> | undefined;

function engine(): Promise<Engine> {
  opened ??= openDictionary().catch((error: unknown) => {
    opened = undefined; // the next page may have more luck
    throw error;
  });
  return opened;
}

/** A file of the extension itself; nothing leaves the device. */
async function openDictionary(): Promise<Engine> {
  const response = await fetch(browser.runtime.getURL('dictionary.bin'));
  return open(await response.arrayBuffer());
}

/** JSON of a TextDocument in, packed annotations out. */
export async function annotate(document: string): Promise<string> {
  const text = parseDocument(document);
  return packAnnotations((await engine()).annotate(text));
}

/** JSON of the word's readings. */
export async function lookup(word: string): Promise<string> {
  return JSON.stringify((await engine()).lookup(word));
}

/** JSON of the dictionary's words of a root. */
export async function rootWords(root: string): Promise<string> {
  return JSON.stringify((await engine()).rootWords(root));
}

/** JSON of a lemma's principal parts. */
export async function principalParts(lemma: string, pos: PartOfSpeech): Promise<string> {
  return JSON.stringify((await engine()).principalParts(lemma, pos));
}
