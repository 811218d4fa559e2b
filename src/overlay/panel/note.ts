// What a reader takes along: title and link, the summary, the key facts; as text, or as Markdown.

import type { FactGroup } from './facts-model.ts';
import type { PanelModel } from './model.ts';
import type { PanelVoice } from './view.ts';

export interface Note {
  title: string;
  address: string;
  /** Headings in the language of the interface. */
  summary?: { heading: string; sentences: string[] };
  facts?: { heading: string; kinds: { name: string; told: string[] }[] };
}

export function noteOf({ title, summary, facts }: PanelModel, { t }: Pick<PanelVoice, 't'>, address: string): Note {
  const sentences = (summary?.sentences ?? []).map(({ text, speaker }) => (speaker ? `[${speaker}] ${text}` : text));
  const kinds = facts.map((group) => ({ name: t(`overlay_fact_${group.kind}`), told: toldOf(group) }));
  return {
    title, address,
    ...(sentences.length && { summary: { heading: t('overlay_summary'), sentences } }),
    ...(kinds.length && { facts: { heading: t('overlay_key_facts'), kinds } }),
  };
}

function toldOf({ facts }: FactGroup): string[] {
  return facts.map(({ entity, context }) => (context ? `${context.before}${context.told}${context.after}`.trim() : entity.name.ar));
}

export function asText({ title, address, summary, facts }: Note): string {
  return paragraphs(
    [title, address],
    summary && [summary.heading, ...summary.sentences],
    facts && [facts.heading, ...facts.kinds.map(({ name, told }) => `${name}: ${told.join('، ')}`)],
  );
}

export function asMarkdown({ title, address, summary, facts }: Note): string {
  return paragraphs(
    [`# [${plain(title)}](<${address}>)`],
    summary && [`## ${plain(summary.heading)}`, '', ...summary.sentences.map((sentence) => `- ${plain(sentence)}`)],
    facts && [`## ${plain(facts.heading)}`, '', ...facts.kinds.map(({ name, told }) => `- **${plain(name)}:** ${told.map(plain).join('، ')}`)],
  );
}

function paragraphs(...parts: (string[] | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined).map((lines) => lines.filter((line, at) => line || at).join('\n')).join('\n\n')}\n`;
}

/** Signs that Markdown would take for its own are the page's text here. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#~|]/g, '\\$&');
}
