// The lists of the margin panel: sentences, names, words. Each entry is a button that leads to its place.

import type { Gloss } from '../annotations.ts';
import { glossesFor, levelName } from './describe.ts';
import { arabic, h, iconButton, type Child } from './dom.ts';
import type { KeyWord } from './key-words.ts';
import type { Named } from './mentions.ts';
import type { PanelModel } from './panel-model.ts';
import type { Span } from './spans.ts';
import type { Voice } from './voice.ts';

export interface Lists {
  voice: Voice;
  /** Leads the reader to a place. */
  goTo(span: Span): void;
  number(value: number): string;
  /** Which mention of an entry was visited last; kept while the panel is filled anew. */
  visited: Map<string, number>;
}

export function sections(model: PanelModel, lists: Lists): HTMLElement[] {
  const { t } = lists.voice;
  const found = [
    model.summary.length && section('summary', t('overlay_summary'), 'ol', model.summary.map((sentence) => h('li', null,
      h('button', { type: 'button', class: 'sentence', onclick: () => lists.goTo(sentence) }, arabic(sentence.text))))),
    ...model.names.map(({ layer, entries }) => section(`names of-${layer}`, t(`overlay_${layer}`), 'ul',
      entries.map((entry) => nameEntry(entry, lists)), lists.number(entries.length))),
    model.coverage !== undefined && h('p', { class: 'coverage' }, t('overlay_coverage', lists.number(model.coverage))),
    model.keyWords.length && section('key-words', t('overlay_key_words'), 'ul',
      model.keyWords.map((entry) => keyWordEntry(entry, lists)), lists.number(model.keyWords.length)),
  ];
  return found.filter((node): node is HTMLElement => Boolean(node));
}

function section(kind: string, title: string, list: 'ol' | 'ul', entries: HTMLElement[], count?: string): HTMLElement {
  return h('section', { class: kind },
    h('h3', null, title, count && h('span', { class: 'count' }, count)),
    h(list, { role: 'list' }, ...entries));
}

function glossLines(gloss: Gloss | undefined, voice: Voice, className: string): Child[] {
  return glossesFor(gloss, voice.glossLanguage).map(({ lang, text }) => h('span', { class: `line ${className}` },
    lang === 'ar' ? arabic(text) : h('bdi', { lang, dir: 'ltr' }, text)));
}

function nameEntry(entry: Named, lists: Lists): HTMLElement {
  const { voice } = lists;
  const english = voice.glossLanguage !== 'ar' && entry.name.en;
  const step = stepper(entry.key, entry.mentions, lists);
  return h('li', { class: 'entry' },
    h('button', { type: 'button', class: 'main', onclick: () => step.go(1) },
      h('span', { class: 'name' }, arabic(entry.name.ar)),
      english && h('span', { class: 'line english' }, h('bdi', { lang: 'en', dir: 'ltr' }, english)),
      ...glossLines(entry.about, voice, 'about')),
    step.element);
}

function keyWordEntry(entry: KeyWord, lists: Lists): HTMLElement {
  const { word } = entry;
  const step = stepper(entry.key, entry.mentions, lists);
  return h('li', { class: 'entry' },
    h('button', { type: 'button', class: 'main', onclick: () => step.go(1) },
      h('span', { class: 'name' }, arabic(word.lemma), h('span', { class: 'level' }, levelName(word.level))),
      ...glossLines(word.gloss, lists.voice, 'gloss')),
    step.element);
}

/** Walks through the mentions of an entry; with one mention there is nothing to show. */
function stepper(key: string, mentions: readonly Span[], lists: Lists): { element: HTMLElement | null; go(step: 1 | -1): void } {
  const { visited, voice: { t }, number } = lists;
  const count = h('span', { class: 'at' });
  const tell = (): void => {
    const at = visited.get(key);
    count.textContent = at === undefined ? number(mentions.length) : `${number(at + 1)}/${number(mentions.length)}`;
  };
  const go = (step: 1 | -1): void => {
    const from = visited.get(key) ?? (step === 1 ? -1 : 0);
    const at = (from + step + mentions.length) % mentions.length;
    visited.set(key, at);
    tell();
    lists.goTo(mentions[at] as Span);
  };
  tell();
  if (mentions.length < 2) return { element: null, go };
  const element = h('span', { class: 'steps' },
    iconButton('before', t('overlay_previous_mention'), () => go(-1)), count,
    iconButton('after', t('overlay_next_mention'), () => go(1)));
  return { element, go };
}
