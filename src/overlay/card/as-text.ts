import type { Analysis } from '../../annotations.ts';
import { englishName, glossesFor } from '../describe.ts';
import type { Target } from '../reading.ts';
import type { Voice } from '../voice.ts';
import { tellsOfWord } from './model.ts';

/** What the copy button takes along: a line for the phrase, the name, the word, as far as the card speaks of it. */
export function asText(target: Target, voice: Pick<Voice, 'glossLanguage'>): string {
  const line = (head: string, gloss: Analysis['gloss'] | undefined): string =>
    [head, ...glossesFor(gloss, voice.glossLanguage).map(({ text }) => text)].join(' — ');
  const { phrase, entity, word } = target;
  return [
    phrase && line(phrase.lemma || phrase.text, phrase.gloss),
    entity && line([entity.name.ar, englishName(entity.name, voice.glossLanguage)].filter(Boolean).join(' · '), entity.about),
    word && tellsOfWord(target) && line(word.vocalized === word.lemma ? word.lemma : `${word.vocalized} (${word.lemma})`, word.gloss),
  ].filter(Boolean).join('\n');
}
