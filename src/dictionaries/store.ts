// The background's door to the dictionaries the reader brought along.

export { lookUp } from './store/look-up.ts';
