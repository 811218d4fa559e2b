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
  /** With less room beside the text than this the folded panel's handle would stand in its lines. */
  handle: 30,
  /** How narrow and how wide the reader can make it. */
  panelLeast: 260,
  panelMost: 560,
  /** The same of the sheet's height, in percent of the window; folded when pulled below half of the least. */
  sheetHeight: 60,
  sheetLeast: 30,
  sheetMost: 90,
  /** What one press of an arrow key adds: pixels of the panel, percent of the sheet. */
  panelStep: 20,
  sheetStep: 5,
  /** Viewports below this width get the panel as a sheet from below. */
  narrow: 720,

  keyWords: 60,
  /** Entries of a list that are shown before the reader asks for all. */
  listed: 6,
  wordsListed: 8,
  /** Places that a search lists, and letters of the sentence on either side of each. */
  found: 40,
  foundAround: 42,
  /** Painting gives way to the page after this long. */
  paintSlice: 6,
  /** How far around the caret a word is looked for when the caret's own word is not under the pointer. */
  runReach: 160,
  /** How often the host is put back when the page removes it. */
  returns: 5,
} as const;
