// What a note must look like before it is kept or shown: it comes out of a page of the web.

import { MOST_NOTED, type Note } from '../note.ts';

type Check = (raw: unknown) => boolean;

/** Texts, lists and levels of lists: what is asked for by name must be there, everything else must not. */
const text: Check = (raw) => typeof raw === 'string' && raw.length <= MOST_NOTED.text;
const address: Check = (raw) => typeof raw === 'string' && raw.length <= MOST_NOTED.address;
const count: Check = (raw) => Number.isInteger(raw) && (raw as number) > 0;
const oneOf = (...values: unknown[]): Check => (raw) => values.includes(raw);
const listOf = (check: Check): Check => (raw) => Array.isArray(raw) && raw.length <= MOST_NOTED.entries && raw.every(check);
const maybe = (check: Check): Check => (raw) => raw === undefined || check(raw);

function object(fields: Record<string, Check>): Check {
  return (raw) => typeof raw === 'object' && raw !== null && Object.keys(raw).every((name) => Object.hasOwn(fields, name))
    && Object.entries(fields).every(([name, check]) => check((raw as Record<string, unknown>)[name]));
}

const glosses = listOf(object({ lang: oneOf('en', 'ar'), text }));

const note = object({
  title: text, address, published: maybe(text),
  summary: listOf(object({ text, speaker: maybe(text) })),
  facts: listOf(object({ kind: oneOf('who', 'where', 'when', 'figure'), told: listOf(text) })),
  names: listOf(object({
    layer: oneOf('people', 'places', 'organizations', 'facts'),
    entries: listOf(object({ ar: text, en: maybe(text), about: glosses, count })),
  })),
  words: listOf(object({ lemma: text, level: oneOf(1, 2, 3, 4, 5, 6), glosses })),
});

export function isNote(raw: unknown): raw is Note {
  return note(raw);
}
