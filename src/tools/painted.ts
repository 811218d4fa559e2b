// npm run entities:painted -- FILE: precision and recall of what is painted, by default and with "mark more", on labelled sentences;
// and how often names of each confidence are right.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { open } from '../engine.ts';
import { TYPES } from '../entities/model/labels.ts';
import { needFiles } from '../entities/training/news.ts';

interface Gold { text: string; tokens: [number, number][]; entities: { start: number; end: number; type: string }[] }
interface Found { type: string; confidence: number; right: boolean }

const [file = '../shared/eval/entities/anercorp-dev.jsonl'] = process.argv.slice(2);
needFiles(file);
const { found, gold } = answers();
const per = (n: number, of: number) => (of ? (100 * n / of).toFixed(1) : '–').padStart(6);

for (const least of [0, 0.3, 0.5]) {
  console.log(`confidence ≥ ${least}`);
  for (const type of [...TYPES, 'all']) {
    const shown = found.filter((f) => f.confidence >= least && (type === 'all' || f.type === type)), right = shown.filter((f) => f.right).length;
    const wanted = type === 'all' ? gold.length : gold.filter((t) => t === type).length;
    console.log(`  ${type.padEnd(13)} P${per(right, shown.length)}  R${per(right, wanted)}  (${shown.length} names)`);
  }
}
console.log('how often names of a confidence are right');
for (let from = 0; from < 10; from++) {
  const group = found.filter((f) => Math.min(9, Math.floor(f.confidence * 10)) === from);
  if (!group.length) continue;
  const right = group.filter((f) => f.right).length;
  console.log(`  ${(from / 10).toFixed(1)} – ${((from + 1) / 10).toFixed(1)}${per(right, group.length)} %  (${group.length})`);
}

/** What the engine finds, widened to whole tokens as the gold is. */
function answers(): { found: Found[]; gold: string[] } {
  const engine = open(compileDictionary('.').buffer as ArrayBuffer);
  const out: Found[] = [], wanted: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const g = JSON.parse(line) as Gold;
    const known = g.entities.filter((e) => (TYPES as string[]).includes(e.type));
    const want = new Set(known.map((e) => `${e.start}-${e.end}-${e.type}`));
    wanted.push(...known.map((e) => e.type));
    for (const e of engine.explain({ text: g.text }).entities.filter((x) => TYPES.includes(x.type))) {
      const touched = g.tokens.filter(([a, b]) => a < e.end && b > e.start);
      if (!touched.length) continue;
      const at = `${touched[0]![0]}-${touched[touched.length - 1]![1]}-${e.type}`;
      out.push({ type: e.type, confidence: e.confidence, right: want.has(at) });
    }
  }
  return { found: out, gold: wanted };
}
