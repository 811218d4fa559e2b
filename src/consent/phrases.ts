// Phrase tables: read from phrases/*.txt, matched against plain text. See phrases/README.md for the notation.

import { plain } from './text.ts';

/** What may stand before an Arabic word without a space: wa-, fa-, bi-, ka-, li-, and the article. */
const PROCLITICS = '[وف]?(?:[بك]?(?:ال)?|لل?)';
/** `...` in a phrase stands for up to this many words. */
const GAP = '(?:[^ ]+ ){0,5}';

/** The phrases of a table; empty lines and lines that start with # say nothing. */
export function phrasesOf(table: string): string[] {
  return table.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

export class PhraseTable {
  readonly #inside: RegExp;
  readonly #whole: RegExp;

  constructor(table: string) {
    const alternatives = phrasesOf(table).map(pattern).join('|');
    this.#inside = new RegExp(` (?:${alternatives})`, 'u');
    this.#whole = new RegExp(`^ (?:${alternatives})$`, 'u');
  }

  /** Does a phrase of the table stand anywhere in this plain text? */
  isIn(plainText: string): boolean {
    return this.#inside.test(` ${plainText} `);
  }

  /** Is this plain text, whole, a phrase of the table? */
  is(plainText: string): boolean {
    return this.#whole.test(` ${plainText} `);
  }
}

/** A phrase as a pattern that ends with the space after its last word. */
function pattern(phrase: string): string {
  return phrase.split(' ').map((word, at) => {
    if (word === '...') return GAP;
    const stem = plain(word.replace(/\*$/, '')).replace(/[+]/g, '\\+');
    const clitics = at === 0 && /^\p{Script=Arabic}/u.test(stem) ? PROCLITICS : '';
    return `${clitics}${stem}${word.endsWith('*') ? '[^ ]*' : ''} `;
  }).join('');
}
