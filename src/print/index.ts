// The margin on paper. A content script cannot print a layout of its own: the note goes to a page of the extension.

export { keepNote, takeNote } from './kept.ts';
export { isNote } from './shape.ts';
