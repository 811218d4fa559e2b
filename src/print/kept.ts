// A note on its way to paper: in the browser's memory only, and only until its page has taken it.

import { browser } from '../browser.ts';
import type { Note } from '../note.ts';
import { isNote } from './shape.ts';

const keyOf = (id: string): string => `print:${id}`;

/** Keeps a note and gives the id under which its page asks for it. */
export async function keepNote(note: Note): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: note });
  return id;
}

/** The note, which is then kept no longer; undefined where it has been taken already. */
export async function takeNote(id: string): Promise<Note | undefined> {
  const key = keyOf(id);
  const { [key]: note } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return isNote(note) ? note : undefined;
}
