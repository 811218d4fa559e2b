// The vowelled word, its pieces coloured; and the row that tells what each piece means.

import type { Analysis, Segment, SegmentRole } from '../../annotations.ts';
import { glossesFor } from '../describe.ts';
import { Arabic } from '../parts.tsx';
import { standing, vowelledPieces } from '../pieces.ts';
import type { Voice } from '../voice.ts';

/** Plain where vowelled form and segments do not correspond. */
export function Headword({ word }: { word: Analysis }) {
  const pieces = vowelledPieces(word.vocalized, word.segments);
  return (
    <h2 class="headword">
      <Arabic>
        {pieces ? pieces.map((piece, at) => <span key={at} class={shade(word.segments[at]?.role)}>{piece}</span>) : word.vocalized}
      </Arabic>
    </h2>
  );
}

export function Segments({ word, voice }: { word: Analysis; voice: Voice }) {
  const shown = word.segments.filter((segment) => segment.text);
  if (shown.length < 2) return null;
  const pieces = vowelledPieces(word.vocalized, shown) ?? shown.map((segment) => segment.text);
  const stem = shown.findIndex((segment) => segment.role === 'stem');
  return (
    <ul class="segments" dir="rtl" role="list" aria-label={voice.t('overlay_segments')}>
      {shown.map((segment, at) => (
        <li key={at} class={shade(segment.role)}>
          <Arabic>{standing(pieces, at, stem)}</Arabic>
          <SegmentGloss segment={segment} repeats={word.derived === true && segment.role === 'stem'} voice={voice} />
        </li>
      ))}
    </ul>
  );
}

/** `repeats`: its gloss is composed by rule, long, and stands below as the meaning of the whole. */
function SegmentGloss({ segment, repeats, voice }: { segment: Segment; repeats: boolean; voice: Voice }) {
  const gloss = glossesFor(segment.gloss, voice.glossLanguage)[0];
  const foreign = voice.glossLanguage !== 'both' && gloss?.lang !== voice.glossLanguage;
  if (!gloss || foreign || repeats) return <small dir="auto">{voice.t(`overlay_role_${segment.role}`)}</small>;
  return <small lang={gloss.lang} dir="auto">{gloss.text}</small>;
}

function shade(role: SegmentRole | undefined): string {
  if (!role || role === 'stem') return 'is-stem';
  return role === 'suffix' || role === 'pronoun' ? 'is-after' : 'is-before';
}
