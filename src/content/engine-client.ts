// The engine, which lives in the background. Answers travel as one string.

import type { Annotations, TextDocument, Word } from '../annotations.ts';
import { send, unpackAnnotations } from '../messaging/index.ts';

export async function annotate(document: TextDocument): Promise<Annotations> {
  const { annotations } = await send('annotate', { document: JSON.stringify(document) });
  return unpackAnnotations(annotations, document.text);
}

export async function lookup(word: string): Promise<Word[]> {
  const { readings } = await send('lookup', { word });
  return JSON.parse(readings) as Word[];
}
