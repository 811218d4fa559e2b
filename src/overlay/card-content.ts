// What the card says of a place: the phrase it belongs to, the name it belongs to, then the word itself.

import type { Analysis, Entity, Phrase, Segment, SegmentRole, Word } from '../annotations.ts';
import { formName, glossesFor, grammar, levelName, type Translate } from './describe.ts';
import { arabic, h, type Child } from './dom.ts';
import { standing, vowelledPieces } from './pieces.ts';
import type { Target } from './reading.ts';
import type { Settings } from '../settings/index.ts';

export interface Voice {
  t: Translate;
  glossLanguage: Settings['glossLanguage'];
}

export function explain(target: Target, voice: Voice): Node[] {
  const { phrase, entity, word } = target;
  return [
    phrase && phraseNote(phrase, voice),
    entity && entityNote(entity, voice),
    word && tellsOfWord(target) && wordEntry(word, voice),
  ].filter((node): node is HTMLElement => Boolean(node));
}

/** Of a bare name inside a name there is nothing to say beyond what the name's own note says. */
export function tellsOfWord({ word, entity }: Target): boolean {
  return Boolean(word && !(entity && word.pos === 'PROPN' && word.segments.length < 2 && !word.root));
}

export function glossLines(gloss: Analysis['gloss'] | undefined, voice: Voice, className: string): Child[] {
  return glossesFor(gloss, voice.glossLanguage).map(({ lang, text }) => h('span', { class: `line ${className}` },
    lang === 'ar' ? arabic(text) : h('bdi', { lang, dir: 'ltr' }, text)));
}

function phraseNote(phrase: Phrase, voice: Voice): HTMLElement {
  return h('section', { class: 'note' },
    h('p', { class: 'kind' }, voice.t('overlay_phrase'), level(phrase.level, voice)),
    h('p', { class: 'name' }, arabic(phrase.lemma || phrase.text)),
    ...glossLines(phrase.gloss, voice, 'gloss'));
}

function entityNote(entity: Entity, voice: Voice): HTMLElement {
  const english = voice.glossLanguage !== 'ar' && entity.name.en;
  return h('section', { class: `note of-${entity.type}` },
    h('p', { class: 'kind' }, voice.t(`overlay_type_${entity.type}`)),
    h('p', { class: 'name' }, arabic(entity.name.ar), english && h('bdi', { lang: 'en', dir: 'ltr', class: 'english' }, english)),
    ...glossLines(entity.about, voice, 'about'));
}

function wordEntry(word: Word, voice: Voice): HTMLElement {
  return h('section', { class: 'word' },
    headword(word),
    segmentRow(word, voice),
    ...glossLines(word.gloss, voice, 'gloss'),
    facts(word, voice),
    honesty(word, voice));
}

/** Colours the pieces of the word; plain where vowelled form and segments do not correspond. */
export function headword(word: Analysis): HTMLElement {
  const pieces = vowelledPieces(word.vocalized, word.segments);
  if (!pieces) return h('p', { class: 'headword' }, arabic(word.vocalized));
  const inner = h('bdi', { class: 'ar', lang: 'ar', dir: 'rtl' },
    ...pieces.map((piece, at) => h('span', { class: shade(word.segments[at]?.role) }, piece)));
  return h('p', { class: 'headword' }, inner);
}

function shade(role: SegmentRole | undefined): string {
  if (!role || role === 'stem') return 'is-stem';
  return role === 'suffix' || role === 'pronoun' ? 'is-after' : 'is-before';
}

function segmentRow(word: Analysis, voice: Voice): HTMLElement | null {
  const shown = word.segments.filter((segment) => segment.text);
  if (shown.length < 2) return null;
  const pieces = vowelledPieces(word.vocalized, shown) ?? shown.map((segment) => segment.text);
  const stem = shown.findIndex((segment) => segment.role === 'stem');
  return h('ul', { class: 'segments', dir: 'rtl', 'aria-label': voice.t('overlay_segments') },
    ...shown.map((segment, at) => h('li', { class: shade(segment.role) },
      arabic(standing(pieces, at, stem)), segmentGloss(segment, voice))));
}

function segmentGloss(segment: Segment, voice: Voice): HTMLElement {
  const gloss = glossesFor(segment.gloss, voice.glossLanguage)[0];
  const foreign = voice.glossLanguage !== 'both' && gloss?.lang !== voice.glossLanguage;
  if (!gloss || foreign) return h('small', { dir: 'auto' }, voice.t(`overlay_role_${segment.role}`));
  return h('small', { lang: gloss.lang, dir: 'auto' }, gloss.text);
}

/** Dictionary form, root, pattern; then what kind of word it is. */
function facts(word: Analysis, voice: Voice): HTMLElement {
  const { t } = voice;
  const form = word.features?.form ? formName(word.features.form, t) : '';
  const kind = [...grammar(word, t), form].filter(Boolean).join(t('overlay_comma'));
  const pairs: [string, string | undefined][] = [
    ['overlay_lemma', word.lemma],
    ['overlay_root', word.root && [...word.root].join(' ')],
    ['overlay_pattern', form.includes(word.pattern ?? '') ? undefined : word.pattern],
  ];
  return h('div', { class: 'facts' },
    h('p', { class: 'grammar' }, kind, !word.guessed && level(word.level, voice)),
    h('dl', null, ...pairs.filter(([, value]) => value).map(([key, value]) =>
      h('div', null, h('dt', null, t(key)), h('dd', null, arabic(value as string))))));
}

function level(of: Analysis['level'], { t }: Voice): HTMLElement {
  return h('span', { class: 'level', title: t('overlay_level', levelName(of)) }, levelName(of));
}

/** Says so when the dictionary does not stand behind a reading. */
function honesty(word: Analysis, { t }: Voice): HTMLElement | null {
  if (word.guessed) return h('p', { class: 'honesty' }, t('overlay_guessed'));
  return word.derived ? h('p', { class: 'honesty' }, t('overlay_derived')) : null;
}

/** One further reading, in short. */
export function shortEntry(word: Analysis, voice: Voice): HTMLElement {
  return h('li', null,
    h('span', { class: 'vocalized' }, arabic(word.vocalized)),
    h('span', { class: 'grammar' }, grammar(word, voice.t).join(voice.t('overlay_comma'))),
    ...glossLines(word.gloss, voice, 'gloss'));
}

/** What the copy button takes along. */
export function asText({ phrase, entity, word }: Target, voice: Voice): string {
  const line = (head: string, gloss: Analysis['gloss'] | undefined): string =>
    [head, ...glossesFor(gloss, voice.glossLanguage).map(({ text }) => text)].join(' — ');
  return [
    phrase && line(phrase.lemma || phrase.text, phrase.gloss),
    entity && line([entity.name.ar, entity.name.en].filter(Boolean).join(' · '), entity.about),
    word && line(word.vocalized === word.lemma ? word.lemma : `${word.vocalized} (${word.lemma})`, word.gloss),
  ].filter(Boolean).join('\n');
}
