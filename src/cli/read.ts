// Summary, key facts, entities and key words of one file, for a person or (--json) for a program.

import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { SummaryLength, TextDocument } from '../annotations.ts';
import { describe } from './describe.ts';
import { openEngine } from './engine.ts';
import { plainText } from './html.ts';
import { Refusal } from './refusal.ts';

const LARGEST = 5_000_000;
const LENGTHS: readonly string[] = ['short', 'medium', 'long'];

export function read(args: string[]): void {
  const length = lengthOf(args);
  const file = args.find((a, i) => !a.startsWith('--') && args[i - 1] !== '--length');
  if (!file) throw new Refusal('read needs a file: hashiya read FILE.html|FILE.txt');
  const document = documentOf(file, load(file));
  const annotations = openEngine().annotate(document);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ...document, ...annotations })}\n`);
  else process.stdout.write(describe(document, annotations, length));
}

function lengthOf(args: string[]): SummaryLength {
  const at = args.indexOf('--length'), length = at < 0 ? 'medium' : args[at + 1] ?? '';
  if (!LENGTHS.includes(length)) throw new Refusal(`--length is one of ${LENGTHS.join(', ')}`);
  return length as SummaryLength;
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
