// The dictionary at run time.

export { Lexicon, POS_TAGS, type LemmaEntry, type PhraseEntry } from './reader.ts';
export { principalParts, wordsOfRoot } from './family.ts';
export { decodeText, encodeText, expand, frontCoded, pack, skip, unpack } from './container.ts';
export { keyCode, keyCodes } from './keys.ts';
export { hashWith } from './stem-index.ts';
export * from './slots.ts';
export * from './takes.ts';
export { DERIVATIONS, type Derivation } from './derivations.ts';
