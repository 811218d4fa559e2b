// Who, where, when: every name and figure that is marked in the text, by kind, the most mentioned first.

import { englishName } from '../describe.ts';
import type { IconName } from '../icons.ts';
import { LIMITS } from '../limits.ts';
import type { Named } from '../mentions.ts';
import { Arabic, Glosses } from '../parts.tsx';
import { List } from './list.tsx';
import type { NameLayer } from './model.ts';
import { Steps } from './steps.tsx';
import type { PanelProps } from './view.ts';

const ICON_OF: Record<NameLayer, IconName> = { people: 'person', places: 'place', organizations: 'organization', facts: 'date' };

export function Names(props: PanelProps) {
  const { model: { names }, voice: { t } } = props;
  return (
    <>
      {names.map(({ layer, entries }) => (
        <List
          {...props} key={layer} name={`names of-${layer}`} title={t(`overlay_${layer}`)} icon={ICON_OF[layer]} shown={LIMITS.listed}
          items={entries} entry={(entry, hidden) => <Name {...props} entry={entry} hidden={hidden} key={entry.key} />}
        />
      ))}
    </>
  );
}

export function Name(props: PanelProps & { entry: Named; hidden: boolean }) {
  const { entry, hidden, voice, act } = props;
  const english = englishName(entry.name, voice.glossLanguage);
  return (
    <li class={`entry of-${entry.type}`} hidden={hidden}>
      <button type="button" class="main row" onClick={() => act.step(entry.key, entry.mentions, 1)}>
        <span class="name"><Arabic>{entry.name.ar}</Arabic></span>
        {english && <span class="line english"><bdi lang="en" dir="ltr">{english}</bdi></span>}
        <Glosses of={entry.about} voice={voice} class="about" />
      </button>
      <Steps {...props} of={entry} />
    </li>
  );
}
