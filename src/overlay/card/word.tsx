// The word: at a glance its vowels, pieces and meaning, then quietly what grammars and dictionaries say of it.

import type { Analysis, PrincipalParts, Word } from '../../annotations.ts';
import { formName, grammar } from '../describe.ts';
import { Arabic, Glosses, LevelTag } from '../parts.tsx';
import type { Voice } from '../voice.ts';
import { Definitions } from './definitions.tsx';
import { FamilyList } from './family.tsx';
import { Headword, Segments } from './headword.tsx';
import type { PartProps } from './model.ts';
import { OtherReadings } from './other-readings.tsx';
import { PhraseLine } from './phrase.tsx';

export function WordEntry({ model, act }: PartProps) {
  const { voice, target: { word, phrase } } = model;
  if (!word) return null;
  return (
    <section class="word">
      <Headword word={word} />
      <Segments word={word} voice={voice} />
      <Glosses of={word.gloss} voice={voice} class="gloss" />
      {phrase && <PhraseLine phrase={phrase} voice={voice} resized={act.resized} />}
      <Facts word={word} model={model} act={act} />
      <Honesty word={word} voice={voice} />
      {model.family && <FamilyList model={model} act={act} />}
      <Definitions of={model.definitions} />
      <OtherReadings model={model} act={act} />
    </section>
  );
}

/** What kind of word it is; then dictionary form, root, pattern, and the forms learned with it, as many to a line as there is room for. */
function Facts({ word, model, act }: PartProps & { word: Word }) {
  const { voice, family } = model;
  const form = word.features?.form ? formName(word.features.form, voice.t) : '';
  const pattern = form.includes(word.pattern ?? '') ? undefined : word.pattern;
  return (
    <div class="facts">
      <p class="grammar">
        {[...grammar(word, voice.t), form].filter(Boolean).join(voice.t('overlay_comma'))}
        {!word.guessed && <LevelTag of={word.level} voice={voice} />}
      </p>
      <div class="forms">
        <dl>
          <Fact name={voice.t('overlay_lemma')}><Arabic>{word.lemma}</Arabic></Fact>
          {word.root && (
            <Fact name={voice.t('overlay_root')}>
              <button type="button" class="root" aria-expanded={Boolean(family)} title={voice.t('overlay_family')} onClick={act.toggleFamily}>
                <Arabic>{[...word.root].join(' ')}</Arabic>
              </button>
            </Fact>
          )}
          {pattern && <Fact name={voice.t('overlay_pattern')}><Arabic>{pattern}</Arabic></Fact>}
        </dl>
        <Parts of={model.parts} word={word} voice={voice} />
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}

/** Plural, feminine, present, maṣdar: the forms one learns with a word, as far as they differ from what is read. */
function Parts({ of, word, voice }: { of: PrincipalParts | undefined; word: Analysis; voice: Voice }) {
  const forms: [string, string[]][] = [
    ['plural', of?.plurals ?? []], ['feminine', of?.feminine ? [of.feminine] : []],
    ['present', of?.present ? [of.present] : []], ['verbal_noun', of?.verbalNouns ?? []],
  ];
  const shown = forms.filter(([, list]) => list.some((form) => form !== word.lemma));
  if (!shown.length) return null;
  return (
    <p class="parts">
      {shown.map(([name, list]) => (
        <span key={name}><span class="part">{voice.t(`overlay_part_${name}`)}</span> <Arabic>{list.join('، ')}</Arabic></span>
      ))}
    </p>
  );
}

/** Says so when the dictionary does not stand behind a reading. */
function Honesty({ word, voice: { t } }: { word: Analysis; voice: Voice }) {
  if (word.guessed) return <p class="honesty">{t('overlay_guessed')}</p>;
  return word.derived ? <p class="honesty">{t('overlay_derived')}</p> : null;
}
