// npm run lexicon:sort [-- FILE…]: merges further files into the sources and sorts them; entries already there stay as they are.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { keyOfEntry } from '../lexicon/lint.ts';
import { parseSource, SOURCE_KINDS } from '../lexicon/sources.ts';

const FOLDER = 'src/lexicon/sources';
for (const kind of SOURCE_KINDS.filter((k) => k !== 'particles')) {
  const own = path.join(FOLDER, `${kind}.txt`);
  const files = [own, ...process.argv.slice(2).filter((f) => path.basename(f).includes(kind))].filter((f) => existsSync(f));
  const header: string[] = [];
  const lines = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const raw = text.split('\n');
    if (file === own) header.push(...raw.filter((l) => l.startsWith('#')));
    for (const e of parseSource(kind, text)) {
      const key = keyOfEntry(e);
      if (!lines.has(key)) lines.set(key, raw[e.line - 1]!.trim().replace(/(\s*\|\s*)+$/, '').replace(/\s*\|\s*/g, ' | '));
    }
  }
  if (!lines.size) continue;
  const order = [...lines.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  writeFileSync(own, [...header, ...order, ''].join('\n'));
  console.log(`${own}: ${order.length} entries`);
}
