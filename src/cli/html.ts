// Plain text of an HTML file without a DOM: enough for the terminal; the extension reads the live page instead.

import type { TextDocument } from '../annotations.ts';

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”',
  hellip: '…', ndash: '–', mdash: '—', zwnj: '\u200c', rlm: '\u200f', lrm: '\u200e',
};
const COMMENT = /<!--[\s\S]*?-->/g;
const HEAD = /<head\b[\s\S]*?<\/head\s*>/i;
const FURNITURE = /<(script|style|noscript|template|svg|nav|footer|aside|header|form|figure|button|select)\b[\s\S]*?<\/\1\s*>/gi;
const BLOCK = /<br\s*\/?>|<\/?(p|div|section|article|main|h[1-6]|li|ul|ol|blockquote|td|tr|table|time)\b[^>]*>/gi;

/** Headline and paragraphs: blocks that hold a sentence's worth of Arabic, in their order. */
export function plainText(html: string): TextDocument {
  const body = html.replace(COMMENT, '').replace(HEAD, '').replace(FURNITURE, '\n');
  const title = decode(/<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(body)?.[1] ?? /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '');
  const blocks = body.replace(BLOCK, '\n').split('\n').map(decode);
  const told = blocks.filter((b) => b !== title);
  const text = told.filter((b) => (b.match(/[\u0621-\u064a]+/g)?.length ?? 0) >= 8).join('\n');
  return { ...(title && { title }), text: text || told.filter(Boolean).join('\n') };
}

function decode(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (m, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? m;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : m;
  }).replace(/\s+/g, ' ').trim();
}
