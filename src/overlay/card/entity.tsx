// A name: what it is, how the article spells it, and the way through its mentions.

import type { Entity } from '../../annotations.ts';
import { englishName } from '../describe.ts';
import { Arabic, Glosses, Tool } from '../parts.tsx';
import type { Voice } from '../voice.ts';
import type { PartProps } from './model.ts';

export function EntityEntry({ model, act }: PartProps) {
  const { voice, target: { entity } } = model;
  if (!entity) return null;
  return (
    <section class={`note of-${entity.type}`}>
      <p class="kind">{kindOf(entity, voice)}</p>
      <h2 class="name"><Arabic>{entity.name.ar}</Arabic></h2>
      <English entity={entity} voice={voice} />
      <Glosses of={entity.about} voice={voice} class="about" />
      <Spellings model={model} />
      <Mentions model={model} act={act} />
    </section>
  );
}

/** The same in one line, where the word is what the card is about. */
export function EntityLine({ model, act }: PartProps) {
  const { voice, target: { entity } } = model;
  if (!entity) return null;
  return (
    <details class={`note of-${entity.type}`} onToggle={act.resized}>
      <summary>
        <span class="kind">{kindOf(entity, voice)}</span>
        <span class="name"><Arabic>{entity.name.ar}</Arabic></span>
      </summary>
      <English entity={entity} voice={voice} />
      <Glosses of={entity.about} voice={voice} class="about" />
      <Mentions model={model} act={act} />
    </details>
  );
}

/** A person no list knows was told from the words around the name: then that is what the card says. */
function kindOf({ type, about }: Entity, { t }: Voice): string {
  return t(type === 'person' && !about ? 'overlay_person_from_context' : `overlay_type_${type}`);
}

function English({ entity, voice }: { entity: Entity; voice: Voice }) {
  const name = englishName(entity.name, voice.glossLanguage);
  return name ? <p class="english"><bdi lang="en" dir="ltr">{name}</bdi></p> : null;
}

function Spellings({ model: { named, voice } }: Pick<PartProps, 'model'>) {
  if (!named?.spellings.length) return null;
  return <p class="spellings">{voice.t('overlay_spellings')} <Arabic>{named.spellings.join('، ')}</Arabic></p>;
}

function Mentions({ model: { named, target, voice }, act }: PartProps) {
  if (!named || named.mentions.length < 2) return null;
  const { mentions } = named;
  const at = mentions.findIndex(({ start, end }) => start < target.end && end > target.start);
  const go = (step: number) => () => act.goTo(mentions[(at + step + mentions.length) % mentions.length] ?? target);
  return (
    <p class="mentions">
      <span>{voice.t('overlay_mentions', voice.number(at + 1), voice.number(mentions.length))}</span>
      <Tool icon="before" label={voice.t('overlay_previous_mention')} press={go(-1)} class="previous" />
      <Tool icon="after" label={voice.t('overlay_next_mention')} press={go(1)} class="next" />
    </p>
  );
}
