// Markup of any kind (HTML, XDXF, Pango) as plain text: the words stay, every tag goes.

/** These begin a new line. */
const BLOCKS = new Set(['p', 'div', 'br', 'hr', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'tr', 'table', 'section', 'article', 'blockquote',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'def', 'ex', 'details', 'summary', 'sense', 'pre']);
/** Nothing in these is for reading. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'svg', 'rref', 'rt', 'rp']);
const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', rarr: '→', larr: '←', zwnj: '\u200c', zwj: '\u200d', lrm: '', rlm: '', shy: '',
};

/** A tag, a comment or a declaration. An opening bracket that begins none of these is text. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

export function plainText(markup: string): string {
  let text = '', from = 0, silent = '';
  for (const match of markup.matchAll(TAG)) {
    if (!silent) text += markup.slice(from, match.index);
    from = match.index + match[0].length;
    const [, slash, name = '', rest = ''] = match;
    const tag = name.toLowerCase();
    if (silent) silent = slash && tag === silent ? '' : silent;
    else if (SILENT.has(tag)) silent = slash || rest.endsWith('/') ? '' : tag;
    else text += spaceOf(tag, slash === '/');
  }
  if (!silent) text += markup.slice(from);
  return tidy(withoutEntities(text));
}

/** What stands in the text in place of a tag. */
function spaceOf(tag: string, closing: boolean): string {
  if (BLOCKS.has(tag)) return tag === 'li' && !closing ? '\n• ' : '\n';
  return tag === 'td' || tag === 'th' ? ' ' : '';
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** One paragraph a line, no line empty; nothing invisible but what Arabic type needs, and nothing that turns the text around. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/[^\S\n]+/g, ' ')
    .split('\n').map((line) => line.trim()).filter((line) => line !== '' && line !== '•').join('\n');
}
