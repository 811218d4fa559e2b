// A saved word as the columns of a table that other programs read.

import type { Gloss } from '../../annotations.ts';
import { formsOf } from '../forms.ts';
import type { StoredWord } from '../stored-word.ts';

/** How the interface names a part of speech. */
export type Name = (word: StoredWord) => string;

export const formsText = ({ parts }: StoredWord): string => formsOf(parts).flatMap(({ forms }) => forms).join('، ');

/** As it stands in its sentence. */
export const formText = ({ encounters: [met] }: StoredWord): string => met?.sentence.slice(met.start, met.end) ?? '';

export const glossText = ({ en, ar }: Gloss): string => [en, ar].filter(Boolean).join(' — ');

export function sourceText({ encounters: [met] }: StoredWord): string {
  return met ? [met.title, met.url].filter(Boolean).join(' — ') : '';
}

/** One line of text, whatever was in it. */
export const oneLine = (text: string): string => text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();

/** RFC 4180: a field that holds a delimiter, a quotation mark or a line break is quoted. */
export function quoted(field: string, delimiter: string): string {
  return field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
}
