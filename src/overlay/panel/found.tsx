// What a search has found: names, words, and the places of the text.

import { LIMITS } from '../limits.ts';
import { Arabic } from '../parts.tsx';
import { find, type Findings, type Passage } from './find.ts';
import { List } from './list.tsx';
import { withState } from './model.ts';
import { Name } from './names.tsx';
import type { PanelProps } from './view.ts';
import { KeptWord } from './words.tsx';

export function Found(props: PanelProps) {
  const { model: { reading }, view, voice: { t } } = props;
  const found = find(view.query, reading);
  if (!found.names.length && !found.words.length && !found.places) return <p class="nothing">{t('overlay_found_nothing')}</p>;
  return <Lists {...props} found={found} />;
}

function Lists(props: PanelProps & { found: Findings }) {
  const { found: { names, words, passages }, model, voice: { t } } = props;
  return (
    <>
      {names.length > 0 && (
        <List
          {...props} name="found-names" title={t('overlay_found_names')} items={names} shown={LIMITS.listed}
          entry={(entry, hidden) => <Name {...props} entry={entry} hidden={hidden} key={entry.key} />}
        />
      )}
      {words.length > 0 && (
        <List
          {...props} name="found-words" title={t('overlay_found_words')} items={words} shown={LIMITS.listed}
          entry={(entry, hidden) => <KeptWord {...props} entry={withState(entry, model.stateOf)} hidden={hidden} key={entry.key} />}
        />
      )}
      {passages.length > 0 && (
        <List
          {...props} name="found-places" title={t('overlay_found_places')} items={passages} shown={LIMITS.found}
          entry={(place) => <Place {...props} place={place} key={place.start} />}
        />
      )}
    </>
  );
}

function Place({ place, act }: PanelProps & { place: Passage }) {
  return (
    <li>
      <button type="button" class="sentence row" onClick={() => act.goTo(place)}>
        <Arabic>{place.before}<mark>{place.match}</mark>{place.after}</Arabic>
      </button>
    </li>
  );
}
