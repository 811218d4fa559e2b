// The summary at the length the reader likes, as far as the text leaves room for that length.

import type { Gist, SummaryLength, SummarySentence } from '../../annotations.ts';

export interface SummaryModel {
  sentences: SummarySentence[];
  length: SummaryLength;
  /** The lengths worth choosing among: each says more than the one before. */
  lengths: SummaryLength[];
  /** Minutes, to a tenth. */
  reading: number;
  minutes: number;
  /** Share of the words that the reader is spared, 0 … 1. */
  saves: number;
  none?: Gist['none'];
}

const LENGTHS: readonly SummaryLength[] = ['short', 'medium', 'long'];

export function summaryOf({ sentences, lengths, none, reading }: Gist, wanted: SummaryLength): SummaryModel {
  const offered = LENGTHS.filter((length, index) => {
    const shorter = LENGTHS[index - 1];
    return !shorter || String(lengths[length].sentences) !== String(lengths[shorter].sentences);
  });
  const length = offered.filter((one) => LENGTHS.indexOf(one) <= LENGTHS.indexOf(wanted)).at(-1) ?? 'short';
  const digest = lengths[length];
  return {
    sentences: digest.sentences.flatMap((index) => {
      const sentence = sentences[index], speaker = digest.speakers?.[index];
      return sentence ? [speaker ? { ...sentence, speaker } : sentence] : [];
    }),
    length, lengths: none ? [] : offered, reading: reading.minutes, minutes: digest.minutes, saves: digest.saves, ...(none && { none }),
  };
}
