// The recogniser's few numbers, tuned on development data.

/** Added to the score of "no name" before the best labels are chosen. */
export const OUTSIDE = 0;
/** Less likely spans are dropped. */
export const FLOOR = 0;
/** Confidence of a known name where no model judges. */
export const KNOWN_CONFIDENCE = 0.9;
export const EVENT_CONFIDENCE = 0.85;
/** Score of every name label below which an item's place is not looked at. */
export const CLEAR = -3;
/** A full name at least this sure licenses its surname. */
export const LICENCE = 0.6;
export const LICENSED_CONFIDENCE = 0.7;
/** A span less sure than this may turn to the type of its other mentions. */
export const TURN = 0.6;
