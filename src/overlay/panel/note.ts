// What a reader takes along of the margin; as text, or as Markdown, in the language of the interface.

import { MOST_NOTED, type Note, type NotedName, type NotedSentence } from '../../note.ts';
import { englishName, glossesFor, type Translate } from '../describe.ts';
import type { Named } from '../mentions.ts';
import type { Voice } from '../voice.ts';
import type { FactGroup } from './facts-model.ts';
import type { PanelModel } from './model.ts';

export function noteOf({ reading, title, summary, facts, names, words }: PanelModel, voice: Pick<Voice, 'glossLanguage'>, address: string): Note {
  const { published } = reading.document;
  return {
    title, address, ...(published && { published }),
    summary: (summary?.sentences ?? []).map(({ text, speaker }) => ({ text, ...(speaker && { speaker }) })),
    facts: facts.map((group) => ({ kind: group.kind, told: toldOf(group) })),
    names: names.map(({ layer, entries }) => ({ layer, entries: entries.map((entry) => nameOf(entry, voice)) })),
    words: words.map(({ word: { lemma, level, gloss } }) => ({ lemma, level, glosses: glossesFor(gloss, voice.glossLanguage) })),
  };
}

/** A page may have sentences like books; a sheet of paper has not. An address that was cut would lead nowhere. */
export function printable(note: Note): Note {
  return JSON.parse(JSON.stringify(note, (name, value: unknown) => {
    if (Array.isArray(value)) return value.slice(0, MOST_NOTED.entries);
    if (typeof value !== 'string' || value.length <= (name === 'address' ? MOST_NOTED.address : MOST_NOTED.text)) return value;
    return name === 'address' ? '' : `${value.slice(0, MOST_NOTED.text - 1)}…`;
  })) as Note;
}

function toldOf({ facts }: FactGroup): string[] {
  return facts.map(({ entity, context }) => (context ? `${context.before}${context.told}${context.after}`.trim() : entity.name.ar));
}

function nameOf({ name, about, mentions }: Named, { glossLanguage }: Pick<Voice, 'glossLanguage'>): NotedName {
  const en = englishName(name, glossLanguage);
  return { ar: name.ar, ...(en && { en }), about: glossesFor(about, glossLanguage), count: mentions.length };
}

const said = ({ text, speaker }: NotedSentence): string => (speaker ? `[${speaker}] ${text}` : text);

export function asText({ title, address, summary, facts }: Note, t: Translate): string {
  return paragraphs(
    [title, address],
    summary.length > 0 && [t('overlay_summary'), ...summary.map(said)],
    facts.length > 0 && [t('overlay_key_facts'), ...facts.map(({ kind, told }) => `${t(`overlay_fact_${kind}`)}: ${told.join('، ')}`)],
  );
}

export function asMarkdown({ title, address, summary, facts }: Note, t: Translate): string {
  return paragraphs(
    [`# [${plain(title)}](<${address}>)`],
    summary.length > 0 && [`## ${plain(t('overlay_summary'))}`, '', ...summary.map((sentence) => `- ${plain(said(sentence))}`)],
    facts.length > 0 && [
      `## ${plain(t('overlay_key_facts'))}`, '',
      ...facts.map(({ kind, told }) => `- **${plain(t(`overlay_fact_${kind}`))}:** ${told.map(plain).join('، ')}`),
    ],
  );
}

function paragraphs(...parts: (string[] | false)[]): string {
  return `${parts.filter((part) => part !== false).map((lines) => lines.filter((line, at) => line || at).join('\n')).join('\n\n')}\n`;
}

/** Signs that Markdown would take for its own are the page's text here. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#~|]/g, '\\$&');
}
