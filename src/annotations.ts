// The contract between the engine and everything else: types only, no code that knows a dictionary or a page.
// All offsets are UTF-16 indices into the text that was given. Fields that do not apply are left out.

/** Universal Dependencies part-of-speech tags. */
export type PartOfSpeech =
  | 'NOUN' | 'VERB' | 'ADJ' | 'ADV' | 'ADP' | 'CCONJ' | 'SCONJ' | 'PART'
  | 'PRON' | 'DET' | 'NUM' | 'PROPN' | 'INTJ' | 'X';

/** CEFR order: 1 = A1 … 6 = C2. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export interface Gloss {
  en?: string;
  ar?: string;
}

/** What a piece of a written word does in it. */
export type SegmentRole =
  | 'conjunction' | 'preposition' | 'article' | 'future' | 'emphatic' | 'question'
  | 'prefix' | 'stem' | 'suffix' | 'pronoun';

/** A piece of the word as written; the segments' texts, joined, give the word. */
export interface Segment {
  text: string;
  role: SegmentRole;
  gloss?: Gloss;
}

/** Grammatical features; only those that the written form or its reading decides. */
export interface Features {
  person?: 1 | 2 | 3;
  gender?: 'masculine' | 'feminine';
  number?: 'singular' | 'dual' | 'plural';
  tense?: 'past' | 'present' | 'future';
  mood?: 'indicative' | 'subjunctive' | 'jussive' | 'imperative';
  voice?: 'active' | 'passive';
  case?: 'nominative' | 'accusative' | 'genitive';
  state?: 'definite' | 'indefinite' | 'construct';
  /** Verb form 1–10 (11–14 for the quadriliteral forms I–IV). */
  form?: number;
}

/** One reading of a written word. */
export interface Analysis {
  /** Dictionary form, vowelled. */
  lemma: string;
  /** The whole word as written, vowelled. */
  vocalized: string;
  /** Hyphenless root letters: كتب. */
  root?: string;
  /** The lemma's pattern on ف ع ل: مَفْعُول. */
  pattern?: string;
  pos: PartOfSpeech;
  features?: Features;
  gloss: Gloss;
  level: Level;
  segments: Segment[];
  /** Composed by rule from a listed word (nisba, participle, maṣdar …), not listed itself. */
  derived?: boolean;
  /** No lexicon entry supports this reading. */
  guessed?: boolean;
}

/** A word of the dictionary, outside any text. */
export interface Entry {
  lemma: string;
  root?: string;
  pos: PartOfSpeech;
  gloss: Gloss;
  level: Level;
}

/** The further forms a learner learns with a lemma, vowelled; what the lexicon does not list is left out. */
export interface PrincipalParts {
  plurals?: string[];
  feminine?: string;
  /** Third person masculine singular. */
  present?: string;
  verbalNouns?: string[];
}

export interface Word extends Analysis {
  start: number;
  end: number;
  text: string;
  /** The next readings, best first. */
  others: Analysis[];
}

/** A fixed expression or term that is read as one unit. */
export interface Phrase {
  start: number;
  end: number;
  text: string;
  lemma: string;
  gloss: Gloss;
  level: Level;
}

export type EntityType = 'person' | 'place' | 'organization' | 'event' | 'date' | 'money' | 'quantity';

export interface Entity {
  start: number;
  end: number;
  text: string;
  type: EntityType;
  /** `ar` is the full or usual name (not a clitic-bearing slice of the text). */
  name: { ar: string; en?: string };
  /** Other names and spellings of a known name, six at most. */
  others?: string[];
  about?: Gloss;
  /** 0 … 1; what is painted by default is at or above 0.5. */
  confidence: number;
}

/** What spoke for a sentence: its place, the headline's words, what the article keeps coming back to, names, figures, a word that announces. */
export type SummaryReason = 'opening' | 'paragraph' | 'headline' | 'central' | 'names' | 'figures' | 'cue';

/** One sentence of the summary, verbatim from the text. */
export interface SummarySentence {
  start: number;
  end: number;
  text: string;
  score: number;
  /** Strongest first. */
  why?: SummaryReason[];
  /** Who speaks, where a sentence is shown without the one that says so; to be shown as added. In a gist it depends on the length: `Digest.speakers`. */
  speaker?: string;
}

/** short: one or two sentences; medium: three or four; long: about a third of the text, eight sentences at most. */
export type SummaryLength = 'short' | 'medium' | 'long';

export interface Digest {
  /** Indices into `Gist.sentences`, in the text's order. */
  sentences: number[];
  /** Who speaks in those of them (by index into `Gist.sentences`) that come without the sentence that says so. */
  speakers?: Record<number, string>;
  words: number;
  minutes: number;
  /** Share of the text's words that the reader is spared, 0 … 1. */
  saves: number;
}

/** Who, where, when, or one of the main figures. */
export interface KeyFact {
  kind: 'who' | 'where' | 'when' | 'figure';
  /** The mention that tells it best, and all of them in the text's order: indices into `Annotations.entities`. */
  entity: number;
  mentions: number[];
  /** Dates and figures: the words around it that say what it dates or counts, verbatim. */
  context?: { start: number; end: number; text: string };
}

export interface Gist {
  /** Every sentence that one of the lengths shows, in the text's order. */
  sentences: SummarySentence[];
  /** Lengths that a short text leaves no room for say the same as the next shorter one. Empty when there is `none`. */
  lengths: Record<SummaryLength, Digest>;
  /** Why there is nothing to shorten: the text is one sentence, or so short that a summary would spare nothing. */
  none?: 'one-sentence' | 'short';
  /** Kinds in the order who, where, when, figure; most important first in each. */
  facts: KeyFact[];
  /** Of the whole text, at `WORDS_PER_MINUTE` of src/summary; minutes to a tenth. */
  reading: { words: number; minutes: number };
}

/** What explains a text. */
export interface Explanations {
  words: Word[];
  phrases: Phrase[];
  entities: Entity[];
}

export interface Annotations extends Explanations {
  /** The medium length of `gist`. */
  summary: SummarySentence[];
  /** Left out where the text holds no Arabic word. */
  gist?: Gist;
}

/** What a block of an article is. */
export type BlockKind = 'headline' | 'lead' | 'paragraph' | 'subhead' | 'quote' | 'list' | 'caption';

export interface Block {
  kind: BlockKind;
  /** Range of the block in the document's text. */
  start: number;
  end: number;
}

/**
 * What the engine is given: one text in which blocks follow each other in reading order, parted by '\n'.
 * A text without block knowledge has no blocks: then every line is a paragraph.
 */
export interface TextDocument {
  title?: string;
  text: string;
  blocks?: Block[];
  /** Publication date, ISO 8601, where the page says it. */
  published?: string;
}
