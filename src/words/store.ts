// The background's door to the store of saved words.

export { isKeptWord, isWordState } from './shapes.ts';
export { allStates, keep } from './store/keep.ts';
