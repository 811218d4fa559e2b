// Every threshold of the overlay, in one place. Times in milliseconds, lengths in CSS pixels.

export const LIMITS = {
  /** Entities below this confidence are not painted. */
  paintConfidence: 0.5,
  /** The same for readers who want more names marked, at the price of some wrong ones. */
  paintConfidenceMore: 0.3,

  /** How long the pointer rests on a marked word, and on any other word, before the card opens. */
  restOnMarked: 220,
  restOnPlain: 450,
  /** The same while a card is open: short enough to feel at once, long enough to pass over a neighbour. */
  restWhileOpen: 70,
  /** How long a finger holds a linked word before it means the word and not the link, and how far it may stray. */
  hold: 380,
  holdSlack: 10,
  /** How long a pointer on its way to the card may cross other words. */
  bridge: 260,
  /** How long the card stays after the pointer has left word and card. */
  linger: 320,

  cardWidth: 340,
  /** With less room than this above and below the line, as at twice the size on a laptop, the card sets itself closer. */
  cardTight: 260,
  /** Below this width the tools of a card say their names only to screen readers. */
  cardNarrow: 270,
  /** Least height in which a card above or below the line is still readable. */
  cardMinHeight: 150,
  gap: 6,
  margin: 8,

  /** Size of the vowelled label above a word: a share of the word's own line, between these two. */
  vowelsShare: 0.56,
  vowelsLeast: 16,
  vowelsMost: 28,

  panelWidth: 316,
  /** Viewports below this width get the panel as a sheet from below. */
  narrow: 720,

  keyWords: 24,
  /** Painting gives way to the page after this long. */
  paintSlice: 6,
  /** How far around the caret a word is looked for when the caret's own word is not under the pointer. */
  runReach: 160,
  /** How often the host is put back when the page removes it. */
  returns: 5,
} as const;
