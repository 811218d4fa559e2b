// The recogniser's few numbers, tuned on development data.

/** Added to the score of "no name" before the best labels are chosen. */
export const OUTSIDE = 0;
/** Less likely spans are dropped. */
export const FLOOR = 0.4;
/** Spans are painted by default when spans like them were right at least this often on labelled news. */
export const PAINT_RIGHT = 0.76;
/** The same with "mark more". */
export const PAINT_MORE_RIGHT = 0.45;
/** Confidence of a known name where no model judges. */
export const KNOWN_CONFIDENCE = 0.9;
export const EVENT_CONFIDENCE = 0.85;
/** Painting by default starts at this confidence; names that a surer mention vouches for are given it. */
export const PAINTED = 0.5;
/** Score of every name label below which a form, and those beside it, speak against a name. */
export const CLEAR = 0.7;
/** A full name at least this sure licenses its surname, and its other mentions. */
export const LICENCE = 0.4;
export const LICENSED_CONFIDENCE = 0.6;
/** The model's probability of a person's name at which a word is licensed that is also a common word. */
export const LICENSED_CHANCE = 0.05;
/** A span less sure than this may turn to the type of its other mentions. */
export const TURN = 0.5;
/** Names by rule, of which labelled news has too few, or none where readers would have them: painted, but never surely. */
export const RULED_CONFIDENCE = 0.5;
/** Less sure spans are not told at all. */
export const LEAST = 0.2;
/** Known names coordinated with each other are painted from here on. */
export const VOUCHED = 0.3;
/** A span at least this sure may be painted on the word of what stands before it. */
export const ANNOUNCED = 0.3;
/** The painted mentions of a recurring word pass their type on when their confidences add up to this. */
export const RECURRING_PAINTED = 0.8;
/** A word that nothing explains is a name where the model's probabilities of its mentions come to this together, and to this on the average. */
export const RECURRING_SUM = 0.7;
export const RECURRING_MEAN = 0.15;
