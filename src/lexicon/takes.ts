// What a lemma takes, as bits: the lowest says that it has no object in the accusative, the next ones name its preposition.

export const NO_OBJECT = 1;
export const PREPOSITIONS_TAKEN = ['ب', 'إلى', 'على', 'عن', 'في', 'ل', 'من'];
/** A verb that hardly stands without its object (نُشر في الصحيفة), and one that is said of nobody in particular before أنّ (يُذكر أنّ). */
export const WANTS_OBJECT = 1 << 8, SAID_OF_NOBODY = 1 << 9;
