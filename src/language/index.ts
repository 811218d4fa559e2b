// Arabic as text. The ground floor: imports nothing from the other rooms.

export * from './letters.ts';
export * from './words.ts';
export * from './sentences.ts';
export * from './lines.ts';
export * from './numbers.ts';
export * from './numerals.ts';
export { romanize } from './romanize.ts';
