import type { Definition } from '../messages.ts';
import { send } from '../messaging/index.ts';

/** What the reader's own dictionaries say of a word, in the reader's order; nothing where there is none. */
export async function define(lemma: string, written: string): Promise<Definition[]> {
  return JSON.parse((await send('define', { lemma, written })).definitions) as Definition[];
}
