// From the files a reader chose to entries, whatever the format.

import { DictionaryError } from '../trouble.ts';
import { partsOf } from './archive.ts';
import { dictd } from './dictd.ts';
import { partEnding, type Part, type Source } from './part.ts';
import { stardict } from './stardict.ts';
import { yomitan } from './yomitan.ts';

export type { RawEntry, Source } from './part.ts';

/** Rejects with a DictionaryError that says what is wrong with the files. */
export async function openSource(files: readonly File[]): Promise<Source> {
  const parts = await partsOf(files);
  const names = files.map(({ name }) => name).join(', ');
  if (parts.every(({ size }) => size === 0)) throw new DictionaryError('empty', [names]);
  const index = parts.find(({ name }) => name === 'index.json');
  if (index) return yomitan(parts, index);
  const ifo = partEnding(parts, '.ifo');
  if (ifo) return stardict(parts, ifo);
  const list = partEnding(parts, '.index', '.index.gz', '.index.dz');
  if (list) return dictd(parts, list);
  throw incomplete(parts, names);
}

/** Pieces of a dictionary without the file that tells of it, or no dictionary at all. */
function incomplete(parts: readonly Part[], names: string): DictionaryError {
  const idx = partEnding(parts, '.idx', '.idx.gz', '.syn');
  if (idx) return new DictionaryError('missing', [idx.name.replace(/\.(idx|syn)(\.gz)?$/, '.ifo')]);
  const dict = partEnding(parts, '.dict', '.dict.dz');
  if (dict) return new DictionaryError('missing', [`${dict.name.replace(/\.dict(\.dz)?$/, '')}.index`]);
  return new DictionaryError('unknown', [names]);
}
