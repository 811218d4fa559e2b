// Yomitan's structured content as plain text (its schema: dictionary-term-bank-v3-schema.json).

/** Elements that begin a new line. */
const BLOCKS = new Set(['div', 'p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'details', 'summary', 'br']);
/** Readings over a word, and pictures. */
const SILENT = new Set(['rt', 'rp', 'img']);
/** Deeper than any dictionary nests; characters beyond which the rest is left out. */
const DEEPEST = 60;
const LONGEST = 20_000;

export function contentText(content: unknown): string {
  const out = { text: '' };
  write(content, out, 0);
  return out.text;
}

function write(content: unknown, out: { text: string }, depth: number): void {
  if (depth > DEEPEST || out.text.length > LONGEST) return;
  if (typeof content === 'string') out.text += content;
  else if (Array.isArray(content)) for (const each of content) write(each, out, depth + 1);
  else if (typeof content === 'object' && content !== null) writeElement(content as Record<string, unknown>, out, depth);
}

function writeElement({ tag, content }: Record<string, unknown>, out: { text: string }, depth: number): void {
  if (typeof tag === 'string' && SILENT.has(tag)) return;
  const block = typeof tag === 'string' && BLOCKS.has(tag);
  if (block) out.text += tag === 'li' ? '\n• ' : '\n';
  write(content, out, depth + 1);
  if (block) out.text += '\n';
  else if (tag === 'td' || tag === 'th') out.text += ' ';
}
