// How the overlay speaks to its reader: interface strings, language of the glosses, digits.

import type { Settings } from '../settings/index.ts';
import type { Translate } from './describe.ts';

export interface Voice {
  t: Translate;
  glossLanguage: Settings['glossLanguage'];
  number(value: number): string;
}
