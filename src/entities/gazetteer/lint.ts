// Checks the gazetteer's and the triggers' source files: field counts, scripts, normal forms, duplicates. Used by a test and by hand.

import { bareLetters, isArabicLetter, isMark } from '../../language/index.ts';
import { fields, listed, nameKeys, NAME_TYPES, type NameType } from './source-lines.ts';

export interface SourceFile { name: string; text: string }

/** What a file's lines must look like, by how its name starts. */
const SHAPES: { starts: string; least: number; most: number; english: number }[] = [
  { starts: 'places', least: 3, most: 5, english: 2 },
  { starts: 'people', least: 3, most: 5, english: 2 },
  { starts: 'organizations', least: 3, most: 5, english: 2 },
  { starts: 'events', least: 3, most: 5, english: 2 },
  { starts: 'nationalities', least: 4, most: 4, english: 2 },
  { starts: 'given-names', least: 2, most: 2, english: 1 },
  { starts: 'family-names', least: 2, most: 2, english: 1 },
];
const PREFIX: Record<string, NameType> = { places: 'place', people: 'person', organizations: 'organization', events: 'event' };
const FIRST_IS_ALL = new Set(['given-names', 'family-names']);

interface Line { file: string; number: number; text: string; note: boolean }

/** One message a fault: "places-arab.txt:12: …". */
export function lintSources(files: SourceFile[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, { type: NameType; at: string; note: boolean }>();
  for (const file of files) {
    if (file.name === 'vowels.txt') { faults.push(...lintVowels(file)); continue; }
    const shape = SHAPES.find((s) => file.name.startsWith(s.starts));
    if (!shape) { faults.push(`${file.name}: its name starts with none of ${SHAPES.map((s) => s.starts).join(', ')}`); continue; }
    const own = new Set<string>();
    for (const line of linesOf(file)) {
      const say = (what: string) => faults.push(`${line.file}:${line.number}: ${what}`);
      if (line.text.startsWith('@')) { checkAbout(line, say); continue; }
      const f = fields(line.text);
      const wanted = shape.least === shape.most ? shape.least : `${shape.least}–${shape.most}`;
      if (f.length < shape.least || f.length > shape.most) say(`${f.length} fields, not ${wanted}`);
      checkEnglish(f[shape.english], say);
      const type = Object.entries(PREFIX).find(([p]) => file.name.startsWith(p))?.[1];
      const all = FIRST_IS_ALL.has(shape.starts) || shape.starts === 'nationalities' ? [f[0] ?? ''] : [f[0] ?? '', ...listed(f[1])];
      all.forEach((name) => checkName(name, say));
      checkDuplicates(all, type, line, own, seen, say);
      if (f[3] !== undefined && shape.most === 5) checkLatin(f[3], say);
      if (f[4] && !/[\u0621-\u064a]/.test(f[4]) && !/\d/.test(f[4])) say(`"${f[4]}" is not Arabic`);
    }
  }
  return faults;
}

/** Vowelled words, each written word once, each with a mark at least. */
function lintVowels(file: SourceFile): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(file)) {
    const bare = bareLetters(line.text);
    const say = (what: string) => faults.push(`${line.file}:${line.number}: ${what}`);
    if (/\s/.test(line.text)) say(`"${line.text}" is more than one word`);
    if (bare === line.text) say(`"${line.text}" has no vowels`);
    if (seen.has(bare)) say(`"${bare}" stands here twice`);
    seen.add(bare);
  }
  return faults;
}

/** In `marks`: the second field holds names, parted by commas. */
export const NAMES = 'names';
/** The same in Latin letters. */
export const LATIN_NAMES = 'latin';

