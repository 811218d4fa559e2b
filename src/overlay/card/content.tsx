// The card's inside: what the place is about first, whatever else it belongs to in one line each.

import { glossesFor } from '../describe.ts';
import { Arabic, Tool } from '../parts.tsx';
import { EntityEntry, EntityLine } from './entity.tsx';
import { leadsWithName, tellsOfWord, type PartProps } from './model.ts';
import { PhraseEntry } from './phrase.tsx';
import { Tools } from './tools.tsx';
import { WordEntry } from './word.tsx';

export function CardContent({ model, act }: PartProps) {
  const { voice, gone } = model;
  return (
    <>
      <Tool icon="close" label={voice.t('overlay_close') || '×'} press={act.close} class="close" />
      <div class="body" tabIndex={-1}>
        {gone ? <p class="gone">{gone}</p> : <Sections model={model} act={act} />}
      </div>
      <p class="card-status" role="status">{model.notice}</p>
      {!gone && <Tools model={model} act={act} />}
    </>
  );
}

function Sections({ model, act }: PartProps) {
  const { target, search } = model;
  const { word, phrase, entity } = target;
  if (search) return <Searching model={model} act={act} />;
  if (!entity) return word ? <WordEntry model={model} act={act} /> : phrase ? <PhraseEntry phrase={phrase} voice={model.voice} /> : null;
  if (!tellsOfWord(target)) return <EntityEntry model={model} act={act} />;
  if (!leadsWithName(target)) return <><WordEntry model={model} act={act} /><EntityLine model={model} act={act} /></>;
  return <><EntityEntry model={model} act={act} /><WordLine model={model} act={act} /></>;
}

/** The word inside a name, in one line until the reader wants more. */
function WordLine({ model, act }: PartProps) {
  const { voice, target: { word } } = model;
  const [gloss] = glossesFor(word?.gloss, voice.glossLanguage);
  return (
    <details class="word-line" onToggle={act.resized}>
      <summary>
        <span class="kind">{voice.t('overlay_word')}</span>
        <Arabic>{word?.vocalized}</Arabic>
        {gloss && <bdi class="short" lang={gloss.lang}>{gloss.text}</bdi>}
      </summary>
      <WordEntry model={model} act={act} />
    </details>
  );
}

/** A word the annotations do not speak of. */
function Searching({ model: { search, target, voice: { t } } }: PartProps) {
  const said = { asking: 'overlay_looking_up', failed: 'overlay_lookup_failed', missing: 'overlay_not_found' } as const;
  return (
    <section class="word">
      <p class="headword"><Arabic>{target.text}</Arabic></p>
      <p class="honesty" role="status">{search && t(said[search])}</p>
    </section>
  );
}
