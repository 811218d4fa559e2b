// The recogniser's few numbers, tuned on development data.

/** Added to the score of "no name" before the best labels are chosen. */
export const OUTSIDE = 0;
/** Less likely spans are dropped. */
export const FLOOR = 0.4;
/** This probability is told as confidence 0.5, where painting starts: precision first. */
export const SURE = 0.83;
/** Confidence of a known name where no model judges. */
export const KNOWN_CONFIDENCE = 0.9;
export const EVENT_CONFIDENCE = 0.85;
/** Score of every name label below which an item's place is not looked at. */
export const CLEAR = -1.5;
/** A full name at least this sure licenses its surname. */
export const LICENCE = 0.4;
export const LICENSED_CONFIDENCE = 0.6;
/** A span less sure than this may turn to the type of its other mentions. */
export const TURN = 0.5;
/** Organizations found by their head alone, without and with a nationality or a known name in them. */
export const HEADED_CONFIDENCE = 0.55;
export const HEADED_PROPER_CONFIDENCE = 0.65;
/** The model rules a headed organization out when "no name" is at least this likely at its head. */
export const RULED_OUT = 0.95;
export const RULED_OUT_PROPER = 1;
/** What is left of the doubt in a name that the gazetteer knows as nothing else. */
export const KNOWN_DOUBT = 0.35;
/** Confidence of a known name of several words that the model passed over. */
export const LONG_CONFIDENCE = 0.5;
