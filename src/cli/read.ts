// Summary, entities and key words of one file, for a person or (--json) for a program.

import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { Annotations, TextDocument } from '../annotations.ts';
import { openEngine } from './engine.ts';
import { plainText } from './html.ts';
import { Refusal } from './refusal.ts';

const LARGEST = 5_000_000;
const KEY_WORDS = 10;

export function read(args: string[]): void {
  const file = args.find((a) => !a.startsWith('--'));
  if (!file) throw new Refusal('read needs a file: hashiya read FILE.html|FILE.txt');
  const document = documentOf(file, load(file));
  const annotations = openEngine().annotate(document);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ...document, ...annotations })}\n`);
  else process.stdout.write(describe(document, annotations));
}

function load(file: string): string {
  let size: number;
  try {
    size = statSync(file).size;
    if (statSync(file).isDirectory()) throw new Refusal(`${file} is a folder, not a file`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be read: there is no such file`);
  }
  if (size > LARGEST) throw new Refusal(`${file} has ${(size / 1e6).toFixed(1)} MB; the most this reads is ${LARGEST / 1e6} MB`);
  const bytes = readFileSync(file);
  if (bytes.includes(0)) throw new Refusal(`${file} is a binary file, not text`);
  const text = new TextDecoder('utf-8').decode(bytes);
  if ((text.match(/\ufffd/g)?.length ?? 0) > text.length / 50 + 2) return new TextDecoder('windows-1256').decode(bytes);
  return text;
}

function documentOf(file: string, raw: string): TextDocument {
  const document = /\.x?html?$/i.test(file) || /^\s*<(!doctype|html)/i.test(raw) ? plainText(raw) : { text: raw.replace(/\r\n?/g, '\n') };
  if (!/[\u0621-\u064a]/.test(document.text)) throw new Refusal(`${file} holds no Arabic text`);
  return document;
}

function describe(document: TextDocument, { words, entities, summary }: Annotations): string {
  const out: string[] = [];
  if (document.title) out.push(document.title, '');
  out.push('Summary', ...summary.map((s) => `  • ${s.text.replace(/\s+/g, ' ')}`), '', 'Names');
  const mentions = new Map<string, { type: string; en?: string; count: number }>();
  for (const e of entities) {
    const known = mentions.get(e.name.ar);
    if (known) known.count++; else mentions.set(e.name.ar, { type: e.type, ...(e.name.en && { en: e.name.en }), count: 1 });
  }
  for (const [name, m] of [...mentions].sort((a, b) => b[1].count - a[1].count)) out.push(`  ${m.type.padEnd(13)} ${name}${m.en ? ` (${m.en})` : ''} ×${m.count}`);
  out.push('', 'Words worth a gloss', ...keyWords(words).map((w) => `  ${w}`));
  return `${out.join('\n')}\n`;
}

/** The hardest words first that the text uses, each lemma once. */
function keyWords(words: Annotations['words']): string[] {
  const counts = new Map<string, { line: string; weight: number }>();
  for (const w of words) {
    if (w.guessed || w.pos === 'PROPN' || w.level < 3 || !w.gloss.en) continue;
    const known = counts.get(w.lemma);
    if (known) known.weight += 1; else counts.set(w.lemma, { line: `${w.lemma}  ${w.gloss.en}`, weight: 1 + (w.level === 3 || w.level === 4 ? 0.5 : 0) });
  }
  return [...counts.values()].sort((a, b) => b.weight - a.weight).slice(0, KEY_WORDS).map((k) => k.line);
}
