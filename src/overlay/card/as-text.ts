import type { Analysis } from '../../annotations.ts';
import { glossesFor } from '../describe.ts';
import type { Target } from '../reading.ts';
import type { Voice } from '../voice.ts';

/** What the copy button takes along: a line for the phrase, the name, the word. */
export function asText({ phrase, entity, word }: Target, voice: Pick<Voice, 'glossLanguage'>): string {
  const line = (head: string, gloss: Analysis['gloss'] | undefined): string =>
    [head, ...glossesFor(gloss, voice.glossLanguage).map(({ text }) => text)].join(' — ');
  return [
    phrase && line(phrase.lemma || phrase.text, phrase.gloss),
    entity && line([entity.name.ar, entity.name.en].filter(Boolean).join(' · '), entity.about),
    word && line(word.vocalized === word.lemma ? word.lemma : `${word.vocalized} (${word.lemma})`, word.gloss),
  ].filter(Boolean).join('\n');
}
