// What a field of a message must look like before anything is done with it.

import type { PartOfSpeech, TextDocument } from '../annotations.ts';
import type { Verdict } from '../messages.ts';

export function isTabId(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0;
}

export function hasText(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.length > 0 && raw.length <= longest;
}

/** A tag; one that does not exist finds no lemma. */
export function isPartOfSpeech(raw: unknown): raw is PartOfSpeech {
  return typeof raw === 'string' && /^[A-Z]{1,5}$/.test(raw);
}

export function hasVerdict(raw: unknown): raw is Verdict {
  const verdict = raw as Verdict | null | undefined;
  return typeof verdict?.arabic === 'boolean' && typeof verdict.news === 'boolean' && typeof verdict.why === 'string';
}

/** The document in a JSON string; throws where it is none. */
export function parseDocument(json: string): TextDocument {
  const raw = JSON.parse(json) as TextDocument | null;
  if (typeof raw?.text !== 'string') throw new Error('a document without text');
  if (raw.blocks !== undefined && !(Array.isArray(raw.blocks) && raw.blocks.every((block) => isBlock(block, raw.text)))) {
    throw new Error('a document with blocks outside its text');
  }
  return raw;
}

function isBlock(raw: unknown, text: string): boolean {
  const block = raw as { kind?: unknown; start?: unknown; end?: unknown } | null;
  return typeof block?.kind === 'string' && Number.isInteger(block.start) && Number.isInteger(block.end)
    && 0 <= (block.start as number) && (block.start as number) <= (block.end as number) && (block.end as number) <= text.length;
}
