// How much is taken from a file, and given to a card. Files come from anywhere: none may fill memory or the device.

/** Bytes of one file as chosen. */
export const LARGEST_FILE = 500_000_000;
/** Bytes of one file of an archive once it is unpacked. */
export const LARGEST_UNPACKED = 1_000_000_000;
/** Bytes of one JSON file, which is read in one piece. */
export const LARGEST_JSON = 150_000_000;
/** Files in one archive; dictionaries with pictures have thousands. */
export const MOST_FILES = 100_000;
export const MOST_ENTRIES = 2_000_000;
export const MOST_DICTIONARIES = 50;
/** Characters. */
export const LONGEST_HEADWORD = 120;
export const LONGEST_TEXT = 6000;
export const LONGEST_NAME = 120;
/** Characters of all headwords and texts of a dictionary together. */
export const MOST_TEXT = 600_000_000;
/** Keys under which one entry is found. */
export const MOST_KEYS = 16;
/** Entries found under one key of one dictionary. */
export const MOST_PLACES = 32;

/** One answer to a card: entries of one dictionary, headwords of one into Arabic, entries of all, characters of one and of all. */
export const ANSWER = { perDictionary: 6, joined: 10, entries: 24, text: 3000, all: 24_000 };
