// The words a reader keeps, for pages that are read and the popup. The store itself is behind store.ts.

export { wordKey } from './key.ts';
export { keepWord, watchWords, wordStates, type WordStates } from './reader.ts';
export { troubleKey } from './trouble.ts';
