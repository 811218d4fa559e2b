// The engine over the dictionary file that lies beside the program.

import { readFileSync } from 'node:fs';
import { open, type Engine } from '../engine.ts';
import { Refusal } from './refusal.ts';

export function openEngine(): Engine {
  const file = new URL('dictionary.bin', import.meta.url);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(`dictionary.bin is not beside the program (${file.pathname}); build it with: npm run build`);
  }
  return open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}
