// The pattern of a vowelled word: its radicals as ف ع ل, everything else as it stands.

const PLACE = ['ف', 'ع', 'ل', 'ل'];
const HAMZA = /[ءأإؤئ]/;

/** The pattern (مَكْتَبَة + كتب → مَفْعَلَة), or undefined when the radicals are not all visible in the word. */
export function patternOf(lemma: string, root: string): string | undefined {
  const radicals = [...root];
  let out = '', next = 0;
  for (let i = 0; i < lemma.length; i++) {
    const c = lemma[i]!;
    const doubled = c === '\u0651';
    const r = radicals[next];
    if (r !== undefined && (c === r || (r === 'ء' && HAMZA.test(c)))) { out += PLACE[next]; next++; } else out += c;
    if (doubled && next < radicals.length && next > 0 && radicals[next] === radicals[next - 1]) next++;
  }
  return next === radicals.length ? out : undefined;
}
