// The summary that the browser's own model writes of an article: offered where one is ready, written when the reader asks for it,
// and dropped with the question it answers.

import type { SummaryLength } from '../../annotations.ts';
import type { BrowserSummarizer, Trouble } from '../../browser-summarizer.ts';

export type SecondOpinion = { step: 'offered' } | { step: 'writing' } | { step: 'written'; text: string } | { step: 'failed'; trouble: Trouble };

export interface Question {
  text: string;
  length: SummaryLength;
}

export interface OpinionAsker {
  /** What there is to show for this question. Another question ends what was under way; null ends the offer, too. */
  about(question: Question | null): SecondOpinion | undefined;
  ask(): void;
  /** Back to the offer. */
  drop(): void;
  /** Ends only what is still being written. */
  stop(): void;
}

/** `changed` is called whenever there is something else to show. Until the first question nothing is looked for, or asked. */
export function createOpinionAsker(find: (() => BrowserSummarizer | undefined) | undefined, changed: () => void, signal: AbortSignal): OpinionAsker {
  let summarizer: BrowserSummarizer | undefined;
  let looked = false, ready = false;
  let question: Question | null = null;
  let opinion: SecondOpinion = { step: 'offered' };
  let writing: AbortController | undefined;

  async function look(): Promise<void> {
    looked = true;
    summarizer = find?.();
    ready = (await summarizer?.readiness()) === 'ready';
    if (ready && !signal.aborted) changed();
  }

  function reset(): void {
    writing?.abort();
    writing = undefined;
    opinion = { step: 'offered' };
  }

  async function write(asked: BrowserSummarizer, { text, length }: Question): Promise<void> {
    reset();
    const current = writing = new AbortController();
    opinion = { step: 'writing' };
    changed();
    const answer = await asked.sumUp(text, length, AbortSignal.any([signal, current.signal]));
    if (signal.aborted || current.signal.aborted) return;
    opinion = 'text' in answer ? { step: 'written', text: answer.text } : { step: 'failed', trouble: answer.trouble };
    changed();
  }

  return {
    about(next) {
      if (next?.text !== question?.text || next?.length !== question?.length) reset();
      question = next;
      if (next && !looked) void look();
      return ready && next ? opinion : undefined;
    },
    ask() {
      if (summarizer && question && ready) void write(summarizer, question).catch(() => undefined); // it rejects when aborted
    },
    drop() { reset(); changed(); },
    stop() { if (opinion.step === 'writing') { reset(); changed(); } },
  };
}
