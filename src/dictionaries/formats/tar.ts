// POSIX tar: a header of 512 bytes before each file (IEEE Std 1003.1, "ustar Interchange Format").

import { MOST_FILES } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import { baseName, type Part } from './part.ts';

const BLOCK = 512;
const REGULAR = new Set(['0', '\0']);
const text = new TextDecoder();

export async function untar(archive: Blob, name: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (let at = 0, files = 0; at + BLOCK <= archive.size; files++) {
    const header = new Uint8Array(await archive.slice(at, at + BLOCK).arrayBuffer());
    if (header[0] === 0) return parts;
    if (files >= MOST_FILES) throw new DictionaryError('large', [name]);
    const { path, size, kind } = readHeader(header, name);
    const start = at + BLOCK;
    if (start + size > archive.size) throw new DictionaryError('broken', [name]);
    if (REGULAR.has(kind)) parts.push({ name: baseName(path), size, open: async () => archive.slice(start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return parts;
}

function readHeader(header: Uint8Array, archive: string): { path: string; size: number; kind: string } {
  const field = (from: number, length: number): string => text.decode(header.subarray(from, from + length)).split('\0')[0] ?? '';
  const size = Number.parseInt(field(124, 12).trim(), 8);
  if (!Number.isSafeInteger(size) || size < 0) throw new DictionaryError('broken', [archive]);
  return { path: field(0, 100), size, kind: String.fromCharCode(header[156] ?? 0) };
}
