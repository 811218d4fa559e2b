// How the overlay speaks to its reader: interface strings, language of the glosses, digits.

import type { Settings } from '../settings/index.ts';
import type { Translate } from './describe.ts';

export interface Voice {
  t: Translate;
  glossLanguage: Settings['glossLanguage'];
  number(value: number): string;
}

/** Numbers in the interface language, in the digits the reader likes. */
export function numbersFor(language: string, digits: Settings['digits']): (value: number) => string {
  const format = new Intl.NumberFormat(`${language}-u-nu-${digits === 'arabic' ? 'arab' : 'latn'}`);
  return (value) => format.format(value);
}
