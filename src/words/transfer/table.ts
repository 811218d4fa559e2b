// Tables as files hold them: what we write for Anki and for spreadsheets, also once a spreadsheet has written it anew.

export interface Table {
  columns: string[];
  rows: string[][];
}

const DELIMITERS = ['\t', ';', ','] as const;

/** The table in a text. Lines that begin with # are Anki's: they name separator and columns; else the first row does. */
export function tableOf(text: string): Table {
  const plain = text.replace(/^\ufeff/, '');
  const [head] = /^(?:#.*(?:\r?\n|$))*/.exec(plain) ?? [''];
  const named = /^#columns:(.*?)\r?$/m.exec(head)?.[1];
  const delimiter = delimiterOf(named ?? /^.*/.exec(plain)?.[0] ?? '');
  const rows = rowsOf(plain.slice(head.length), delimiter);
  const columns = named === undefined ? rows.shift() ?? [] : named.split(delimiter);
  return { columns: columns.map((name) => name.trim()), rows: rows.filter((row) => row.some(Boolean)) };
}

/** Spreadsheets of some countries write semicolons. */
function delimiterOf(line: string): string {
  return DELIMITERS.find((one) => line.includes(one)) ?? ',';
}

/** RFC 4180: a quoted field may hold delimiters, quotation marks and line breaks. */
export function rowsOf(text: string, delimiter: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\n|\\r|$)`, 'gy');
  const rows: string[][] = [[]];
  for (let end: string | undefined = delimiter; end !== '';) {
    const found = field.exec(text);
    if (!found) throw new SyntaxError('a quotation mark that is not closed');
    rows.at(-1)?.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
    end = field.lastIndex === text.length && found[3] !== delimiter ? '' : found[3];
    if (end && end !== delimiter) rows.push([]);
  }
  return rows;
}
