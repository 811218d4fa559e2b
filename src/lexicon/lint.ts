// What a machine can check of a source line. Each fault is one plain sentence.

import { eighth } from './verb-stems.ts';
import { parseVerbForm, type SourceEntry } from './sources.ts';
import { latinize } from './transliteration.ts';
import { radicalsOf } from './roots.ts';

export interface Fault {
  line: number;
  what: string;
}

const ARABIC = /[\u0621-\u064a]/;
const VOWEL_PAIRS = ['a-u', 'a-i', 'a-a', 'i-a', 'i-i', 'u-u'];
const POS = ['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET', 'NUM', 'INTJ', 'PROPN', 'X'];
const FLAGS: Record<SourceEntry['kind'], string[]> = {
  verbs: ['i', 'strong', 'drop', 'aux', 'passive', 'victim', 'object', 'said', 'usual', 'rare'],
  nouns: ['m', 'f', 'mf', '+f', 'pl', 'nodual', 'dip', 'five', 'usual', 'rare'],
  adjectives: ['el', 'dip', '+f', 'usual', 'rare'],
  particles: ['pron', 'gen', 'art', 'noconj', 'verb', 'clause', 'usual', 'rare'],
  phrases: [],
};
const VALUES: Record<SourceEntry['kind'], string[]> = {
  verbs: ['prep', 'victim'], nouns: ['pos', 'prep'], adjectives: ['f', 'pos', 'prep'], particles: ['pron', 'lemma', 'verb', 'prep'], phrases: ['pos'],
};

/** All faults of one file's entries, duplicates among them included. */
export function lintEntries(entries: SourceEntry[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const e of entries) {
    for (const what of lintEntry(e)) faults.push({ line: e.line, what });
    const key = keyOfEntry(e);
    const before = seen.get(key);
    if (before !== undefined) faults.push({ line: e.line, what: `the same entry stands in line ${before}` });
    else seen.set(key, e.line);
  }
  return faults;
}

/** Two lines with this key are the same entry. */
export function keyOfEntry(e: SourceEntry): string {
  if (e.kind === 'verbs') return `${e.root} ${e.head}${e.tags.flags.has('strong') ? ' strong' : ''}`;
  if (e.kind === 'particles') return `${latinize(e.head)} ${e.pos}`;
  if (e.kind === 'phrases') return e.head.normalize('NFC');
  return `${e.root} ${latinize(e.head)} ${e.tags.flags.has('el') ? 'el' : ''}${e.kind === 'nouns' ? e.tags.values.get('pos') ?? '' : ''}`;
}

function lintEntry(e: SourceEntry): string[] {
  const out: string[] = [];
  if (!e.head) out.push('the second field is empty');
  out.push(...lintTags(e), ...lintGlosses(e));
  if (e.kind === 'verbs') out.push(...lintVerb(e));
  if (e.kind === 'nouns' || e.kind === 'adjectives') out.push(...lintNominal(e));
  if (e.kind === 'particles' && !POS.includes(e.pos ?? '')) out.push(`"${e.pos}" is no part of speech`);
  return out;
}

function lintTags(e: SourceEntry): string[] {
  const out: string[] = [];
  for (const f of e.tags.flags) if (!FLAGS[e.kind].includes(f)) out.push(`unknown tag "${f}"`);
  for (const [k, v] of e.tags.values) {
    if (!VALUES[e.kind].includes(k)) out.push(`unknown tag "${k}:"`);
    if (k === 'pos' && !POS.includes(v)) out.push(`"${v}" is no part of speech`);
  }
  return out;
}

function lintGlosses(e: SourceEntry): string[] {
  const out: string[] = [];
  if (!e.en) out.push('no English gloss');
  if (ARABIC.test(e.en)) out.push('Arabic letters in the English gloss');
  if (/\.$|\.\s/.test(e.en.replace(/\b(etc|e\.g|i\.e|U\.S|U\.N)\./g, ''))) out.push('a full stop in the English gloss');
  if (e.en.split(';').length > 3) out.push('more than three senses in the English gloss');
  if (/^[A-Z]/.test(e.en) && /^(The|A|An|To|Of|In)\b/.test(e.en)) out.push('the English gloss starts with a capital');
  if (e.kind === 'verbs' && /^to /.test(e.en)) out.push('a verb is glossed without "to"');
  if (e.ar && !ARABIC.test(e.ar)) out.push('the Arabic gloss has no Arabic');
  if (/[a-zA-Z]/.test(e.ar)) out.push('Latin letters in the Arabic gloss');
  return out;
}

