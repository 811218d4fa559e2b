// The set phrase a word stands in: its name and meaning in a line, all of its meanings on demand.

import type { Phrase } from '../../annotations.ts';
import { glossesFor } from '../describe.ts';
import { Arabic, Glosses, LevelTag } from '../parts.tsx';
import type { Voice } from '../voice.ts';

export function PhraseLine({ phrase, voice, resized }: { phrase: Phrase; voice: Voice; resized(): void }) {
  const [first] = glossesFor(phrase.gloss, voice.glossLanguage);
  return (
    <details class="note phrase" onToggle={resized}>
      <summary>
        <span class="kind">{voice.t('overlay_phrase')}</span>
        <span class="name"><Arabic>{phrase.lemma || phrase.text}</Arabic></span>
        {first && <bdi class="short" lang={first.lang}>{first.text}</bdi>}
      </summary>
      <Glosses of={phrase.gloss} voice={voice} class="gloss" />
      <LevelTag of={phrase.level} voice={voice} />
    </details>
  );
}

/** The phrase alone, where no word of it is known. */
export function PhraseEntry({ phrase, voice }: { phrase: Phrase; voice: Voice }) {
  return (
    <section class="note phrase">
      <p class="kind">{voice.t('overlay_phrase')}<LevelTag of={phrase.level} voice={voice} /></p>
      <h2 class="name"><Arabic>{phrase.lemma || phrase.text}</Arabic></h2>
      <Glosses of={phrase.gloss} voice={voice} class="gloss" />
    </section>
  );
}
