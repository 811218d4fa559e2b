// The sentences in which a reader met a word.

import type { Encounter } from '../messages.ts';

export interface Meeting extends Encounter {
  /** Milliseconds since 1970. */
  at: number;
}

/** Per word; the oldest give way. */
const MOST_MEETINGS = 5;
/** UTF-16 units kept on each side of the word: what is longer is no sentence a reader would want back. */
const AROUND = 400;

/** An encounter as it is stored: no endless sentence, no address that is not of the web. */
export function meeting({ sentence, start, end, title, url }: Encounter, at: number): Meeting {
  const from = start <= AROUND ? 0 : wordStart(sentence, start - AROUND);
  const to = sentence.length - end <= AROUND ? sentence.length : end + AROUND;
  return { sentence: sentence.slice(from, to), start: start - from, end: end - from, title, url: webAddress(url), at };
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

/** The address, or nothing where a link to it could be anything but a visit to a website. */
export function webAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : '';
}

/** Both lists as one, the newest first, each sentence once. */
export function mergeMeetings(some: readonly Meeting[], others: readonly Meeting[]): Meeting[] {
  const sorted = [...some, ...others].sort((a, b) => b.at - a.at);
  return sorted.filter(({ sentence }, index) => sorted.findIndex((other) => other.sentence === sentence) === index).slice(0, MOST_MEETINGS);
}
