/** How a lemma that no line lists came to be; the number in the file is the place in this list. */
export const DERIVATIONS = ['', 'masdar', 'active-participle', 'passive-participle', 'nisba'] as const;
export type Derivation = (typeof DERIVATIONS)[number];
