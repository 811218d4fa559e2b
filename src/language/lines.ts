// Text broken by hand into lines of one width, as old files and some archives have it.

/** Lines no longer than this, most of them nearly so and few of them ended by a stop, are broken by hand. */
const WIDEST = 120, FEWEST = 4, NEARLY = 0.75, SHARE = 0.6, MOST = 12;
const ENDED = /[.؟?!…:؛»”"۔]\s*$/;

/** The same text, its offsets kept, with spaces for the line ends inside paragraphs; unchanged where lines are paragraphs. */
export function joinBrokenLines(text: string): string {
  const lines = text.split('\n');
  const width = lines.reduce((most, l) => Math.max(most, l.length), 0);
  if (width > WIDEST) return text;
  const written = lines.filter((l) => l.trim()), open = written.filter((l) => !ENDED.test(l)), ended = written.length - open.length;
  if (open.length < FEWEST || open.filter((l) => l.length >= width * NEARLY).length < open.length * SHARE) return text;
  // where hardly a line ends in a stop these are verses or headings; where nearly all do, paragraphs
  if (ended < open.length / MOST || open.length < ended / 3) return text;
  return lines.map((l, i) => l + (i === lines.length - 1 ? '' : l.trim() && !ENDED.test(l) && lines[i + 1]!.trim() ? ' ' : '\n')).join('');
}
