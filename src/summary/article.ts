// The article as its sentences: those that may be chosen, with their words, and what they share.

import type { Block, Entity, TextDocument } from '../annotations.ts';
import { joinBrokenLines, type SentenceSpan } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { cutsSpeech, restOfSpeech } from './cut-speech.ts';
import { likenesses, vectorsOf, type Likeness, type Vector } from './centrality.ts';
import { contentOf, keyNumber, repeats, shared, titleKeys, type Content } from './content.ts';
import { countWords } from './count-words.ts';
import { isFragment } from './fragments.ts';
import { glanceAt, type Glance } from './glance.ts';
import { needsOf, type Need } from './needs.ts';
import { speakerOf } from './speaker.ts';
import { isFurniture, quoteWatcher, speechAt, standingOf, type Standing } from './standing.ts';
import { lacksSubject } from './subject.ts';
import { teasersFrom } from './teasers.ts';

/** What the engine has already read of the document. */
export interface ReadDocument {
  spans: SentenceSpan[];
  sentences: Token[][];
  entities: Entity[];
  lexicon: Lexicon;
}

export interface Sentence {
  /** Place among the document's sentences. */
  index: number;
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  glances: Glance[];
  /** Words and numbers, as a word budget counts them. */
  words: number;
  content: Content;
  /** Place in its paragraph, from 0. */
  inParagraph: number;
  standing: Standing;
  needs: Need[];
  /** It shares no word with the headline or the first sentence. */
  stray: boolean;
  question: boolean;
  /** Who speaks, where an earlier sentence says it. */
  speaker?: string | undefined;
  names: number;
  figures: number;
}

export interface Article {
  document: TextDocument;
  sentences: Sentence[];
  /** Of each sentence's content. */
  vectors: Vector[];
  /** Of two sentences by their places. */
  likeness(a: number, b: number): Likeness;
  /** Numbers of the headline's keys. */
  title: ReadonlySet<number>;
  words: number;
}

