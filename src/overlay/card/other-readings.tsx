// The disclosure under a word: its next readings, and on opening those the dictionary has beyond them.

import type { Analysis } from '../../annotations.ts';
import { grammar } from '../describe.ts';
import { Arabic, Glosses } from '../parts.tsx';
import type { Voice } from '../voice.ts';
import { furtherReadings } from './further-readings.ts';
import type { PartProps } from './model.ts';

export function OtherReadings({ model, act }: PartProps) {
  const { voice, further, target: { word } } = model;
  if (!word) return null;
  const known = [word, ...word.others];
  const readings = [...word.others, ...(typeof further === 'object' ? furtherReadings(known, further.value) : [])];
  const toggled = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) act.askFurther();
    act.resized();
  };
  return (
    <details class="others" onToggle={toggled}>
      <summary>{voice.t('overlay_other_readings')}</summary>
      <ul role="list">{readings.map((reading, at) => <ShortEntry key={at} reading={reading} voice={voice} />)}</ul>
      <p class="honesty" role="status">{note(further, readings.length, voice)}</p>
    </details>
  );
}

function note(further: PartProps['model']['further'], found: number, { t }: Voice): string {
  if (further === 'failed') return t('overlay_lookup_failed');
  if (further === 'asking') return t('overlay_looking_up');
  return further && !found ? t('overlay_no_other_readings') : '';
}

/** One further reading, in short. */
function ShortEntry({ reading, voice }: { reading: Analysis; voice: Voice }) {
  return (
    <li>
      <span class="vocalized"><Arabic>{reading.vocalized}</Arabic></span>
      <span class="grammar">{grammar(reading, voice.t).join(voice.t('overlay_comma'))}</span>
      <Glosses of={reading.gloss} voice={voice} class="gloss" />
    </li>
  );
}
