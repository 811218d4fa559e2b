// Which of the files chosen together make one dictionary.

const PIECE = /\.(ifo|syn(\.dz)?|(idx|index)(\.gz|\.dz)?|dict(\.dz)?)$/i;
const ARCHIVE = /\.(zip|tar|tar\.gz|tgz)$/i;
const JSON_FILE = /\.json$/i;

/** Each archive by itself, pieces by their common name, loose JSON files together. What is none of these counts only where nothing else is. */
export function setsOf(files: readonly File[]): File[][] {
  const sets = new Map<string, File[]>();
  for (const file of files) {
    const name = nameOf(file);
    if (name !== null) sets.set(name, [...(sets.get(name) ?? []), file]);
  }
  return sets.size > 0 ? [...sets.values()] : files.length > 0 ? [[...files]] : [];
}

function nameOf({ name }: File): string | null {
  if (ARCHIVE.test(name)) return name;
  if (JSON_FILE.test(name)) return '*.json';
  return PIECE.test(name) ? name.toLowerCase().replace(PIECE, '') : null;
}
