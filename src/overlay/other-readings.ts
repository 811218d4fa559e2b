// The disclosure under a word: its next readings, and on opening those the dictionary has beyond them.

import type { Analysis, Word } from '../annotations.ts';
import { shortEntry, type Voice } from './card-content.ts';
import { h } from './dom.ts';

const same = (a: Analysis, b: Analysis): boolean => a.vocalized === b.vocalized && a.lemma === b.lemma && a.pos === b.pos;

/** Readings of `found` and theirs that `known` does not hold yet. */
export function furtherReadings(known: readonly Analysis[], found: readonly Word[]): Analysis[] {
  const all = [...known];
  for (const reading of found.flatMap((word) => [word, ...word.others])) {
    if (!reading.guessed && !all.some((other) => same(other, reading))) all.push(reading);
  }
  return all.slice(known.length);
}

/** `changed` is called when the disclosure has changed its size. */
export function otherReadings(
  word: Word, voice: Voice, lookup: (word: string) => Promise<Word[]>, changed: () => void,
): HTMLDetailsElement {
  const list = h('ul', null, ...word.others.map((other) => shortEntry(other, voice)));
  const note = h('p', { class: 'honesty', role: 'status' });
  const details = h('details', { class: 'others' }, h('summary', null, voice.t('overlay_other_readings')), list, note);
  let asked = false;
  const ask = async (): Promise<void> => {
    asked = true;
    try {
      const further = furtherReadings([word, ...word.others], await lookup(word.text));
      list.append(...further.map((reading) => shortEntry(reading, voice)));
      note.textContent = list.childElementCount ? '' : voice.t('overlay_no_other_readings');
    } catch {
      note.textContent = voice.t('overlay_lookup_failed');
    }
    changed();
  };
  details.addEventListener('toggle', () => {
    changed();
    if (details.open && !asked) void ask();
  });
  return details;
}
