// The words of a phrase as its line in the dictionary lists them: plain by spelling, in brackets by lemma.

import { isMark, keyOf, SUKUN } from '../../language/index.ts';

export interface Slot {
  kind: 'word' | 'lemma' | 'letter';
  /** Keys of the written forms that fit, the bracketed key of the lemma, or the preposition's letter. */
  keys: string[];
  /** The vowels the word is listed with: it is read so in this phrase. */
  read: string;
  /** One word may stand between the slot before and this one. */
  gap: boolean;
}

/** Words that follow one of these stand as they are written: من جهة is not من الجهة. */
const PREPOSITIONS = new Set(['في', 'على', 'من', 'إلى', 'عن', 'مع', 'بين', 'تحت', 'فوق', 'قبل', 'بعد', 'منذ', 'حتى', 'لا', 'ما', 'إن'].map(keyOf));

export const isPreposition = (key: string) => PREPOSITIONS.has(key);

export function weightOf({ kind, keys }: Slot): number {
  if (kind === 'letter') return 8;
  return kind === 'word' && /^[وبك]?ال/.test(keys[0]!) ? 17 : 16;
}

/** The slots of a phrase; keys of words that other phrases hold too are made once. */
export function slotsOf(words: string, known: Map<string, string>): Slot[] {
  const slots: Slot[] = [];
  let gap = false, fixed = false;
  for (const word of words.split(' ')) {
    if (word === '_') { gap = true; continue; }
    let key = known.get(word);
    if (key === undefined) known.set(word, (key = keyOf(word.replace(/[[\]]/g, ''))));
    if (word.startsWith('[')) slots.push({ kind: 'lemma', keys: [`[${key}`], read: readAs(word.replace(/[[\]]/g, '')), gap });
    else if (/^[بلك]$/.test(key) && (slots.at(-1)?.keys[0]!.length ?? 1) > 1) slots.push({ kind: 'letter', keys: [key], read: '', gap });
    else slots.push({ kind: 'word', keys: fixed ? [key] : writtenForms(key, slots.length === 0), read: readAs(word), gap });
    fixed ||= slots.length === 1 && PREPOSITIONS.has(key);
    gap = false;
  }
  return slots;
}

/** The spellings of a plain word: with the article, also behind a letter of its own (وقدر, والقدر), and with the alif of tanwīn. */
function writtenForms(key: string, first: boolean): string[] {
  const out = [key];
  if (key.length < 3 || key.startsWith('ال') || /^[وفبك]ال|^لل/.test(key)) return first ? out : [...out, `ال${key}`];
  if (!/[اه]$|هم$/.test(key)) out.push(`${key}ا`);
  if (first) return out;
  out.push(`ال${key}`);
  if (/^[وفبك]/.test(key)) out.push(`${key[0]}ال${key.slice(1)}`);
  if (key.startsWith('ل')) out.push(`لل${key.slice(1)}`);
  return out;
}

/** What tells readings apart: the vowels, without sukūn; nothing when none is written. */
export function readAs(word: string): string {
  const text = word.normalize('NFC').replaceAll(SUKUN, '');
  return [...text].some((c) => isMark(c.charCodeAt(0))) ? text : '';
}
