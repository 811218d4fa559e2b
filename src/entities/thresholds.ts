// The recogniser's few numbers, tuned on development data.

/** Added to the score of "no name" before the best labels are chosen. */
export const OUTSIDE = 0;
/** Less likely spans are dropped. */
export const FLOOR = 0;
/** Confidence of a known name where no model judges. */
export const KNOWN_CONFIDENCE = 0.9;
export const EVENT_CONFIDENCE = 0.85;
