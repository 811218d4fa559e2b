// The scripts of this room are entry points and have no face; pages of the extension itself, where no content script runs, read
// their own text through this one.

export { readHere } from './read-here.ts';
