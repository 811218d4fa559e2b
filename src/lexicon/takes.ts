// What a lemma takes, as bits: the lowest says that it has no object in the accusative, the others name its preposition.

export const NO_OBJECT = 1;
export const PREPOSITIONS_TAKEN = ['ب', 'إلى', 'على', 'عن', 'في', 'ل', 'من'];
