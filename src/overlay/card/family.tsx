// The words of the root: those of this article lead to their places, those of the dictionary follow, easiest first.

import type { Entry } from '../../annotations.ts';
import { furtherEntries, type Relative } from '../family.ts';
import { Arabic, Glosses, LevelTag } from '../parts.tsx';
import type { Voice } from '../voice.ts';
import type { Family, PartProps } from './model.ts';

export function FamilyList({ model, act }: PartProps) {
  const { voice, family, target: { word } } = model;
  if (!family || !word) return null;
  const { relatives, entries } = family;
  const further = typeof entries === 'object' ? furtherEntries(entries.value, word, relatives) : [];
  return (
    <div class="family" role="group" aria-label={voice.t('overlay_family')}>
      {relatives.length > 0 && <InArticle relatives={relatives} voice={voice} goTo={act.goTo} />}
      {further.length > 0 && <InDictionary entries={further} voice={voice} />}
      <p class="honesty" role="status">{told(entries, relatives.length + further.length, voice)}</p>
    </div>
  );
}

function told(entries: Family['entries'], found: number, { t }: Voice): string {
  if (entries === 'asking') return t('overlay_looking_up');
  if (entries === 'failed') return t('overlay_lookup_failed');
  return found ? '' : t('overlay_no_family');
}

function InArticle({ relatives, voice, goTo }: { relatives: Relative[]; voice: Voice; goTo: PartProps['act']['goTo'] }) {
  return (
    <>
      <h3>{voice.t('overlay_in_article')}</h3>
      <ul role="list">
        {relatives.map(({ word, mentions }) => (
          <li key={`${word.lemma}${word.pos}`}>
            <button type="button" class="relative" onClick={() => goTo(mentions[0] ?? word)}>
              <Arabic>{word.lemma}</Arabic>
              <span class="gloss"><Glosses of={word.gloss} voice={voice} class="" /></span>
              {mentions.length > 1 && <span class="count">×{voice.number(mentions.length)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function InDictionary({ entries, voice }: { entries: Entry[]; voice: Voice }) {
  return (
    <>
      <h3>{voice.t('overlay_in_dictionary')}</h3>
      <ul role="list">
        {entries.map((entry) => (
          <li class="entry-line" key={`${entry.lemma}${entry.pos}`}>
            <Arabic>{entry.lemma}</Arabic>
            <span class="gloss"><Glosses of={entry.gloss} voice={voice} class="" /></span>
            <LevelTag of={entry.level} voice={voice} />
          </li>
        ))}
      </ul>
    </>
  );
}
