/** How long a browser may take to begin with a download. */
const PATIENCE = 60_000;

/** Puts a file into the reader's downloads, without any permission. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
