// StarDict: .ifo (what it is), .idx (headwords), .dict or .dict.dz (articles), .syn (further headwords).
// The format: "Format for StarDict dictionary files", doc/StarDictFileFormat in StarDict's sources.

import { LARGEST_JSON } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import { unpacked } from './gunzip.ts';
import { plainText, tidy } from './html.ts';
import { needPart, partEnding, textOf, type Part, type RawEntry, type Source } from './part.ts';
import { readArticles, type Pointer } from './pointers.ts';

/** Fields of an article, by the letter of their type: plain text (meanings, locale's text, phonetics …) and markup. */
const PLAIN = 'mltyn', MARKUP = 'gxkhw';

export async function stardict(parts: readonly Part[], ifo: Part): Promise<Source> {
  const stem = ifo.name.slice(0, -'.ifo'.length);
  const info = infoOf(await textOf(ifo));
  if (!info.has('bookname')) throw new DictionaryError('broken', [ifo.name]);
  const idx = needPart(parts, stem, '.idx', '.idx.gz', '.idx.dz');
  const dict = needPart(parts, stem, '.dict', '.dict.dz');
  const syn = partEnding(parts, '.syn', '.syn.dz');
  const types = info.get('sametypesequence') ?? '';
  return {
    format: 'stardict',
    name: info.get('bookname') ?? stem,
    async* batches() {
      const pointers = readIndex(await bytesOf(idx), info.get('idxoffsetbits') === '64', idx.name);
      if (syn) addSynonyms(pointers, await bytesOf(syn));
      yield* readArticles(pointers, await unpacked(dict), dict.name, ({ headwords }, article) => ({ headwords, text: articleText(article, types) }) satisfies RawEntry);
    },
  };
}

/** Lines of key=value after a line that says what the file is. */
function infoOf(text: string): Map<string, string> {
  return new Map(text.split(/\r?\n/).flatMap((line) => {
    const at = line.indexOf('=');
    return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const] : [];
  }));
}

/** Index files are read in one piece. */
async function bytesOf(part: Part): Promise<Uint8Array> {
  const blob = await unpacked(part);
  if (blob.size > LARGEST_JSON) throw new DictionaryError('large', [part.name]);
  return new Uint8Array(await blob.arrayBuffer());
}

/** Headword, NUL, offset (32 or 64 bits), size (32 bits), all numbers with the high byte first. */
function readIndex(bytes: Uint8Array, wide: boolean, name: string): Pointer[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = wide ? 12 : 8;
  const pointers: Pointer[] = [];
  const utf8 = new TextDecoder();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at);
    if (end < 0 || end + 1 + numbers > bytes.length) throw new DictionaryError('broken', [name]);
    const offset = wide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    pointers.push({ headwords: [utf8.decode(bytes.subarray(at, end))], offset, size: view.getUint32(end + numbers - 3) });
    at = end + 1 + numbers;
  }
  return pointers;
}

/** Headword, NUL, place in the index (32 bits). What points nowhere is passed over. */
function addSynonyms(pointers: Pointer[], bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const utf8 = new TextDecoder();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at);
    if (end < 0 || end + 5 > bytes.length) return;
    pointers[view.getUint32(end + 1)]?.headwords.push(utf8.decode(bytes.subarray(at, end)));
    at = end + 5;
  }
}

/** Fields one after the other: small types end with NUL, capital ones begin with their size. With `types` given the letters, and the last end, are left out. */
export function articleText(article: Uint8Array, types: string): string {
  const texts: string[] = [];
  const utf8 = new TextDecoder();
  let at = 0;
  for (let field = 0; at < article.length && (types === '' || field < types.length); field++) {
    const type = types === '' ? String.fromCharCode(article[at++] ?? 0) : types.charAt(field);
    const { from, to, next } = fieldAt(article, at, type, types !== '' && field === types.length - 1);
    if (PLAIN.includes(type)) texts.push(tidy(utf8.decode(article.subarray(from, to))));
    else if (MARKUP.includes(type)) texts.push(plainText(utf8.decode(article.subarray(from, to))));
    at = next;
  }
  return texts.filter(Boolean).join('\n');
}

function fieldAt(article: Uint8Array, at: number, type: string, last: boolean): { from: number; to: number; next: number } {
  const end = article.length;
  if (last) return { from: at, to: end, next: end };
  if (type < 'a') {
    const size = at + 4 <= end ? new DataView(article.buffer, article.byteOffset + at, 4).getUint32(0) : end;
    return { from: at + 4, to: Math.min(end, at + 4 + size), next: at + 4 + size };
  }
  const zero = article.indexOf(0, at);
  return { from: at, to: zero < 0 ? end : zero, next: zero < 0 ? end : zero + 1 };
}
