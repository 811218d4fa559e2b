// Dictionaries the reader brought along, for pages that are read. The store itself is behind store.ts.

export { define } from './reader.ts';
