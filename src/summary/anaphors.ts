// The words of anaphors.txt, by section.

import anaphorText from './anaphors.txt';
import { sectionsOf } from './word-lists.ts';

export const anaphors = sectionsOf(anaphorText);

const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'هذان', 'هذين', 'هاتان', 'هاتين', 'ذلك', 'تلك', 'هءلاء', 'اولءك']);

/** A word without و or ف, perhaps with a preposition. */
export const isDemonstrative = (bare: string): boolean => DEMONSTRATIVES.has(bare.replace(/^[بلك](?=[هذت])/, ''));
