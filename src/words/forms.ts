import type { PrincipalParts } from '../annotations.ts';

export type FormKind = 'plural' | 'feminine' | 'present' | 'verbal_noun';

/** The forms learnt with a word, in the order in which a dictionary gives them. */
export function formsOf({ present, verbalNouns = [], feminine, plurals = [] }: PrincipalParts = {}): { kind: FormKind; forms: string[] }[] {
  const all: { kind: FormKind; forms: string[] }[] = [
    { kind: 'present', forms: present ? [present] : [] },
    { kind: 'verbal_noun', forms: verbalNouns },
    { kind: 'feminine', forms: feminine ? [feminine] : [] },
    { kind: 'plural', forms: plurals },
  ];
  return all.filter(({ forms }) => forms.length > 0);
}
