// The engine, which lives in the background. Answers travel as one JSON string: objects cost three times as much.

import type { Annotations, TextDocument, Word } from '../annotations.ts';
import { send } from '../messaging/index.ts';

export async function annotate(document: TextDocument): Promise<Annotations> {
  const { annotations } = await send('annotate', { document: JSON.stringify(document) });
  return JSON.parse(annotations) as Annotations;
}

export async function lookup(word: string): Promise<Word[]> {
  const { readings } = await send('lookup', { word });
  return JSON.parse(readings) as Word[];
}