function lintVerb(e: SourceEntry): string[] {
  const out: string[] = [];
  const parsed = parseVerbForm(e.head);
  const radicals = radicalsOf(e.root);
  if (!parsed) return [`"${e.head}" is no verb form ("1 a-u", "4", "11")`];
  if (!radicals) return [`"${e.root}" is no root of three or four letters`];
  if (parsed.form < 1 || parsed.form > 14) out.push(`there is no verb form ${parsed.form}`);
  if ((radicals.length === 4) !== (parsed.form > 10)) out.push('forms 11–14 are for roots of four letters, 1–10 for roots of three');
  if (parsed.form === 1 && !parsed.vowels) out.push('form 1 needs its vowels ("1 a-u")');
  if (parsed.form !== 1 && parsed.vowels) out.push('only form 1 has vowels');
  if (parsed.vowels && !VOWEL_PAIRS.includes(parsed.vowels.join('-'))) out.push(`the vowels ${parsed.vowels.join('-')} do not exist`);
  for (const m of e.related) if (!isVowelled(m)) out.push(`"${m}" is not vowelled`);
  for (const m of e.related) if (!rootFits(radicals, latinize(m))) out.push(`"${m}" does not hold the root ${e.root}`);
  return out;
}

function lintNominal(e: SourceEntry): string[] {
  const out: string[] = [];
  const radicals = e.root === '-' ? undefined : radicalsOf(e.root);
  if (e.root !== '-' && !radicals) out.push(`"${e.root}" is no root of three or four letters (borrowed words have "-")`);
  const plurals = e.related.filter((p) => p !== 'ون' && p !== 'ات');
  for (const form of [e.head, ...plurals, ...(e.tags.values.has('f') ? [e.tags.values.get('f')!] : [])]) {
    if (/[^\u0621-\u0652\u0670\u0671\u0640\u06a4\u06af\u067e\u0686 ]/.test(form)) out.push(`"${form}" holds a letter that Arabic does not have`);
    if (/ /.test(form)) out.push(`"${form}" is more than one word (phrases go to phrases.txt)`);
    if (!isVowelled(form)) out.push(`"${form}" is not vowelled`);
    if (/[\u064b-\u064d]$/.test(form) || (/[\u064e\u064f\u0650]$/.test(form))) out.push(`"${form}" carries a case ending`);
    if (radicals && !rootFits(radicals, latinize(form)) && !(form !== e.head && plurals.length)) out.push(`"${form}" does not hold the root ${e.root}`);
  }
  return out;
}

/** Every consonant inside carries a vowel, a shadda, a sukūn or stands before one: at least one mark for two letters. */
function isVowelled(form: string): boolean {
  const sounds = latinize(form);
  if (/[\u0600-\u06ff]/.test(sounds)) return false;
  // three consonants in a row, or two at the start, do not exist in an Arabic word
  const consonants = sounds.replace(/^\{/, '').replace(/iy(?![aiu~])/g, 'i').replace(/uw(?![aiu~])/g, 'u').replace(/aA|aY/g, 'a');
  if (/^[^aiuAYoFNKp~][^aiuAYoFNKp~]/.test(consonants) && !sounds.startsWith('{')) return false;
  return !/[^aiuAYFNKp~][^aiuAYFNKp~][^aiuAYFNKp~]/.test(consonants);
}

/** The radicals appear in order; weak ones and hamza may change or fall, and form VIII may assimilate. */
function rootFits(radicals: string[], sounds: string): boolean {
  const r1 = radicals[0]!;
  const variants = [radicals];
  if (radicals.length === 3 && eighth(r1) !== `${r1}t`) variants.push([eighth(r1)[0]!, ...radicals.slice(1)]);
  return variants.some((v) => inOrder(v, sounds));
}

function inOrder(radicals: string[], sounds: string): boolean {
  let at = 0;
  for (let i = 0; i < radicals.length; i++) {
    const r = radicals[i]!;
    if (r === 'w' || r === 'y' || r === "'") continue;
    if (r === 'h' && i === radicals.length - 1 && radicals[i - 1] === 'w') continue; // فوه فم, موه ماء, شوه شاة
    if (i > 0 && r === radicals[i - 1] && sounds[at] === '~') { at++; continue; }
    const found = sounds.indexOf(r, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
