// npm run lexicon:lint [-- FILE…]: reports faults of source files, one a line; exit code 1 if there are any.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { lintEntries } from '../lexicon/lint.ts';
import { parseSource, SOURCE_KINDS, type SourceKind } from '../lexicon/sources.ts';

const files = process.argv.slice(2);
if (!files.length) files.push(...SOURCE_KINDS.map((k) => path.join('src/lexicon/sources', `${k}.txt`)).filter((f) => existsSync(f)));
let faults = 0;
for (const file of files) {
  const kind = SOURCE_KINDS.find((k) => path.basename(file).includes(k)) as SourceKind | undefined;
  if (!kind) { console.error(`${file}: the name says no kind (${SOURCE_KINDS.join(', ')})`); faults++; continue; }
  const entries = parseSource(kind, readFileSync(file, 'utf8'));
  for (const f of lintEntries(entries)) { console.log(`${file}:${f.line}: ${f.what}`); faults++; }
  console.log(`${file}: ${entries.length} entries`);
}
process.exitCode = faults ? 1 : 0;
