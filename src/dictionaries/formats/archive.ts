// The files a dictionary comes in: chosen one by one, or in a zip or tar.

import { unzipSync } from 'fflate';
import { LARGEST_FILE, LARGEST_UNPACKED, MOST_FILES } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import { gunzip } from './gunzip.ts';
import { baseName, type Part } from './part.ts';
import { untar } from './tar.ts';

/** Archives no browser can unpack. */
const FOREIGN = /\.(7z|rar|bz2|tbz2?|xz|txz|zst|lzma|dsl\.dz|mdx|mdd|bgl|dmg|exe)$/i;

/** All parts of the chosen files. Rejects with a DictionaryError where a file is too large or cannot be unpacked. */
export async function partsOf(files: readonly File[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const file of files) {
    if (file.size > LARGEST_FILE) throw new DictionaryError('large', [file.name]);
    if (FOREIGN.test(file.name)) throw new DictionaryError('packed', [file.name]);
    parts.push(...(await partsOfFile(file)));
  }
  return parts;
}

async function partsOfFile(file: File): Promise<Part[]> {
  const name = file.name.toLowerCase();
  if (name.endsWith('.zip')) return unzip(file);
  if (name.endsWith('.tar')) return untar(file, file.name);
  if (/\.(tar\.gz|tgz)$/.test(name)) return untar(await gunzip(file, file.name), file.name);
  return [{ name, size: file.size, open: async () => file }];
}

/** The archive's directory is read now, each file when it is opened. */
async function unzip(file: File): Promise<Part[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const listed: { path: string; size: number }[] = [];
  const list = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (listed.length >= MOST_FILES) throw new DictionaryError('large', [file.name]);
    listed.push({ path: name, size: originalSize });
    return false;
  };
  readZip(bytes, file.name, list);
  return listed.filter(({ path }) => !path.endsWith('/')).map(({ path, size }) => ({
    name: baseName(path), size, open: async () => extract(bytes, path, size, file.name),
  }));
}

function extract(bytes: Uint8Array, path: string, size: number, archive: string): Blob {
  if (size > LARGEST_UNPACKED) throw new DictionaryError('large', [baseName(path)]);
  // The size the archive gives is all that is ever unpacked; a file that says less than it holds is cut off, and broken.
  const found = readZip(bytes, archive, ({ name }) => name === path)[path];
  if (!found) throw new DictionaryError('broken', [archive]);
  return new Blob([found as Uint8Array<ArrayBuffer>]);
}

function readZip(bytes: Uint8Array, archive: string, filter: (file: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof DictionaryError ? error : new DictionaryError('broken', [archive], { cause: error });
  }
}