/** Trigger files: Arabic words, at most one mark from `marks`, no word twice in a file. */
export function lintTriggers(files: SourceFile[], marks: Record<string, string[]>): string[] {
  const faults: string[] = [];
  for (const file of files) {
    const own = new Set<string>();
    for (const line of linesOf(file)) {
      const say = (what: string) => faults.push(`${line.file}:${line.number}: ${what}`);
      const [word, mark, ...rest] = fields(line.text);
      checkName(word!, say);
      if (rest.length) say('more than two fields');
      const allowed = marks[file.name] ?? [];
      if (allowed.includes(NAMES)) listed(mark).forEach((name) => checkName(name, say));
      else if (allowed.includes(LATIN_NAMES)) listed(mark).forEach((name) => checkLatin(name, say));
      else if (mark && !allowed.includes(mark)) say(`unknown mark "${mark}"`);
      const key = word!.normalize('NFC');
      if (own.has(key)) say(`"${word}" stands here twice`);
      own.add(key);
    }
  }
  return faults;
}

function* linesOf(file: SourceFile): Generator<Line> {
  for (const [i, raw] of file.text.split('\n').entries()) {
    const text = raw.replace(/\s#\s.*$/, '').trim();
    if (text && !text.startsWith('#')) yield { file: file.name, number: i + 1, text, note: /\s#\s*note/.test(raw) };
  }
}

function checkName(name: string, say: (what: string) => void): void {
  const bare = name.replace(/\?$/, '');
  if (!bare) { say('an empty name'); return; }
  if (/\s{2}|^\s|\s$/.test(bare)) say(`"${name}" has odd spaces`);
  for (const c of bare) {
    if (/[\u0640\u06cc\u06a9\ufb50-\ufefc]/.test(c)) { say(`"${name}" holds tatweel or a letter of another keyboard`); return; }
    const code = c.charCodeAt(0);
    if (!isArabicLetter(code) && !isMark(code) && !/[\s\-–./0-9]/.test(c)) { say(`"${name}" holds "${c}", which is no Arabic letter`); return; }
  }
  if (/[\u064b-\u0652]/.test(bare) && misplacedMark(bare)) say(`"${name}" has a vowel sign where none can stand`);
}

/** A mark at a word's start, or two short vowels on one letter. */
const misplacedMark = (name: string) => /(^|\s)[\u064b-\u0652]/.test(name) || /[\u064b-\u0650\u0652]{2}/.test(name);

function checkEnglish(english: string | undefined, say: (what: string) => void): void {
  if (!english) say('no English');
  else checkLatin(english, say);
}

function checkLatin(text: string, say: (what: string) => void): void {
  if (/[\u0600-\u06ff]/.test(text)) say(`"${text}" holds Arabic letters where English stands`);
}

function checkAbout(line: Line, say: (what: string) => void): void {
  const f = fields(line.text.slice(1));
  if (f.length !== 2 || !f[0] || !f[1]) say('"@" needs English and Arabic, parted by |');
  else { checkLatin(f[0], say); if (!/[\u0621-\u064a]/.test(f[1])) say(`"${f[1]}" is not Arabic`); }
}

/** Twice in one file is a fault; in files of different kinds it needs "# note …" on either line. */
function checkDuplicates(
  names: string[], type: NameType | undefined, line: Line, own: Set<string>,
  seen: Map<string, { type: NameType; at: string; note: boolean }>, say: (what: string) => void,
): void {
  const keys = new Set(names.map((n) => nameKeys(n).join(' ')));
  for (const key of keys) {
    const first = names.find((n) => nameKeys(n).join(' ') === key);
    if (key === nameKeys(names[0]!).join(' ') && own.has(key)) say(`"${first}" stands in this file twice`);
    own.add(key);
    if (!type) continue;
    const before = seen.get(key);
    if (before && before.type !== type && !before.note && !line.note) {
      say(`"${first}" is a ${type} here and a ${before.type} in ${before.at}: say "# note …" why`);
    }
    if (!before) seen.set(key, { type, at: `${line.file}:${line.number}`, note: line.note });
  }
}

/** All names of all types that a linted set holds; for counting. */
export function countNames(files: SourceFile[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries([...NAME_TYPES, 'nationality', 'given', 'family'].map((t) => [t, 0]));
  for (const file of files) {
    const type = Object.entries(PREFIX).find(([p]) => file.name.startsWith(p))?.[1] ?? file.name.split(/[-.]/)[0]!.replace('nationalities', 'nationality');
    counts[type] = (counts[type] ?? 0) + [...linesOf(file)].filter((l) => !l.text.startsWith('@')).length;
  }
  return counts;
}