const APART = new Set<Block['kind']>(['headline', 'subhead', 'caption']);
const NAMES = new Set<Entity['type']>(['person', 'place', 'organization']);
/** From this share of words in lines with a stop at their end on, a line without one is a heading, a caption or a link. */
const STOPS = 0.6;
/** From this share of sentences on, I and we are the author. */
const AUTHOR = 0.25;
/** As many sentences that open with somebody speaking, for each in the first person, and it is theirs. */
const SAID = 0.5;
/** A line with more words is a sentence whose stop was forgotten. */
const LONGEST_HEADING = 20;
/** A line without a verb is one up to so many words, with a stop it says nothing up to so many, in texts of so many sentences. */
const LONGEST_KICKER = 10, LONGEST_LABEL = 5, FEWEST_SPANS = 4;
/** So many sentences from the start the news is still being told, whatever the words. */
const NEAR = 5;
/** An article that opens with a longer one tells its news before it asks. */
const LONGEST_QUESTION = 20;
const QUESTION = /[؟?][»”"]?$/;
const STOPPED = /[.؟?!…۔][»”“")\]’']*$/;

/** Headings, captions and the headline told again are no sentences of the article. */
export function articleOf(document: TextDocument, read: ReadDocument): Article {
  const apart = (document.blocks ?? []).filter((b) => APART.has(b.kind));
  const counts = countEntities(read);
  const titleWords = titleKeys(document.title ?? ''), title = new Set([...titleWords].map(keyNumber));
  const counted = read.spans.map(({ start, end }) => countWords(document.text.slice(start, end)));
  const cutsQuote = quoteWatcher(), heading = headings(document, read.spans, counted), place = places(document, read.spans);
  const whole = (index: number) => !place[index] && !place[index + 1] && read.spans.length >= FEWEST_SPANS;
  /** The article's first sentence alone on its line: no other sentence has the rest of its quotation, its author forgot a mark. */
  const isSlip = (index: number) => !sentences.length && !place[index] && place[index + 1] === 0 && hasOddMark(read.spans[index]!, document.text);
  const sentences: Sentence[] = [];
  let first: ReadonlySet<number> | undefined;
  read.spans.forEach(({ start, end }, index) => {
    const tokens = read.sentences[index]!, text = document.text.slice(start, end), half = cutsQuote(text, !place[index]) && !isSlip(index);
    if (!tokens.length || heading(index) || apart.some((b) => b.start <= start && start < b.end) || (!sentences.length && isFurniture(tokens))) return;
    const glances = tokens.map((t) => glanceAt(t, read.lexicon)), content = contentOf(glances);
    if (!place[index] && repeats(content, title)) return;
    first ??= new Set(contentOf(glances.filter((_, i) => tokens[i]!.start >= start + datelineOf(text))).keys);
    const stray = sentences.length >= NEAR && !shared(content, title) && !shared(content, first);
    if (whole(index) && isKicker(text, glances)) return;
    const seen = half ? 'never' : standingOf(text, tokens);
    const standing = sentences.length ? standingAfter(seen, glances, counts[index]!.names) : standingFirst(seen);
    const question = QUESTION.test(text) && (sentences.length > 0 || tokens.length <= LONGEST_QUESTION);
    sentences.push({
      index, start, end, text, tokens, words: counted[index]!, content, inParagraph: place[index]!,
      standing, glances, stray, question, needs: [], ...counts[index]!,
    });
  });
  sentences.length = teasersFrom(sentences, heading(read.spans.length - 1) && counted.at(-1)! > LONGEST_HEADING);
  needsOf(sentences, read.entities, titleWords).forEach((needs, i) => { sentences[i]!.needs = needs; });
  sentences.forEach((s, i) => { if (cutsSpeech(s, sentences[i + 1]) || (i && (isLabel(s) || isFragment(document.text, s)))) s.needs.push([]); });
  mindVoices(sentences);
  for (const s of restOfSpeech(sentences, speaksOfItself)) if (s.standing === 'alone' || s.standing === 'adding') s.standing = 'carried';
  sentences.forEach((s, i) => { if (s.standing === 'spoken') s.speaker = speakerOf(i, sentences, read.entities); });
  const words = sentences.reduce((sum, s) => sum + s.words, 0);
  const vectors = vectorsOf(sentences.map((s) => s.content));
  return { document, sentences, vectors, likeness: likenesses(vectors), title, words };
}

/** A short line of its own without a stop and without a verb. */
const isKicker = (text: string, glances: Glance[]) => glances.length <= LONGEST_KICKER
  && !STOPPED.test(text) && !/[:؛،]/.test(text) && !glances.some((g) => g.pos === 'VERB' || g.pos === undefined);

/** بدايات علم الكيمياء. */
const isLabel = ({ glances }: Sentence) => glances.length <= LONGEST_LABEL
  && !glances.some((g) => g.pos === 'VERB' || g.pos === 'PRON' || g.pos === undefined);

const hasOddMark = ({ start, end }: SentenceSpan, text: string) => (text.slice(start, end).match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;

/** The article's first sentence has nothing before it to lean on. */
const standingFirst = (standing: Standing): Standing => (standing === 'never' ? standing : standing === 'alone' ? standing : 'leaning');

function standingAfter(standing: Standing, glances: Glance[], names: number): Standing {
  const free = standing === 'alone' || standing === 'adding' || standing === 'leaning';
  return free && lacksSubject(glances, names > 0) ? 'carried' : standing;
}

/** Length of a place and an agency before the first words: لندن (رويترز) –. */
const datelineOf = (text: string) => /^[^.؟!]{0,60}?\([^)]{2,20}\)\s*[-–—]+/.exec(text)?.[0].length ?? 0;

/** Where few sentences say I or we, those are somebody's words whose quotation marks stand elsewhere. */
function mindVoices(sentences: Sentence[]): void {
  const mine = sentences.filter(speaksOfItself), said = sentences.filter(({ glances }) => speechAt(glances.slice(0, 3).map((g) => g.written)) >= 0).length;
  if (mine.length >= AUTHOR * sentences.length && said < SAID * mine.length) return;
  for (const s of mine) if (s.standing === 'alone' || s.standing === 'adding') s.standing = 'carried';
}

/** I or we outside quotation marks. */
function speaksOfItself({ glances, tokens, text, start }: Sentence): boolean {
  if (!glances.some((g) => g.mine)) return false;
  const outside = text.replace(/«[^»]*»|["“”„][^"“”„]*["“”„]/g, (q) => ' '.repeat(q.length));
  return glances.some((g, i) => g.mine && outside[tokens[i]!.start - start] !== ' ');
}

/** Place of each sentence in its paragraph. */
function places(document: TextDocument, spans: SentenceSpan[]): number[] {
  const lines = document.blocks ? document.text : joinBrokenLines(document.text);
  let place = 0;
  return spans.map((s, i) => (place = i === 0 || lines.slice(spans[i - 1]!.end, s.start).includes('\n') ? 0 : place + 1));
}

/** Says of a sentence whether it is a whole line without a stop where most words stand in lines that have one; or the last, broken off. */
function headings({ text }: TextDocument, spans: SentenceSpan[], words: readonly number[]): (index: number) => boolean {
  const last = spans.length - 1, lineEnds = spans.map((s, i) => i === last || text.slice(s.end, spans[i + 1]!.start).includes('\n'));
  const stopped = spans.map((s) => STOPPED.test(text.slice(Math.max(s.start, s.end - 8), s.end)));
  let all = 0, ended = 0;
  for (let i = last, ends = false; i >= 0; i--) { if (lineEnds[i]) ends = stopped[i]!; all += words[i]!; if (ends) ended += words[i]!; }
  const isShort = (i: number) => words[i]! <= LONGEST_HEADING || (i === last && i >= FEWEST_SPANS);
  return (i) => ended >= STOPS * all && lineEnds[i]! && !stopped[i] && (i === 0 || lineEnds[i - 1]!) && isShort(i);
}

/** Names and figures of each sentence; both lists are in the text's order. */
function countEntities({ spans, entities }: ReadDocument): { names: number; figures: number }[] {
  const counts = spans.map(() => ({ names: 0, figures: 0 }));
  let at = 0;
  for (const e of entities) {
    while (at < spans.length && spans[at]!.end <= e.start) at++;
    if (at < spans.length) counts[at]![NAMES.has(e.type) ? 'names' : 'figures']++;
  }
  return counts;
}
