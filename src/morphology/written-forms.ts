// The written forms that were met, found by the letters as they stand in a text: no string is made to ask for one.

/** So many are kept; beyond that it starts anew. */
const MOST = 40_000;
/** Places for them; a power of two, well above their number. */
const PLACES = 1 << 16;

export class WrittenForms<Form extends { text: string }> {
  /** By place: the number of a form in the lower half, the upper half of its hash above it; 0 is free. */
  private readonly places = new Int32Array(PLACES);
  /** From 1 on. */
  private forms: (Form | undefined)[] = [undefined];

  /** The form that is written at text[start, end). */
  find(text: string, start: number, end: number): Form | undefined {
    const hash = hashOf(text, start, end);
    for (let at = hash & (PLACES - 1); this.places[at] !== 0; at = (at + 1) & (PLACES - 1)) {
      const place = this.places[at]!;
      if ((place ^ hash) >>> 16) continue;
      const form = this.forms[place & 0xffff]!;
      if (isWritten(form.text, text, start, end)) return form;
    }
    return undefined;
  }

  /** Keeps a form that is not there yet. */
  add(form: Form): void {
    if (this.forms.length > MOST) { this.places.fill(0); this.forms = [undefined]; }
    const hash = hashOf(form.text, 0, form.text.length);
    let at = hash & (PLACES - 1);
    while (this.places[at] !== 0) at = (at + 1) & (PLACES - 1);
    this.places[at] = (hash & ~0xffff) | this.forms.length;
    this.forms.push(form);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWritten(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
